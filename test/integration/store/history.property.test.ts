// The same history as in memory, kept in a real file that is closed and opened again in between.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/index.ts';
import { planEdit } from '../../../shared/edits/index.ts';
import { mapToJsonText } from '../../../shared/exchange/json/write.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { RECORD_KINDS } from '../../../shared/model/records.ts';
import { aMapFile } from '../../support/map-files.ts';
import { mapText } from '../../support/map-text.ts';
import { editContext, NOW } from '../../support/maps.ts';
import { randomEdit } from '../../support/random-edits.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeMap, someRecipe } from '../../unit/exchange/arbitrary-map.ts';

/** What happens at a moment: an edit, a look back or forth, or the file is closed and opened again. */
const moment = fc.oneof(
  { weight: 6, arbitrary: fc.nat() },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
  { weight: 1, arbitrary: fc.constant('reopen' as const) },
);

test('any history in a file goes as in memory, survives closing, leads back to the start byte for byte, and forth again', () => {
  let run = 0;
  const folder = temporaryFolder();
  fc.assert(
    fc.property(someRecipe, fc.array(moment, { minLength: 1, maxLength: 25 }), (recipe, moments) => {
      const start = makeMap(recipe);
      const records = RECORD_KINDS.flatMap((kind) =>
        [...start[kind].values()].map((value) => added(kind, value as never)),
      );
      const path = aMapFile(records, temporaryFolderInside(folder, run++));
      let store = openStore(path);
      try {
        const context = editContext();
        // The history as a list of maps, and where in it we are.
        let maps = [start];
        let place = 0;
        for (const what of moments) {
          if (what === 'reopen') {
            store.close();
            store = openStore(path);
          } else if (what === 'undo') {
            expect(store.undo(NOW).ok).toBe(place > 0);
            place = Math.max(0, place - 1);
          } else if (what === 'redo') {
            expect(store.redo(NOW).ok).toBe(place < maps.length - 1);
            place = Math.min(maps.length - 1, place + 1);
          } else {
            const call = randomEdit(store.map(), what);
            const plan = call && planEdit(store.map(), call, context);
            if (!plan?.ok || plan.value.changes.length === 0) continue;
            expect(store.commit(() => plan, NOW).ok).toBe(true);
            maps = [...maps.slice(0, place + 1), applyChanges(maps[place] ?? start, plan.value.changes)];
            place++;
          }
          expect(mapText(store.map())).toBe(mapText(maps[place] ?? start));
        }
        const end = maps.at(-1) ?? start;
        while (store.undo(NOW).ok);
        expect(mapToJsonText(store.map())).toBe(mapToJsonText(start));
        store.close();
        store = openStore(path);
        expect(mapText(store.map())).toBe(mapText(start));
        while (store.redo(NOW).ok);
        store.close();
        store = openStore(path);
        expect(mapText(store.map())).toBe(mapText(end));
        expect(store.check()).toEqual([]);
      } finally {
        store.close();
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** A history to walk in: edits, and where to go, as a share of the way from the start to the end. */
const walks = fc.record({
  edits: fc.array(fc.nat(), { minLength: 2, maxLength: 12 }),
  goals: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
});

test('walking to any step gives the map as it was there, as one action, and walking forward again what was, byte for byte', () => {
  let run = 0;
  const folder = temporaryFolder();
  fc.assert(
    fc.property(someRecipe, walks, (recipe, { edits, goals }) => {
      const start = makeMap(recipe);
      const records = RECORD_KINDS.flatMap((kind) =>
        [...start[kind].values()].map((value) => added(kind, value as never)),
      );
      const store = openStore(aMapFile(records, temporaryFolderInside(folder, run++)));
      try {
        const context = editContext();
        const marks = [{ revision: store.revision(), json: mapToJsonText(store.map()) }];
        for (const seed of edits) {
          const call = randomEdit(store.map(), seed);
          const plan = call && planEdit(store.map(), call, context);
          if (!plan?.ok || plan.value.changes.length === 0) continue;
          expect(store.commit(() => plan, NOW).ok).toBe(true);
          marks.push({ revision: store.revision(), json: mapToJsonText(store.map()) });
        }
        let place = marks.length - 1;
        for (const goal of [...goals, 1]) {
          const next = Math.round(goal * (marks.length - 1));
          const mark = marks[next];
          if (!mark) continue;
          const before = store.revision();
          const walked = store.walk(mark.revision, NOW);
          expect(walked.ok).toBe(next !== place);
          // One step of the log for each that was walked over, so that redo goes on from there step by step.
          expect(store.revision() - before).toBe(Math.abs(next - place));
          expect(mapToJsonText(store.map())).toBe(mark.json);
          place = next;
        }
        expect(store.check()).toEqual([]);
      } finally {
        store.close();
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('a walk to a step that cannot be gone to changes nothing and says why', () => {
  const store = openStore(aMapFile([], temporaryFolder()));
  try {
    const context = editContext();
    const add = (name: string): number => {
      store.commit((map) => planEdit(map, { edit: 'source.add', input: { title: name } }, context), NOW);
      return store.revision();
    };
    const [first, second] = [add('One'), add('Two')];
    store.undo(NOW);
    const undone = store.revision();
    add('Three');
    const code = (to: number) => {
      const walked = store.walk(to, NOW);
      return walked.ok ? null : walked.error.code;
    };
    const revision = store.revision();
    expect([code(second), code(undone), code(99), code(revision)]).toEqual([
      'refused',
      'refused',
      'not-found',
      'nothing-to-do',
    ]);
    expect(store.revision()).toBe(revision);
    expect(store.walk(first, NOW)).toMatchObject({ ok: true, value: { label: 'Take back 1 step' } });
    expect([...store.map().source.values()].map(({ title }) => title)).toEqual(['One']);
    expect(store.steps({ limit: 9, about: [[...store.map().source.keys()][0] ?? ''] })).toHaveLength(1);
    expect(store.changesIn(first)).toMatchObject([{ record: 'source', before: null }]);
  } finally {
    store.close();
  }
});

function temporaryFolderInside(folder: string, run: number): string {
  const inside = join(folder, String(run));
  mkdirSync(inside);
  return inside;
}
