import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChosen, withoutFacet, withToggled } from '../../../../shared/graph/filters/index.ts';

const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });

describe('choosing words of a filter', () => {
  it('chooses all of them, and a second time none of them', () => {
    fc.assert(
      fc.property(words, words, (before, values) => {
        const filter = { kinds: before, statuses: ['planned'] };
        const once = withToggled(filter, 'kinds', values);
        expect(isChosen(once, 'kinds', values)).toBe(!isChosen(filter, 'kinds', values));
        const twice = withToggled(once, 'kinds', values);
        expect(isChosen(twice, 'kinds', values)).toBe(isChosen(filter, 'kinds', values));
        expect(once.statuses).toEqual(['planned']);
      }),
    );
  });

  it('leaves out a facet under which nothing is chosen any more', () => {
    expect(withToggled({ kinds: ['a'] }, 'kinds', ['a'])).toEqual({});
    expect(withoutFacet({ kinds: ['a'], linkedOnly: true }, 'kinds')).toEqual({ linkedOnly: true });
  });

  it('takes no words for chosen words', () => {
    expect(isChosen({}, 'kinds', [])).toBe(false);
  });
});
