// Removing takes along what hangs on the record, shortens what names it, and is never refused for want of that.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planEdit } from '../../../shared/edits/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { problemsOfMap } from '../../../shared/model/invariants.ts';
import type { RecordKind } from '../../../shared/model/records.ts';
import { anEntity, editContext, mapOf, testId } from '../../support/maps.ts';
import { makeMap, someRecipe } from '../exchange/arbitrary-map.ts';

/** Everything of these kinds can go, whatever leans on it. Kinds and types of link in use, and the last view, stay. */
const CAN_GO: readonly RecordKind[] = [
  'entity',
  'link',
  'source',
  'evidence',
  'assessment',
  'engagement',
  'scale',
  'term',
  'customField',
  'setting',
];

test.each(CAN_GO)('any %s can go, alone or with others, and leaves everything else sound', (kind) => {
  fc.assert(
    fc.property(someRecipe, fc.nat(), fc.integer({ min: 1, max: 4 }), (recipe, start, count) => {
      const map = makeMap(recipe);
      const all = [...map[kind].keys()];
      const ids = [...new Set(Array.from({ length: count }, (_, index) => all[(start + index) % all.length]))];
      fc.pre(all.length > 0);
      const plan = planEdit(map, { edit: `${kind}.remove`, input: { ids } }, editContext());
      if (!plan.ok) throw new Error(plan.error.message);
      const after = applyChanges(map, plan.value.changes);
      expect(ids.filter((id) => after[kind].has(id ?? ''))).toEqual([]);
      expect(problemsOfMap(after)).toEqual([]);
      // Nothing else goes than what hangs on them.
      if (kind === 'setting' || kind === 'evidence' || kind === 'assessment' || kind === 'engagement') {
        expect(plan.value.changes).toHaveLength(ids.length);
      }
    }),
  );
});

test('views go with their places, but for the last', () => {
  fc.assert(
    fc.property(someRecipe, (recipe) => {
      const map = makeMap(recipe);
      fc.pre(map.view.size > 0);
      const [id = ''] = map.view.keys();
      const plan = planEdit(map, { edit: 'view.remove', input: { ids: [id] } }, editContext());
      expect(plan.ok).toBe(map.view.size > 1);
      if (!plan.ok) return;
      const after = applyChanges(map, plan.value.changes);
      expect(problemsOfMap(after)).toEqual([]);
      expect([...after.position.values()].filter(({ view }) => view === id)).toEqual([]);
    }),
  );
});

test('what is used stays, with the reason, and what is not there is not found', () => {
  const map = mapOf([anEntity(1)]);
  const remove = (kind: string, id: string) =>
    planEdit(map, { edit: `${kind}.remove`, input: { ids: [id] } }, editContext());
  expect(remove('kind', 'organisation')).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(remove('kind', 'channel').ok).toBe(true);
  expect(remove('linkType', 'funds').ok).toBe(true);
  expect(remove('entity', testId(9))).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
