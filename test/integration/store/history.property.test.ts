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

function temporaryFolderInside(folder: string, run: number): string {
  const inside = join(folder, String(run));
  mkdirSync(inside);
  return inside;
}
