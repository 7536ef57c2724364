// Who has been asked, by how many, and who was told anything.
import { beforeAll, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { anEngagement } from '../../support/engagements.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const council = anEntity(1, { name: 'Council' });
const trust = anEntity(2, { name: 'Housing Trust' });
const school = anEntity(3, { name: 'School' });
const residents = anEntity(4, { name: 'Residents', kind: 'audience' });
const carers = anEntity(5, { name: 'Carers', kind: 'audience' });
const all = [council, trust, school, residents, carers];
const asks = { type: 'consults' };

test('nothing recorded is said plainly, and being meant for somebody is no asking', () => {
  const map = mapOf(all, [aLink(11, council, residents, { type: 'targets' })]);
  const answer = askOf(map, 'consulted');
  expect(answer.answer).toContain('Who has been asked is not recorded');
  expect(cellsOf(map, answer, 'never', 'entry', 'meantFor')).toEqual([
    ['Carers', []],
    ['Residents', ['Council']],
  ]);
});

test('who asks without telling is named; what is over was before, what is planned is to come', () => {
  const map = mapOf(all, [
    aLink(11, council, residents, asks),
    aLink(12, trust, residents, asks),
    aLink(13, school, residents, { ...asks, status: 'ended' }),
    aLink(14, trust, carers, { ...asks, status: 'planned' }),
    aLink(15, council, residents),
    aLink(16, residents, trust),
    aLink(17, school, carers, { ...asks, frequency: 'never' }),
  ]);
  const answer = askOf(map, 'consulted');
  expect(cellsOf(map, answer, 'consulted', 'entry', 'by', 'before', 'silent')).toEqual([
    ['Residents', ['Council', 'Housing Trust'], ['School'], ['Housing Trust']],
  ]);
  expect(cellsOf(map, answer, 'never', 'entry', 'later')).toEqual([['Carers', ['Housing Trust']]]);
  expect(answer.answer).toContain('Residents (by 2)');
  expect(answer.answer).toContain('Never asked, as far as is recorded, is 1 of the 2 audiences (50%): Carers.');
  expect(answer.trust).toMatchObject({ links: 2, leftOut: { planned: 1, ended: 1 } });
});

test('asked by three at the same time is told of as many', () => {
  const askers = [council, trust, school].map((from, at) => aLink(11 + at, from, residents, asks));
  const answer = askOf(mapOf(all, askers), 'consulted').answer;
  expect(answer).toContain('1 of them is asked by 3 or more at the same time');
});

test('a meeting is asking too, and what was done in answer is telling', () => {
  const map = mapOf(
    all,
    [aLink(11, council, residents, asks)],
    [
      anEngagement(1, { date: '2018-11', met: [residents.id], by: [council.id], feedback: 'The path was lit.' }),
      anEngagement(2, { date: '2018-02-01', met: [residents.id, carers.id], by: [trust.id] }),
    ],
  );
  const answer = askOf(map, 'consulted');
  expect(cellsOf(map, answer, 'consulted', 'entry', 'meetings', 'last', 'silent')).toEqual([
    ['Residents', 2, '2018-11', []],
    ['Carers', 1, '2018-02-01', []],
  ]);
  expect(askOf(map, 'consulted', { about: [carers.id] }).answer).toBe(
    'Nobody is recorded as consulting Carers now. It has been met once, last on 2018-02-01.',
  );
  expect(askOf(map, 'consulted', { about: [school.id] }).answer).toBe(
    'School has never been asked, as far as is recorded.',
  );
});

test('on the sample: residents who say that they have been over-consulted are among those asked', () => {
  const names = cellsOf(sample, askOf(sample, 'consulted'), 'consulted', 'entry').flat();
  expect(names.some((name) => String(name).includes('Partington'))).toBe(true);
});
