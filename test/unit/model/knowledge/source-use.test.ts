// What rests on a source, how old it is, and how much of it has been read.
import { expect, test } from 'vitest';
import { readShare, sayAge, sayRead, sourceUse } from '../../../../shared/model/knowledge/index.ts';
import { from, mapWith, sourceId } from './known-map.ts';

test('things are counted once, pieces of evidence each', () => {
  const map = mapWith([
    { of: 1 },
    { of: 1, certainty: 'assumption' },
    { of: 1, link: null, entity: from.id },
    { of: 2, certainty: 'assumption' },
  ]);
  expect(sourceUse(map, sourceId(1))).toEqual({ entities: 1, links: 1, facts: 2, assumptions: 1 });
  expect(sourceUse(map, sourceId(2))).toEqual({ entities: 0, links: 1, facts: 0, assumptions: 1 });
  expect(sourceUse(map, sourceId(3))).toEqual({ entities: 0, links: 0, facts: 0, assumptions: 0 });
});

test.each([
  [null, [], null, 'No text'],
  ['ten letters', [], 0, 'Not read yet'],
  ['0123456789', [{ start: 0, end: 5 }], 0.5, '50 % read'],
  // Stretches that overlap, in any order, and one that runs over the end.
  [
    '0123456789',
    [
      { start: 4, end: 20 },
      { start: 0, end: 5 },
    ],
    1,
    'All read',
  ],
  ['x'.repeat(1000), [{ start: 0, end: 999 }], 0.999, '99 % read'],
  ['x'.repeat(1000), [{ start: 0, end: 1 }], 0.001, '1 % read'],
] as const)('a text of %j with %j read', (text, read, share, words) => {
  const source = { text, read: [...read] };
  expect(readShare(source)).toBe(share);
  expect(sayRead(source)).toBe(words);
});

test.each([
  ['2019-03-31', 'under a month'],
  ['2019-03', 'under a month'],
  ['2019-02', '1 month'],
  ['2018-11', '4 months'],
  ['2017-04-01', '23 months'],
  ['2017-03-31', '2 years'],
  ['2014-11-04', '4 years'],
  ['2019', 'this year'],
  ['2018', 'about a year'],
  ['2014', 'about 5 years'],
  ['2019-04', 'later than the map'],
  ['2020', 'later than the map'],
])('%s is %s old on 31 March 2019', (date, age) => {
  expect(sayAge(date, '2019-03-31')).toBe(age);
});
