import { beforeAll, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { added, applyChanges, type Change } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import type { Certainty } from '../../../shared/model/evidence.ts';
import type { EvidenceId, SourceId } from '../../../shared/model/ids.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf, rowsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf, testId } from '../../support/maps.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const [north, south, east] = ['North Forum', 'South Trust', 'East Club'].map((name, at) =>
  anEntity(at + 1, { name }),
) as [Entity, Entity, Entity];

const aSource = (number: number, title: string, date: string | null): Change =>
  added('source', {
    id: testId(number) as SourceId,
    externalIds: [],
    title,
    kind: 'document',
    date,
    author: null,
    notes: null,
    website: null,
    text: null,
    read: [],
    restricted: false,
  });

const says = (
  number: number,
  source: number,
  subject: { entity?: Entity; link?: number },
  certainty: Certainty,
): Change =>
  added('evidence', {
    id: testId(number) as EvidenceId,
    externalIds: [],
    source: testId(source) as SourceId,
    entity: subject.entity?.id ?? null,
    link: (subject.link === undefined ? null : testId(subject.link)) as never,
    section: null,
    note: null,
    quote: null,
    certainty,
    place: null,
    saidBy: null,
    reported: null,
  });

const SOURCES = [aSource(31, 'Paper', '2019-01'), aSource(32, 'Minutes', '2018-12'), aSource(33, 'Old paper', '2010')];
const known = (first: number, subject: { entity?: Entity; link?: number }): Change[] => [
  says(first, 31, subject, 'fact'),
  says(first + 1, 32, subject, 'fact'),
];

test('an empty map has nothing to doubt, and says why', () => {
  expect(askOf(EMPTY_MAP, 'unknowns').answer).toContain('Nothing is recorded yet');
});

test('the most urgent comes first, each thing once, and says what to do', () => {
  const map = mapOf(
    [north, south, east],
    [
      aLink(11, north, south, { confirmedBy: 'disputed' }),
      aLink(12, south, east),
      aLink(13, north, east, { confirmedBy: 'from' }),
      aLink(14, east, south, { status: 'ended' }),
    ],
    [
      ...SOURCES,
      ...known(41, { entity: north }),
      ...known(43, { entity: south }),
      says(45, 33, { entity: east }, 'fact'),
      ...known(46, { link: 11 }),
      says(48, 33, { link: 12 }, 'assumption'),
      ...known(49, { link: 13 }),
    ],
  );
  const answer = askOf(map, 'unknowns');
  expect(cellsOf(map, answer, 'work', 'doubt', 'entry', 'linkId', 'todo')).toEqual([
    ['Disputed', null, testId(11), 'Ask North Forum and South Trust together what holds'],
    ['An assumption', null, testId(12), 'Ask South Trust or East Club, or find a source that states it'],
    ['One side only', null, testId(13), 'Ask East Club whether it is so'],
    ['One old source', 'East Club', undefined, 'Ask those who know it whether it still holds'],
  ]);
  expect(answer.answer).toMatch(/^4 things are to be looked at, most urgent first: 1 disputed link, 1 assumption/);
});

test('what two recent sources state is in no doubt', () => {
  const map = mapOf([north], [], [...SOURCES, ...known(41, { entity: north })]);
  expect(rowsOf(map, askOf(map, 'unknowns'))).toEqual([]);
  expect(askOf(map, 'unknowns').answer).toContain('Every entry and every link that is not over is stated');
});

test('possible duplicates are in the list, with both; pairs that are known to be two are not', () => {
  const again = anEntity(4, { name: 'Trust South' });
  const map = mapOf([south, again], [], [...SOURCES, ...known(41, { entity: south }), ...known(43, { entity: again })]);
  expect(cellsOf(map, askOf(map, 'unknowns'), 'work', 'doubt', 'entry', 'other')).toEqual([
    ['Likely a duplicate', 'South Trust', 'Trust South'],
  ]);
});

test('fields that questions need are counted over what exists now, the least recorded first', () => {
  const map = mapOf(
    [north, south],
    [
      aLink(11, north, south, { quality: 3, methods: ['email'] }),
      aLink(12, south, north, { methods: ['email'] }),
      aLink(13, south, north, { status: 'planned' }),
    ],
  );
  const fields = cellsOf(map, askOf(map, 'unknowns'), 'missing', 'field', 'recorded', 'total');
  expect(fields).toContainEqual(['Quality', 1, 2]);
  expect(fields).toContainEqual(['Frequency', 0, 2]);
  expect(fields.map(([field]) => field)).not.toContain('Method');
});

test('on the sample: assumptions come before what rests on one old source, and quality is recorded for none', () => {
  const answer = askOf(sample, 'unknowns');
  const doubts = cellsOf(sample, answer, 'work', 'doubt').flat();
  expect(doubts.indexOf('An assumption')).toBeLessThan(doubts.indexOf('One old source'));
  expect(answer.answer).toContain('quality (links of communication)');
});
