// Snapshots: the map as it stood, kept under a name.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMaps } from '../../../shared/compare/compare-maps.ts';
import { planEdit } from '../../../shared/edits/index.ts';
import { mapOfSnapshot } from '../../../shared/exchange/json/snapshot.ts';
import { applyChanges, invertChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { makeMap, someRecipe } from '../exchange/arbitrary-map.ts';

const context = { now: '2026-03-01T09:30:00Z', today: '2026-03-01', newId: sequenceOfIds('snapshots', 0) };

function done(map: MapData, edit: string, input: object): MapData {
  const planned = planEdit(map, { edit, input }, context);
  if (!planned.ok) throw new Error(planned.error.message);
  const after = applyChanges(map, planned.value.changes);
  expect(applyChanges(after, invertChanges(planned.value.changes))).toEqual(map);
  return after;
}

test('a snapshot gives back the map as it stood, without texts, imports and other snapshots', () => {
  fc.assert(
    fc.property(someRecipe, (recipe) => {
      const map = makeMap(recipe);
      const known = new Set(map.snapshot.keys());
      const after = done(map, 'snapshot.take', { name: 'Spring' });
      const [taken] = [...after.snapshot.values()].filter(({ id }) => !known.has(id));
      expect(taken).toMatchObject({ name: 'Spring', date: '2026-03-01', taken: context.now, notes: null });
      const then = taken ? mapOfSnapshot(taken) : null;
      if (!then) throw new Error('it cannot be read');
      const nothing = { added: [], removed: [], changed: [] };
      expect(compareMaps(map, then)).toEqual({ entities: nothing, links: nothing });
      for (const kind of ['kind', 'linkType', 'term', 'entity', 'link', 'evidence', 'view', 'position'] as const)
        expect(then[kind], kind).toEqual(map[kind]);
      expect([then.snapshot.size, then.receipt.size]).toEqual([0, 0]);
      expect([...then.source.values()].every(({ text }) => text === null)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('renamed and removed; its map cannot be written over', () => {
  const map = done(makeMap({ size: 0, seed: 1 }), 'snapshot.take', { name: 'Spring' });
  const [id = ''] = map.snapshot.keys();
  const renamed = done(map, 'snapshot.rename', { id, name: 'Before the review', notes: 'For the board' });
  expect(renamed.snapshot.get(id)).toMatchObject({ name: 'Before the review', notes: 'For the board' });
  expect(done(renamed, 'snapshot.remove', { ids: [id] }).snapshot.size).toBe(0);
  for (const input of [
    { id, name: '' },
    { id, map: {} },
    { id: context.newId(), name: 'x' },
  ])
    expect(planEdit(map, { edit: 'snapshot.rename', input }, context).ok).toBe(false);
});
