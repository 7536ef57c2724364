import { expect, test } from 'vitest';
import { focusIn, withFocus } from '../../../../../renderer/state/view/focus.ts';
import type { Condition, Filter, NearCondition } from '../../../../../shared/graph/filters/index.ts';

const health: Condition = { kind: 'words', field: 'sector', values: ['health'] };
const boards: Condition = { kind: 'words', field: 'kind', values: ['board'] };
const near: NearCondition = { kind: 'near', entries: ['a'], steps: 1, way: 'both', types: [] };
const further: NearCondition = { ...near, steps: 2 };
const either: Filter = { groups: [[health], [boards]] };

test('a focus holds in every alternative', () => {
  expect(withFocus(either, near)).toEqual({
    groups: [
      [health, near],
      [boards, near],
    ],
  });
  expect(withFocus({}, near)).toEqual({ groups: [[near]] });
});

test('it is changed and left in every alternative', () => {
  const focused = withFocus(either, near);
  expect(focusIn(focused)).toEqual(near);
  expect(focusIn(withFocus(focused, further))).toEqual(further);
  expect(withFocus(withFocus(focused, further), null)).toEqual(either);
  expect(withFocus(withFocus({}, near), null)).toEqual({});
});

test('an alternative that was made without it stays without it', () => {
  const filter: Filter = { groups: [[near], [boards]] };
  expect(withFocus(filter, further)).toEqual({ groups: [[further], [boards]] });
});
