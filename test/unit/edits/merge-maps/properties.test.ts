// What holds of every merge, whatever was done to the two copies.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planEdit } from '../../../../shared/edits/index.ts';
import { applyChanges, invertChanges } from '../../../../shared/model/change.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../../../../shared/model/records.ts';
import { type Json, sameJson } from '../../../../shared/util/canonical-json.ts';
import { mapText } from '../../../support/map-text.ts';
import { editContext } from '../../../support/maps.ts';
import { mergeInto } from '../../../support/merging.ts';
import { randomEdit } from '../../../support/random-edits.ts';
import { makeMap, type Recipe, someRecipe } from '../../exchange/arbitrary-map.ts';

const seeds = fc.array(fc.nat(), { maxLength: 12 });

function edited(start: MapData, steps: readonly number[], who: string): MapData {
  const context = editContext(who);
  return steps.reduce((map, seed) => {
    const call = randomEdit(map, seed);
    const plan = call && planEdit(map, call, context);
    return plan?.ok ? applyChanges(map, plan.value.changes) : map;
  }, start);
}

/** Those that a merge never takes out of a map, and never alters: they tell of the past. */
const OF_THE_PAST: readonly RecordKind[] = ['receipt', 'snapshot', 'mapping'];

/** Records that are not the same in both maps, those of the past apart: few, where a whole map would tell a reader nothing. */
function differing(one: MapData, other: MapData): unknown[] {
  return RECORD_KINDS.filter((record) => !OF_THE_PAST.includes(record)).flatMap((record) =>
    [...new Set([...one[record].keys(), ...other[record].keys()])].flatMap((id) => {
      const pair = [one[record].get(id) ?? null, other[record].get(id) ?? null] as [Json, Json];
      return sameJson(...pair) ? [] : [[record, ...pair]];
    }),
  );
}

test('a map that is merged with itself stays as it is', () => {
  fc.assert(
    fc.property(someRecipe, fc.boolean(), (recipe, hasPast) => {
      const map = makeMap(recipe);
      const { plan, receipt } = mergeInto(map, map, { past: hasPast ? map : null });
      expect(plan.changes).toEqual([]);
      expect(receipt).toMatchObject({ differences: [], removed: [], ambiguous: [], applied: false });
    }),
  );
});

test('a copy that nobody has changed adds nothing to a map that somebody has', () => {
  fc.assert(
    fc.property(someRecipe, seeds, (recipe, steps) => {
      const past = makeMap(recipe);
      expect(mergeInto(edited(past, steps, 'here'), past, { past }).plan.changes).toEqual([]);
    }),
  );
});

test('a map that nobody has changed becomes what the copy has become', () => {
  fc.assert(
    fc.property(someRecipe, seeds, (recipe, steps) => {
      const past = makeMap(recipe);
      const there = edited(past, steps, 'there');
      const { map, receipt } = mergeInto(past, there, { past });
      expect(differing(map, there)).toEqual([]);
      expect(receipt.differences).toEqual([]);
    }),
  );
});

test('two copies that both changed become one sound map, undone in one step, to which a second merge adds nothing', () => {
  const both = (recipe: Recipe, ours: readonly number[], others: readonly number[]) => {
    const past = makeMap(recipe);
    return { past, here: edited(past, ours, 'here'), there: edited(past, others, 'there') };
  };
  fc.assert(
    fc.property(
      someRecipe,
      seeds,
      seeds,
      fc.constantFrom('here', 'there'),
      fc.boolean(),
      (recipe, a, b, prefer, hasPast) => {
        const { past, here, there } = both(recipe, a, b);
        const options = { past: hasPast ? past : null, prefer, unclear: 'new' } as const;
        const { map, plan } = mergeInto(here, there, options);
        expect(mapText(applyChanges(map, invertChanges(plan.changes)))).toBe(mapText(here));
        if (!hasPast)
          expect(
            mergeInto(map, there, options).plan.changes.map(({ record, id, after }) => ({ record, id, after })),
          ).toEqual([]);
      },
    ),
  );
});
