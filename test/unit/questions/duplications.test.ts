import { beforeAll, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf, rowsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const [walks, swims, bikes] = ['Walks', 'Swims', 'Bikes'].map((name, at) =>
  anEntity(at + 1, { kind: 'project', name }),
) as [Entity, Entity, Entity];
const [young, old, workless] = ['Young', 'Old', 'Workless'].map((name, at) =>
  anEntity(at + 4, { kind: 'audience', name }),
) as [Entity, Entity, Entity];
const all = [walks, swims, bikes, young, old, workless];
const targets = { type: 'targets' };

test('nothing recorded is said plainly', () => {
  expect(askOf(mapOf(all), 'duplications').answer).toContain('is not recorded');
});

test('likeness is what both serve of all that either serves; several links between the same two count once', () => {
  const map = mapOf(all, [
    aLink(11, walks, young, targets),
    aLink(12, walks, young, { ...targets, purpose: 'again' }),
    aLink(13, walks, old, targets),
    aLink(14, swims, young, targets),
    aLink(15, swims, old, targets),
    aLink(16, swims, workless, targets),
    aLink(17, bikes, workless, targets),
  ]);
  const answer = askOf(map, 'duplications');
  expect(cellsOf(map, answer, 'pairs', 'first', 'second', 'alike', 'likeness', 'linked')).toEqual([
    ['Walks', 'Swims', 'Most in common', 67, 'No'],
    ['Swims', 'Bikes', 'One in common', 33, 'No'],
  ]);
  expect(answer.answer).toContain('with 2 of 3 in common (Old and Young)');
  expect(cellsOf(map, answer, 'served', 'entry', 'count')).toEqual([
    ['Old', 2],
    ['Workless', 2],
    ['Young', 2],
  ]);
});

test('a whole and its part, what has ended and what is planned duplicate nothing', () => {
  const part = anEntity(7, { kind: 'project', name: 'Short walks', parent: walks.id });
  const map = mapOf(
    [...all, part],
    [
      aLink(11, walks, young, targets),
      aLink(12, part, young, targets),
      aLink(13, walks, old, targets),
      aLink(14, swims, old, { ...targets, status: 'ended' }),
      aLink(15, bikes, old, { ...targets, status: 'planned' }),
    ],
  );
  const answer = askOf(map, 'duplications');
  expect(rowsOf(map, answer, 'pairs')).toEqual([]);
  expect(answer.trust.leftOut).toEqual({ planned: 1, proposed: 0, ended: 1 });
});

test('to serve one thing each, the same, is too little to be called alike', () => {
  const map = mapOf(all, [aLink(11, walks, young, targets), aLink(12, swims, young, targets)]);
  const answer = askOf(map, 'duplications');
  expect(cellsOf(map, answer, 'pairs', 'alike')).toEqual([['One in common, the only one recorded']]);
  expect(answer.answer).toContain('nothing says that they do the same');
});

test('to be aligned to the same project is no duplication; to be aligned to the same strategy is', () => {
  const plan = anEntity(8, { kind: 'strategy', name: 'Plan' });
  const aligned = { type: 'aligned-to' };
  const map = mapOf(
    [...all, plan],
    [
      aLink(11, walks, bikes, aligned),
      aLink(12, swims, bikes, aligned),
      aLink(13, walks, plan, aligned),
      aLink(14, swims, plan, { type: 'delivers' }),
    ],
  );
  expect(cellsOf(map, askOf(map, 'duplications'), 'served', 'entry', 'servedBy', 'how')).toEqual([
    ['Plan', ['Swims', 'Walks'], ['aligned to (1)', 'delivers (1)']],
  ]);
});

test('on the sample: unemployed people are served by several, Good Gym and Partington Moving among them', () => {
  const [first] = rowsOf(sample, askOf(sample, 'duplications'));
  expect(first).toMatchObject({ entry: 'Unemployed people and those at risk of becoming workless', kind: 'Audience' });
  expect(first?.servedBy).toEqual(expect.arrayContaining(['Good Gym in Trafford', 'Partington Moving']));
});
