// Everything a user can do can be taken back: in memory, on maps of every kind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITS, type EditCall, planEdit, planEdits } from '../../../shared/edits/index.ts';
import { mapToJsonText } from '../../../shared/exchange/json/write.ts';
import { applyChanges, type Change, invertChanges, previewChanges } from '../../../shared/model/change.ts';
import { problemsOfMap } from '../../../shared/model/invariants.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { mapText } from '../../support/map-text.ts';
import { editContext, mapOf } from '../../support/maps.ts';
import { MAKERS, randomEdit } from '../../support/random-edits.ts';
import { makeMap, someRecipe } from '../exchange/arbitrary-map.ts';

const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });

/** Makes the edits that the seeds say, one step each; those that are refused leave no step. */
function play(start: MapData, steps: readonly number[]): { end: MapData; made: (readonly Change[])[] } {
  const context = editContext();
  const made: (readonly Change[])[] = [];
  let map = start;
  for (const seed of steps) {
    const call = randomEdit(map, seed);
    const plan = call && planEdit(map, call, context);
    if (!plan?.ok) continue;
    made.push(plan.value.changes);
    map = applyChanges(map, plan.value.changes);
  }
  return { end: map, made };
}

test('every edit has a maker, so that the properties below are about all of them', () => {
  expect([...EDITS.keys()].filter((name) => !(name in MAKERS))).toEqual([]);
  expect(Object.keys(MAKERS).filter((name) => !EDITS.has(name))).toEqual([]);
});

test('each maker makes edits that go through', () => {
  const through = new Set<string>();
  for (let seed = 0; seed < 3000 && through.size < EDITS.size; seed++) {
    const map = makeMap({ size: 6, seed: seed % 40 });
    const call = randomEdit(map, seed);
    if (call && planEdit(map, call, editContext()).ok) through.add(call.edit);
  }
  expect([...EDITS.keys()].filter((name) => !through.has(name))).toEqual([]);
});

describe('any sequence of edits', () => {
  test('leaves a map in which nothing is wrong', () => {
    fc.assert(
      fc.property(someRecipe, seeds, (recipe, steps) => {
        expect(problemsOfMap(play(makeMap(recipe), steps).end)).toEqual([]);
      }),
    );
  });

  test('undone to the start gives back the map it began with, byte for byte, and redone the map it came to', () => {
    fc.assert(
      fc.property(someRecipe, seeds, (recipe, steps) => {
        const start = makeMap(recipe);
        const { end, made } = play(start, steps);
        const undone = made.reduceRight((map, changes) => applyChanges(map, invertChanges(changes)), end);
        expect(mapText(undone) === mapText(start)).toBe(true);
        expect(mapToJsonText(undone) === mapToJsonText(start)).toBe(true);
        const redone = made.reduce((map, changes) => applyChanges(map, changes), undone);
        expect(mapText(redone) === mapText(end)).toBe(true);
        expect(mapToJsonText(redone) === mapToJsonText(end)).toBe(true);
      }),
    );
  });

  test('previewed gives what applying gives', () => {
    fc.assert(
      fc.property(someRecipe, seeds, (recipe, steps) => {
        const start = makeMap(recipe);
        const { made, end } = play(start, steps);
        expect(mapText(made.reduce(previewChanges, start))).toBe(mapText(end));
        expect(mapText(previewChanges(start, made.flat()))).toBe(mapText(end));
      }),
    );
  });

  test('made as one step is one plan, with the same outcome', () => {
    fc.assert(
      fc.property(seeds, (steps) => {
        const start = makeMap({ size: 3, seed: 1 });
        const calls: EditCall[] = [];
        let map = start;
        const { newId, keep, rewind } = rewindableIds();
        for (const seed of steps) {
          const call = randomEdit(map, seed);
          const plan = call && planEdit(map, call, { ...editContext(), newId });
          if (!call || !plan?.ok) {
            rewind();
            continue;
          }
          keep();
          calls.push(call);
          map = applyChanges(map, plan.value.changes);
        }
        if (calls.length === 0) return;
        const whole = planEdits(start, calls, editContext(), 'All at once');
        if (!whole.ok) throw new Error(whole.error.message);
        expect(whole.value.label).toBe('All at once');
        const end = applyChanges(start, whole.value.changes);
        expect(mapText(end) === mapText(map)).toBe(true);
        expect(mapText(applyChanges(end, invertChanges(whole.value.changes))) === mapText(start)).toBe(true);
      }),
    );
  });
});

/** The ids of `editContext`, of which those that a refused edit used up can be had again. */
function rewindableIds() {
  const next = editContext().newId;
  const ids: string[] = [];
  let [used, kept] = [0, 0];
  return {
    newId(): string {
      if (used === ids.length) ids.push(next());
      return ids[used++] ?? '';
    },
    keep(): void {
      kept = used;
    },
    rewind(): void {
      used = kept;
    },
  };
}

test('a step of ten thousand edits on a big map is planned in seconds', () => {
  const calls = Array.from({ length: 10_000 }, (_, index) => ({
    edit: 'entity.add',
    input: { name: `Entry ${index}` },
  }));
  const started = performance.now();
  const plan = planEdits(mapOf([]), calls, editContext());
  expect(plan.ok && plan.value.changes.length).toBe(10_000);
  expect(performance.now() - started).toBeLessThan(5000);
});
