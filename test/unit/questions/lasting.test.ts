// What has come and gone, what ends when, and what is past its end and still recorded as there.
import { expect, test } from 'vitest';
import { EMPTY_MAP } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { sampleMap } from './asking.ts';

const council = anEntity(1, { name: 'Council' });
const trust = anEntity(2, { name: 'Trust' });
const scheme = anEntity(3, {
  name: 'Scheme',
  kind: 'project',
  status: 'ended',
  started: '2016-04-01',
  ended: '2018-03-31',
});
const fund = anEntity(4, { name: 'Fund', kind: 'project', started: '2017', ended: '2019' });
const pact = anEntity(5, { name: 'Pact', kind: 'project', started: '2015', ended: '2019-03-30' });
const today = anEntity(6, { name: 'Today', kind: 'project', ended: '2019-03-31' });
const plan = anEntity(7, { name: 'Plan', kind: 'project', status: 'planned', ended: '2018' });
const all = [council, trust, scheme, fund, pact, today, plan];
const ended = { status: 'ended' } as const;

test('where nothing has an end, that is said, and what would answer the question', () => {
  expect(askOf(mapOf([council, trust], [aLink(11, council, trust)]), 'lasting').answer).toMatch(
    /^What ends, and what has come and gone, is not recorded: .* give entries and links the dates/,
  );
  expect(askOf(EMPTY_MAP, 'lasting').answer).toContain('is not recorded');
});

test('a year ends on its last day, the day itself is not over, and what is planned has not begun', () => {
  const map = mapOf(all, [
    aLink(11, council, trust, ended),
    aLink(12, council, scheme, { ...ended, started: '2018-01', ended: '2018-03' }),
    aLink(13, trust, fund, { ended: '2021-03-31' }),
  ]);
  const answer = askOf(map, 'lasting');
  expect(cellsOf(map, answer, 'ending', 'entry', 'ended', 'months')).toEqual([
    ['Today', '31 March 2019', 0],
    ['Fund', '2019', 9],
    [null, '31 March 2021', 24],
  ]);
  expect(cellsOf(map, answer, 'overdue', 'entry', 'months')).toEqual([['Pact', 39]]);
  // The latest first, and what has no date after all that has.
  expect(cellsOf(map, answer, 'gone', 'entry', 'started', 'ended', 'months')).toEqual([
    [null, 'January 2018', 'March 2018', 2],
    ['Scheme', '1 April 2016', '31 March 2018', 24],
    [null, null, null, null],
  ]);
  expect(answer.answer).toBe(
    '1 entry and 2 links have come and gone; of those with both dates, half lasted 2 months or less. 2 end within a year: “Today” (31 March 2019) and “Fund” (2019). 1 is recorded as there though past the end: “Pact” (30 March 2019). Ask whether it is over, or was renewed. Most has come and gone around Council (2). An end is recorded for 4 of the 6 entries and links that exist (67%).',
  );
  expect(cellsOf(map, answer, 'turnover', 'entry', 'ended', 'existing')).toEqual([
    ['Council', 2, 0],
    ['Scheme', 1, 0],
    ['Trust', 1, 1],
  ]);
  expect(answer.trust.unknowns[1]).toContain('How long 1 of the 3 that are over (33%) lasted');
});

test('asked about one, it is what that and its links go through; asked over types, links alone', () => {
  const map = mapOf(all, [
    aLink(11, council, scheme, { ...ended, ended: '2018-03' }),
    aLink(12, council, trust, { ...ended, type: 'funds' }),
  ]);
  const about = askOf(map, 'lasting', { about: [trust.id] });
  expect(about.answer).toMatch(/^1 link has come and gone\. Nothing is recorded as ending within a year\./);
  expect(cellsOf(map, about, 'turnover', 'entry', 'ended')).toEqual([['Trust', 1]]);
  const over = askOf(map, 'lasting', { types: ['funds'] });
  expect(cellsOf(map, over, 'gone', 'entry').length).toBe(1);
});

test('on the sample: the agreement of 2016 lasted two years, and no end is recorded of what there is', async () => {
  const sample = await sampleMap();
  const answer = askOf(sample, 'lasting');
  expect(cellsOf(sample, answer, 'gone', 'entry', 'months')).toContainEqual(['Partnership Agreement 2016 to 2018', 24]);
  expect(answer.answer).toContain('An end is recorded for none of the');
});
