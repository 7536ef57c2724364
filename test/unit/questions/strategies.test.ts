import { beforeAll, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf, rowsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const board = anEntity(1, { kind: 'group', name: 'Health Board' });
const walks = anEntity(2, { kind: 'project', name: 'Walks' });
const health = anEntity(3, { kind: 'strategy', name: 'Health Strategy' });
const travel = anEntity(4, { kind: 'strategy', name: 'Travel Strategy' });
const old = anEntity(5, { kind: 'strategy', name: 'Old Strategy', status: 'ended' });

test('no strategy, and nobody for any, are said plainly', () => {
  expect(askOf(mapOf([board]), 'strategies').answer).toContain('No strategy is recorded');
  const answer = askOf(mapOf([board, health]), 'strategies').answer;
  expect(answer).toContain('Of 1 strategy, 1 has nobody recorded who delivers it.');
  expect(answer).toContain('No board or other group is recorded as delivering one.');
});

test('who delivers is not who is aligned, hosts or targets; what is over has no place, what is to come is told apart', () => {
  const map = mapOf(
    [board, walks, health, travel, old],
    [
      aLink(11, board, health, { type: 'delivers' }),
      aLink(12, walks, travel, { type: 'aligned-to' }),
      aLink(13, board, travel, { type: 'hosts' }),
      aLink(14, walks, travel, { type: 'delivers', status: 'planned' }),
      aLink(15, board, travel, { type: 'delivers', status: 'ended' }),
    ],
  );
  const answer = askOf(map, 'strategies');
  expect(cellsOf(map, answer, 'strategies', 'strategy', 'deliveredBy', 'plannedBy', 'projects')).toEqual([
    ['Travel Strategy', [], ['Walks'], ['Walks']],
    ['Health Strategy', ['Health Board'], [], []],
  ]);
  expect(answer.answer).toContain('for 1 of them somebody is planned or proposed');
  expect(answer.answer).toContain('Health Board (Health Strategy)');
  expect(answer.answer).toContain('The only project is recorded as aligned');
  expect(cellsOf(map, answer, 'delivered', 'from', 'to')).toEqual([['Health Board', 'Health Strategy']]);
});

test('a strategy that is aligned to something is no deliverer of it, and does not have what it aligns to as its own', () => {
  const map = mapOf([health, walks], [aLink(11, health, walks, { type: 'aligned-to' })]);
  expect(cellsOf(map, askOf(map, 'strategies'), 'strategies', 'projects', 'others')).toEqual([[[], []]]);
});

test('a part of a strategy that is delivered is told apart from one that nobody looks after', () => {
  const part = anEntity(6, { kind: 'strategy', name: 'Less Smoking', parent: health.id });
  const map = mapOf([board, health, part], [aLink(11, board, health, { type: 'delivers' })]);
  expect(askOf(map, 'strategies').answer).toContain('1 is part of one that somebody delivers');
});

test('on the sample: the steering group delivers the draft vision; the sport partnership is only planned to deliver Trafford Moving', () => {
  const rows = rowsOf(sample, askOf(sample, 'strategies'));
  const of = (name: string) => rows.find(({ strategy }) => strategy === name);
  expect(of('Draft vision for locality working')?.deliveredBy).toEqual(['Locality Working Steering Group']);
  expect(of('Trafford Moving')).toMatchObject({
    deliveredBy: [],
    plannedBy: ['Sport and Physical Activity Partnership'],
  });
});

test('asked about one, it says what that has to do with strategies, and nothing else counts', () => {
  const map = mapOf(
    [board, walks, health, travel],
    [
      aLink(11, board, health, { type: 'delivers' }),
      aLink(12, walks, travel, { type: 'aligned-to' }),
      aLink(13, board, travel, { type: 'delivers', status: 'planned' }),
    ],
  );
  const ofBoard = askOf(map, 'strategies', { about: [board.id] });
  expect(ofBoard.answer).toBe('Health Board delivers Health Strategy.');
  expect(cellsOf(map, ofBoard, 'strategies', 'strategy', 'deliveredBy', 'plannedBy')).toEqual([
    ['Travel Strategy', [], ['Health Board']],
    ['Health Strategy', ['Health Board'], []],
  ]);
  expect(ofBoard.trust).toMatchObject({ links: 1, leftOut: { planned: 1 } });
  const ofTravel = askOf(map, 'strategies', { about: [travel.id] });
  expect(ofTravel.answer).toBe('Nobody is recorded who delivers Travel Strategy. Aligned to it: Walks.');
  expect(askOf(mapOf([board, health]), 'strategies', { about: [board.id] }).answer).toContain(
    'is not recorded as delivering any strategy',
  );
});
