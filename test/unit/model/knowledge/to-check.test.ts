// What is on which list, and why.
import { expect, test } from 'vitest';
import { type CheckList, thingsToCheck } from '../../../../shared/model/knowledge/index.ts';
import type { Link } from '../../../../shared/model/link.ts';
import { link, mapWith, type Piece } from './known-map.ts';

const AS_AT = '2019-03-31';
const LINK = 'Vision 31 communicates with Strong Communities Board';

/** The lists that the link is on. */
function listsOf(pieces: readonly Piece[], record: Link = link): CheckList[] {
  const lists = thingsToCheck(mapWith(pieces, record), AS_AT);
  return (Object.keys(lists) as CheckList[]).filter((list) => lists[list].some(({ id }) => id === record.id));
}

test.each<[string, readonly Piece[], readonly CheckList[]]>([
  ['nothing', [], ['no-evidence']],
  ['a recent fact', [{ of: 1, source: { date: '2019' } }], ['single-source']],
  [
    'two recent facts',
    [
      { of: 1, source: { date: '2019' } },
      { of: 2, source: { date: '2018' } },
    ],
    [],
  ],
  ['an old fact', [{ of: 1, source: { date: '2012' } }], ['single-source', 'old-evidence']],
  ['a fact without a date', [{ of: 1 }], ['single-source', 'old-evidence']],
  [
    'a recent assumption',
    [{ of: 1, source: { date: '2019' }, certainty: 'assumption' }],
    ['assumptions', 'single-source'],
  ],
])('with %s', (_what, pieces, lists) => {
  expect(listsOf(pieces)).toEqual(lists);
});

test('a link that one side denies or has not confirmed is on a list of its own', () => {
  const two: Piece[] = [
    { of: 1, source: { date: '2019' } },
    { of: 2, source: { date: '2018' } },
  ];
  expect(listsOf(two, { ...link, confirmedBy: 'disputed' })).toEqual(['confirmation']);
  expect(listsOf(two, { ...link, confirmedBy: 'to' })).toEqual(['confirmation']);
  expect(listsOf(two, { ...link, confirmedBy: 'both' })).toEqual([]);
});

test('says in words why each thing is there, under the source to take in hand', () => {
  const piece: Piece = {
    of: 1,
    source: { title: 'Locality Working', date: '2015-03-03' },
    certainty: 'assumption',
    section: 'paragraph 4',
    note: 'The board is said to be kept informed.',
  };
  const lists = thingsToCheck(mapWith([piece]), AS_AT);
  expect(lists.assumptions).toEqual([
    {
      kind: 'link',
      id: link.id,
      text: LINK,
      group: 'Locality Working',
      why: 'Assumed – paragraph 4: The board is said to be kept informed.',
    },
  ]);
  expect(lists['old-evidence'][0]?.why).toBe('Its one source is from 3 March 2015, 4 years old');
  expect(lists['no-evidence'].map(({ text, group, why }) => [text, group, why])).toEqual([
    ['Strong Communities Board', 'Organisations', 'No source says so yet'],
    ['Vision 31', 'Organisations', 'No source says so yet'],
  ]);
});
