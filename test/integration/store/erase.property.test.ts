// Over random maps with random histories: whoever is erased is nowhere in the bytes, and the rest goes on as if they had never been there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/index.ts';
import { type EditCall, planEdits } from '../../../shared/edits/index.ts';
import { added } from '../../../shared/model/change.ts';
import { RECORD_KINDS } from '../../../shared/model/records.ts';
import { planErasure } from '../../../shared/people/plan-erasure.ts';
import { marksLeft } from '../../support/bytes-of.ts';
import { aMapFile } from '../../support/map-files.ts';
import { mapText } from '../../support/map-text.ts';
import { editContext, NOW, testId } from '../../support/maps.ts';
import { randomEdit } from '../../support/random-edits.ts';
import { sprinkle } from '../../support/sprinkled.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeMap, someRecipe } from '../../unit/exchange/arbitrary-map.ts';

const WHO = testId(777);
const NAME = 'Zoë Brightwäter';
const FORMS = [
  NAME,
  NAME.normalize('NFD'),
  NAME.toUpperCase(),
  'zoe brightwater',
  'Zoe\nBrightwater',
  'Brightwäter, Zoë',
  'Cllr Zoë Brightwäter’s',
  'zoe-brightwater',
  'Zoë_Brightwäter',
  'Quibbleton',
  'zb.9@nowhere.example',
  '+44 (0)161 496 0777',
];
const MARKS = ['brightwäter', 'brightwater', 'Zoë', 'quibbleton', 'zb.9@nowhere', '496 0777', 'vellum66', WHO];

const moment = fc.oneof(
  { weight: 3, arbitrary: fc.nat().map((seed) => ({ kind: 'edit' as const, seed })) },
  { weight: 4, arbitrary: fc.nat().map((seed) => ({ kind: 'name' as const, seed })) },
  { weight: 2, arbitrary: fc.nat().map((seed) => ({ kind: 'own' as const, seed })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const, seed: 0 }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const, seed: 0 }) },
);

/** Something of the person's own: the entry under one of its names, links, words. */
function own(seed: number, ids: readonly string[]): EditCall {
  const other = ids[seed % Math.max(1, ids.length)] ?? WHO;
  const notes = `vellum66 ${seed}`;
  const calls: EditCall[] = [
    { edit: 'entity.update', input: { id: WHO, fields: { name: 'Zoë Brightwäter', notes } } },
    { edit: 'entity.update', input: { id: WHO, fields: { aliases: ['Quibbleton'], address: notes } } },
    { edit: 'link.add', input: { from: WHO, to: other, notes } },
    { edit: 'link.add', input: { from: other, to: WHO, purpose: notes } },
    { edit: 'assessment.add', input: { entity: WHO, scale: 'influence', value: 2, why: notes } },
    { edit: 'engagement.add', input: { met: [WHO, other].slice(0, 1 + (seed % 2)), by: [other], said: NAME } },
    { edit: 'survey.prepare', input: { title: `Asked of ${NAME}`, asked: [WHO, other], about: [other, WHO] } },
    { edit: 'entity.remove', input: { ids: [WHO] } },
    { edit: 'snapshot.take', input: { name: `With ${NAME}` } },
    { edit: 'entity.update', input: { id: other, fields: { parent: WHO } } },
  ];
  return calls[seed % calls.length] as EditCall;
}

test.each(['nothing', 'role'] as const)(
  'keeping %s',
  (keeps) => {
    let run = 0;
    const folder = temporaryFolder();
    fc.assert(
      fc.property(someRecipe, fc.array(moment, { minLength: 3, maxLength: 25 }), (recipe, moments) => {
        const start = makeMap(recipe);
        const records = RECORD_KINDS.flatMap((kind) =>
          [...start[kind].values()].map((value) => added(kind, value as never)),
        );
        const inside = join(folder, String(run++));
        mkdirSync(inside);
        const store = openStore(aMapFile(records, inside));
        const context = editContext();
        const attempt = (call: EditCall | null): void => {
          if (call) store.commit((map) => planEdits(map, [call], context), NOW);
        };
        try {
          const input = { id: WHO, kind: 'person', name: 'Zoe Brightwater', email: 'ZB.9@nowhere.example' };
          attempt({ edit: 'entity.add', input: { ...input, phone: '0161 496 0777', aliases: ['Quibbleton'] } });
          for (const { kind, seed } of moments) {
            if (kind === 'undo') store.undo(NOW);
            else if (kind === 'redo') store.redo(NOW);
            else if (kind === 'edit') attempt(randomEdit(store.map(), seed));
            else if (kind === 'name') attempt(sprinkle(store.map(), seed, FORMS));
            else attempt(own(seed, [...store.map().entity.keys()]));
          }
          const known = store.log().length;
          const done = store.erase((map, history) => planErasure(map, history, WHO, keeps), NOW);
          expect(done.ok).toBe(true);
          const marks = keeps === 'nothing' ? MARKS : MARKS.filter((mark) => mark !== WHO && mark !== 'vellum66');
          expect(marksLeft(store.path, marks)).toEqual([]);
          expect(store.check()).toEqual([]);
          expect(store.log().length).toBe(known + 1);
          expect(store.map().entity.has(WHO) && keeps === 'nothing').toBe(false);
          // What is in memory is what is in the file, and leads back and forth through all of the history.
          const end = mapText(store.map());
          const again = openStore(store.path);
          expect(mapText(again.map())).toBe(end);
          let back = 0;
          while (again.undo(NOW).ok) back++;
          expect(again.check()).toEqual([]);
          for (; back > 0; back--) expect(again.redo(NOW).ok).toBe(true);
          expect(mapText(again.map())).toBe(end);
          expect(marksLeft(store.path, marks)).toEqual([]);
          again.close();
        } finally {
          store.close();
        }
      }),
      { numRuns: 60 },
    );
  },
  240_000,
);
