// What a meeting goes through: what is due, who is short of where they should be, whom plans miss, and what is new.
import { expect, test } from 'vitest';
import {
  LAST_MEETING,
  lastMeetingEdit,
  lastMeetingOf,
  sinceMeant,
} from '../../../shared/engagement/meeting/last-meeting.ts';
import { EMPTY_ACTIVITY } from '../../../shared/engagement/plans/content.ts';
import { snapshotForm } from '../../../shared/exchange/json/snapshot.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { anEngagement } from '../../support/engagements.ts';
import { aLink, anEntity, mapOf, testId } from '../../support/maps.ts';
import { aRating } from '../../support/ratings.ts';
import { ask, rowsOf } from './asking.ts';

const residents = anEntity(1, { name: 'Residents', kind: 'audience', localities: ['sale', 'urmston'] });
const carers = anEntity(2, { name: 'Carers', kind: 'audience' });
const trust = anEntity(3, { name: 'Housing Trust' });
const team = anEntity(4, { name: 'Sport Team' });
const gone = anEntity(5, { name: 'Old Forum' });
const all = [residents, carers, trust, team];
const setting = (id: string, value: unknown) => added('setting', { id, value } as never);
const plan = added('plan', {
  id: testId(70),
  name: 'Walking offer',
  audience: [residents.id],
  owner: 'Lead',
  started: null,
  ended: null,
  order: 0,
  headings: { activities: [{ ...EMPTY_ACTIVITY, id: 'a', what: 'Print the leaflet', due: '2019-03-01' }] },
} as never);
const records = [
  anEngagement(1, { date: '2019-01-10', met: [trust.id], next: 'Send the minutes', owner: 'Officer', due: '2019-02' }),
  anEngagement(2, { date: '2019-03-05', met: [residents.id], by: [team.id], next: 'Ask again', due: '2019-06-01' }),
  anEngagement(3, { date: '2019-03-06', met: [carers.id], next: 'Write up', isDone: true, due: '2019-03-20' }),
  anEngagement(4, { date: '2019-12-01', met: [carers.id], topic: 'Planned' }),
];
const judged = (number: number, entity: Entity, scale: string, value: number, date: string) =>
  aRating(200 + number, entity, scale, value, { date });
const ratings = [
  judged(1, trust, 'influence', 5, '2018-01-01'),
  judged(2, trust, 'engagement', 2, '2018-01-01'),
  judged(3, trust, 'desired-engagement', 4, '2018-01-01'),
  judged(4, team, 'engagement', 4, '2018-01-01'),
  judged(5, team, 'desired-engagement', 3, '2018-01-01'),
  judged(6, residents, 'influence', 1, '2018-01-01'),
  judged(7, residents, 'influence', 2, '2019-03-10'),
];
const map = mapOf(all, [aLink(20, team, trust)], [plan, ...records, ...ratings]);

test('what is overdue comes first, of contacts and plans alike, each with its owner', () => {
  const rows = rowsOf(map, ask('meeting', map), 'steps');
  expect(rows.map(({ next, when, owner, said }) => [next, when, owner, said])).toEqual([
    ['Send the minutes', 'Overdue', 'Officer', 'Interview, 10 January 2019'],
    ['Print the leaflet', 'Overdue', 'Lead', 'Plan “Walking offer”'],
    ['Ask again', 'Due later', null, 'Interview, 5 March 2019'],
  ]);
});

test('gaps stand by influence, and what is not set stands apart', () => {
  const answer = ask('meeting', map);
  expect(rowsOf(map, answer, 'gaps').map(({ entry, gap }) => [entry, gap])).toEqual([
    ['Housing Trust', expect.stringMatching(/^C .+ → D .+/)],
  ]);
  expect(rowsOf(map, answer, 'influence').map((row) => [row.influence, row.short, row.beyond, row.unknown])).toEqual([
    [expect.any(String), 1, 0, 0],
    [expect.any(String), 0, 0, 1],
    ['Not set', 0, 1, 0],
  ]);
  expect(answer.answer).toContain('1 of 2 is not yet as engaged as they should be, 1 of high influence: Housing Trust');
  expect(answer.answer).toContain('of 1 other a level is not set');
});

test('coverage tells whom the plans miss, by sector, locality and layer', () => {
  const rows = rowsOf(map, ask('meeting', map), 'coverage');
  expect(
    rows.filter(({ by }) => by === 'Locality').map(({ planned, notPlanned, who }) => [planned, notPlanned, who]),
  ).toEqual([
    [1, 0, []],
    [1, 0, []],
    [0, 1, ['Carers']],
  ]);
});

test('without a date nothing is told of changes, and what to do is said', () => {
  const answer = ask('meeting', map);
  expect(answer.tables.map(({ id }) => id)).toEqual(['steps', 'gaps', 'influence', 'coverage']);
  expect(answer.answer).toContain('no date of a last meeting is recorded');
});

test('since the last meeting: what the map remembers, unless another date is said', () => {
  const kept = applyChanges(map, [setting(LAST_MEETING, '2019-02-28')]);
  const answer = ask('meeting', kept);
  expect(answer.also).toEqual({ since: '2019-02-28', snapshot: null });
  expect(rowsOf(kept, answer, 'contacts').map(({ date }) => date)).toEqual(['6 March 2019', '5 March 2019']);
  expect(rowsOf(kept, answer, 'moved').map(({ entry, before, after }) => [entry, before, after])).toEqual([
    ['Residents', expect.any(String), expect.any(String)],
  ]);
  expect(rowsOf(kept, answer, 'done').map(({ next }) => next)).toEqual(['Write up']);
  expect(ask('meeting', kept, { from: ['2019-03-05'] }).also).toMatchObject({ since: '2019-03-05' });
  expect(rowsOf(kept, ask('meeting', kept, { from: ['2019-03-05'] }), 'contacts')).toHaveLength(1);
  expect(lastMeetingOf(applyChanges(map, [setting(LAST_MEETING, '2019-02-28')]))).toBe('2019-02-28');
  expect(lastMeetingEdit(map, '2019-01-01').edit).toBe('setting.add');
  expect(lastMeetingEdit(kept, '2019-01-01').edit).toBe('setting.update');
  expect(lastMeetingEdit(kept, null).edit).toBe('setting.remove');
});

test('what was done on a day counts by that day, of contacts and of plans', () => {
  const activity = (id: string, doneOn: string | null) => ({
    ...{ ...EMPTY_ACTIVITY, id, what: `Part ${id}`, due: '2018-01-01', isDone: true, doneOn },
  });
  const step = (number: number, doneOn: string | null, due: string) =>
    anEngagement(number, { date: '2018-01-01', met: [carers.id], next: `Step ${number}`, isDone: true, doneOn, due });
  const done = mapOf(
    all,
    [],
    [
      setting(LAST_MEETING, '2019-02-28'),
      step(1, '2019-03-02', '2018-02-01'),
      // Due after the meeting, and done before it.
      step(2, '2019-02-01', '2019-06-01'),
      step(3, null, '2018-02-01'),
      added('plan', {
        ...{
          id: testId(71),
          name: 'Walks',
          audience: [residents.id],
          owner: 'Lead',
          started: null,
          ended: null,
          order: 0,
        },
        headings: { activities: [activity('a', '2019-03-01'), activity('b', '2019-01-01'), activity('c', null)] },
      } as never),
    ],
  );
  const answer = ask('meeting', done);
  expect(rowsOf(done, answer, 'done').map(({ next, owner, doneOn }) => [next, owner, doneOn])).toEqual([
    ['Step 1', null, '2 March 2019'],
    ['Part a', 'Lead', '1 March 2019'],
  ]);
  expect(answer.answer).toContain('2 next steps were done');
  expect(answer.trust.unknowns.join(' ')).not.toContain('were done');
});

test('a snapshot of the date tells what was added, removed, changed and done', () => {
  const before = mapOf(
    [...all.map((each) => (each === trust ? { ...trust, name: 'The Housing Trust' } : each)), gone],
    [],
    [...records.map((change) => change), plan],
  );
  const taken = (id: number, time: string) =>
    added('snapshot', {
      id: testId(id),
      name: `Snapshot ${id}`,
      date: '2019-02-28',
      taken: `2019-02-28T${time}:00.000Z`,
      notes: null,
      map: snapshotForm(before),
    } as never);
  const kept = applyChanges(map, [setting(LAST_MEETING, '2019-02-28'), taken(90, '09:00'), taken(91, '17:00')]);
  expect(sinceMeant(kept, undefined)).toEqual({ date: '2019-02-28', day: '2019-02-28', snapshot: testId(91) });
  const answer = ask('meeting', kept);
  expect(answer.also).toMatchObject({ snapshot: testId(91) });
  expect(rowsOf(kept, answer, 'entries-removed')).toMatchObject([{ entry: 'Old Forum' }]);
  expect(rowsOf(kept, answer, 'entries-changed')).toMatchObject([
    { entry: 'Housing Trust', before: 'The Housing Trust', after: 'Housing Trust' },
  ]);
  expect(rowsOf(kept, answer, 'links-added')).toHaveLength(1);
  // It was done already when the snapshot was taken.
  expect(rowsOf(kept, answer, 'done')).toEqual([]);
  expect(answer.answer).toContain('no next step was done');
  expect(ask('meeting', kept, { from: [testId(90)] }).also).toMatchObject({ snapshot: testId(90) });
});

test('of some entries, only what has to do with them', () => {
  const kept = applyChanges(map, [setting(LAST_MEETING, '2019-02-28')]);
  const answer = ask('meeting', kept, { about: [carers.id] });
  expect(rowsOf(kept, answer, 'steps')).toEqual([]);
  expect(rowsOf(kept, answer, 'gaps')).toEqual([]);
  expect(rowsOf(kept, answer, 'contacts')).toHaveLength(1);
  expect(rowsOf(kept, answer, 'moved')).toEqual([]);
  expect(answer.answer).toContain('for Carers');
});

test('long lists are cut, and say where the others are', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    anEngagement(100 + index, { met: [trust.id], next: `Step ${index}`, due: '2019-03-01' }),
  );
  const answer = ask('meeting', applyChanges(map, many));
  const steps = answer.tables.find(({ id }) => id === 'steps');
  expect(steps?.rows).toHaveLength(50);
  expect(steps?.note).toContain('The first 50 of 63.');
});
