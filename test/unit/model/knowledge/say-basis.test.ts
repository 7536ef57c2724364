// What links rest on, in words: nothing is counted of which there is none.
import { expect, test } from 'vitest';
import { sayBasis } from '../../../../shared/model/knowledge/say-basis.ts';

test.each([
  [[2, 1, 3], '2 stated in a source, 1 assumption, 3 without evidence'],
  [[1200, 0, 2], '1,200 stated in a source, 2 without evidence'],
  [[8, 0, 0], 'all stated in a source'],
  [[0, 5, 0], 'all assumptions'],
  [[0, 0, 20], 'all without evidence'],
  [[1, 0, 0], 'stated in a source'],
  [[0, 1, 0], 'an assumption'],
  [[0, 0, 1], 'without evidence'],
  [[0, 0, 0], 'none'],
])('%j is said “%s”', ([facts = 0, assumptions = 0, withoutEvidence = 0], said) => {
  expect(sayBasis({ facts, assumptions, withoutEvidence })).toBe(said);
});
