import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withEntries } from '../../../shared/util/layered-map.ts';

const key = fc.constantFrom(...'abcdefghij');
const step = fc.array(fc.tuple(key, fc.option(fc.nat(99))), { maxLength: 8 });
const byKey = (map: ReadonlyMap<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** The same in a plain map. */
function applied(plain: ReadonlyMap<string, number>, entries: ReadonlyMap<string, number | null>): Map<string, number> {
  const copy = new Map(plain);
  for (const [id, value] of entries) {
    if (value === null) copy.delete(id);
    else copy.set(id, value);
  }
  return copy;
}

test('layer upon layer reads like a plain map with the same changes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(99))), fc.array(step), (start, steps) => {
      let plain: ReadonlyMap<string, number> = new Map(start);
      let layered: ReadonlyMap<string, number> = new Map(start);
      for (const entries of steps.map((pairs) => new Map(pairs))) {
        const before = byKey(layered);
        const next = withEntries(layered, entries);
        expect(byKey(layered)).toEqual(before);
        [plain, layered] = [applied(plain, entries), next];
        expect(byKey(layered)).toEqual(byKey(plain));
        expect(layered.size).toBe(plain.size);
        expect([...layered.keys()].sort()).toEqual([...plain.keys()].sort());
        expect([...layered.values()].sort()).toEqual([...plain.values()].sort());
        for (const id of 'abcdefghij') {
          expect([layered.get(id), layered.has(id)]).toEqual([plain.get(id), plain.has(id)]);
        }
        const seen: [string, number][] = [];
        for (const [id, value] of layered.entries()) seen.push([id, value]);
        layered.forEach((value, id, map) => {
          expect([value, map]).toEqual([map.get(id), layered]);
        });
        expect(seen).toHaveLength(plain.size);
      }
    }),
  );
});

test('many changes in small steps stay quick', () => {
  let map: ReadonlyMap<string, number> = new Map(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, index]));
  const started = performance.now();
  for (let index = 0; index < 5000; index++) map = withEntries(map, new Map([[`k${index}`, -1]]));
  expect(performance.now() - started).toBeLessThan(2000);
  expect([map.get('k4999'), map.get('k5000'), map.size]).toEqual([-1, 5000, 50_000]);
});
