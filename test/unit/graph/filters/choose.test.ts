import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  chosenValues,
  type Filter,
  isChosen,
  withChosen,
  withCondition,
  withConditionAt,
  withGroup,
  withToggled,
} from '../../../../shared/graph/filters/index.ts';
import { wordsFilter } from '../../../support/words-filter.ts';

const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });

describe('choosing words of a filter', () => {
  it('chooses all of them, and a second time none of them', () => {
    fc.assert(
      fc.property(words, words, (before, values) => {
        const filter = wordsFilter({ 'entity.kind': before, 'entity.status': ['planned'] });
        const once = withToggled(filter, 'entity.kind', values);
        expect(isChosen(once, 'entity.kind', values)).toBe(!isChosen(filter, 'entity.kind', values));
        const twice = withToggled(once, 'entity.kind', values);
        expect(isChosen(twice, 'entity.kind', values)).toBe(isChosen(filter, 'entity.kind', values));
        expect(chosenValues(once, 'entity.status')).toEqual(['planned']);
      }),
    );
  });

  it('leaves out a field under which nothing is chosen any more', () => {
    expect(withToggled(wordsFilter({ 'entity.kind': ['a'] }), 'entity.kind', ['a'])).toEqual({});
    const linked: Filter = { ...wordsFilter({ 'entity.kind': ['a'] }), linkedOnly: true };
    expect(withChosen(linked, 'entity.kind', [])).toEqual({ linkedOnly: true });
  });

  it('leaves what is negated or stands in another group as it is', () => {
    const filter: Filter = {
      groups: [
        [{ kind: 'words', field: 'entity.kind', values: ['a'], not: true }],
        [{ kind: 'words', field: 'entity.kind', values: ['b'] }],
      ],
    };
    const after = withToggled(filter, 'entity.kind', ['c']);
    expect(after.groups?.[0]).toHaveLength(2);
    expect(after.groups?.[1]).toEqual(filter.groups?.[1]);
  });

  it('takes no words for chosen words', () => {
    expect(isChosen({}, 'entity.kind', [])).toBe(false);
  });
});

describe('changing conditions one by one', () => {
  const text = { kind: 'text', field: 'entity.name', text: 'board' } as const;

  it('adds, changes and takes off a condition, and a group goes with its last one', () => {
    const one = withCondition({}, text);
    expect(one).toEqual(allOf(text));
    const two = withCondition(one, { ...text, text: 'forum' }, 1);
    expect(two.groups).toHaveLength(2);
    expect(withConditionAt(two, 1, 0, { ...text, not: true }).groups?.[1]).toEqual([{ ...text, not: true }]);
    expect(withConditionAt(two, 1, 0, null)).toEqual(one);
    expect(withConditionAt(one, 0, 0, null)).toEqual({});
    expect(withGroup(two, 0, [])).toEqual({ groups: [[{ ...text, text: 'forum' }]] });
  });
});
