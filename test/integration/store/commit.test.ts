// The one writer: what a plan says happens wholly, or not at all.
import { describe, expect, test } from 'vitest';
import type { MapStore } from '../../../electron/store/index.ts';
import { appError } from '../../../shared/contract/errors.ts';
import type { Plan } from '../../../shared/edits/edit.ts';
import { added, altered, type Change } from '../../../shared/model/change.ts';
import { aStore, edit, traceOf } from '../../support/map-files.ts';
import { mapText } from '../../support/map-text.ts';
import { aLink, anEntity, NOW, testId } from '../../support/maps.ts';

const planOf = (changes: readonly Change[], more: Partial<Plan> = {}) => ({
  ok: true as const,
  value: { label: 'A plan', changes, created: [], ...more },
});

/** Nothing came of it: not in the file, not in memory, not in the news. */
function expectNothing(store: MapStore, action: () => unknown) {
  const [before, trace] = [mapText(store.map()), traceOf(store.path)];
  const outcome = action();
  expect(mapText(store.map())).toBe(before);
  expect(traceOf(store.path)).toBe(trace);
  expect(store.takeNews()).toEqual([]);
  return outcome;
}

test('a plan becomes a step with its label, its moment and what it made', () => {
  const store = aStore();
  const plan = planOf([added('entity', anEntity(1))], { created: [testId(1)], report: { rows: 1 } });
  expect(store.commit(() => plan, NOW)).toEqual({
    ok: true,
    value: { revision: 1, label: 'A plan', created: [testId(1)], report: { rows: 1 } },
  });
  expect(store.steps({ limit: 1 })).toEqual([
    { revision: 1, kind: 'edit', state: 'done', label: 'A plan', at: NOW, target: null, changes: 1 },
  ]);
  expect(store.changesSince(0)).toMatchObject([
    { step: { revision: 1 }, changes: [{ record: 'entity', id: testId(1) }] },
  ]);
});

describe('nothing happens', () => {
  test('when the plan changes nothing: no step, the revision stays, a redo stays possible', () => {
    const store = aStore();
    edit(store, { edit: 'entity.add', input: { name: 'A' } });
    store.undo(NOW);
    store.takeNews();
    expect(expectNothing(store, () => store.commit(() => planOf([]), NOW))).toMatchObject({ value: { revision: 2 } });
    expect(store.redo(NOW).ok).toBe(true);
  });

  test('when the plan refuses', () => {
    const store = aStore();
    const refusal = { ok: false as const, error: appError('rejected', 'No.') };
    expect(expectNothing(store, () => store.commit(() => refusal, NOW))).toEqual(refusal);
  });

  test('when planning fails', () => {
    const store = aStore();
    const fail = () => {
      throw new Error('a bug in the plan');
    };
    expectNothing(store, () => expect(() => store.commit(fail, NOW)).toThrow('a bug in the plan'));
    expect(edit(store, { edit: 'entity.add', input: { name: 'A' } }).revision).toBe(1);
  });

  test('when a change does not fit the map', () => {
    const store = aStore();
    const changes = [added('entity', anEntity(1)), ...altered('entity', anEntity(2), anEntity(2, { notes: 'x' }))];
    expect(expectNothing(store, () => store.commit(() => planOf(changes), NOW))).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  test('when something would point at nothing: the file itself does not take it', () => {
    const store = aStore();
    const [a, b] = [anEntity(1), anEntity(2)];
    const plan = planOf([added('entity', a), added('link', aLink(3, a, b))]);
    expect(expectNothing(store, () => store.commit(() => plan, NOW))).toMatchObject({ error: { code: 'refused' } });
  });
});

test('records may come in any order within a step', () => {
  const store = aStore();
  const [a, b] = [anEntity(1, { parent: testId(2) as never }), anEntity(2)];
  const plan = planOf([added('link', aLink(3, a, b)), added('entity', a), added('entity', b)]);
  expect(store.commit(() => plan, NOW).ok).toBe(true);
  expect(store.check()).toEqual([]);
  expect(store.undo(NOW).ok).toBe(true);
  expect(store.map().entity.size).toBe(0);
});

test('a new edit after undoing drops what was undone', () => {
  const store = aStore();
  for (const name of ['A', 'B', 'C']) edit(store, { edit: 'entity.add', input: { name } });
  store.undo(NOW);
  store.undo(NOW);
  expect(store.history()).toEqual({ undo: 'Add “A”', redo: 'Add “B”' });
  edit(store, { edit: 'entity.add', input: { name: 'D' } });
  expect(store.history()).toEqual({ undo: 'Add “D”', redo: null });
  expect(store.redo(NOW)).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } });
  expect(store.steps({ limit: 10 }).map(({ revision, state }) => [revision, state])).toEqual([
    [6, 'done'],
    [5, 'done'],
    [4, 'done'],
    [3, 'dropped'],
    [2, 'dropped'],
    [1, 'done'],
    [0, 'done'],
  ]);
  expect([store.undo(NOW).ok, store.undo(NOW).ok, store.undo(NOW).ok]).toEqual([true, true, false]);
  expect(store.map().entity.size).toBe(0);
});
