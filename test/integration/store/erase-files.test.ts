// Erasing reaches what Threadmap put beside the file, and one that is interrupted is done wholly or not at all.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { eraseEverywhere } from '../../../electron/store/index.ts';
import type { MapStore } from '../../../electron/store/store.ts';
import { marksIn, marksLeft } from '../../support/bytes-of.ts';
import { startChild } from '../../support/children.ts';
import { aMapFile, aStore, edit } from '../../support/map-files.ts';
import { NOW, testId } from '../../support/maps.ts';
import { MARKS, markedSteps, NAME, PERSON } from '../../support/marked-person.ts';

function aMarkedStore(): MapStore {
  const store = aStore(aMapFile());
  for (const calls of markedSteps()) edit(store, ...calls);
  return store;
}

const erase = (store: MapStore, dryRun = false) =>
  eraseEverywhere(store, { who: NAME, keeps: 'nothing', dryRun, now: NOW });

test('backups beside the file are rewritten or deleted, halves of files deleted, and other maps named and left', () => {
  const store = aMarkedStore();
  const at = (name: string): string => join(dirname(store.path), name);
  // The backup knows a name that the map has since forgotten.
  edit(store, { edit: 'entity.update', input: { id: PERSON, fields: { notes: null } } });
  store.backup(at('map (before update from version 1).threadmap'));
  store.backup(at('map (before update from version 1) 2.threadmap'));
  store.backup(at('map copy.threadmap'));
  const old = new Database(at('map (before update from version 1) 2.threadmap'));
  old.pragma('user_version = 0');
  old.close();
  writeFileSync(at('map (before update from version 1) 3.threadmap'), 'not a map');
  writeFileSync(at('.map.threadmap.0123abcd.part'), NAME);
  const other = aStore(aMapFile());
  other.close();
  copyFileSync(other.path, at('other.threadmap'));
  const before = readdirSync(dirname(store.path)).sort();
  const told = erase(store, true);
  expect(readdirSync(dirname(store.path)).sort()).toEqual(before);
  const done = erase(store);
  expect(told.ok && done.ok && told.value.backups).toEqual(done.ok && done.value.backups);
  expect(done).toMatchObject({
    ok: true,
    value: {
      backups: [
        { file: 'map (before update from version 1) 2.threadmap', outcome: 'unreadable' },
        { file: 'map (before update from version 1) 3.threadmap', outcome: 'unreadable' },
        { file: 'map (before update from version 1).threadmap', outcome: 'rewritten' },
      ],
      copies: ['map copy.threadmap'],
    },
  });
  expect(existsSync(at('.map.threadmap.0123abcd.part'))).toBe(false);
  expect(marksIn(readFileSync(at('map (before update from version 1).threadmap')), MARKS)).toEqual([]);
  expect(marksIn(readFileSync(store.path), MARKS)).toEqual([]);
  expect(marksIn(readFileSync(at('map copy.threadmap')), MARKS)).toContain('Quillfeather');
  const backup = aStore(at('map (before update from version 1).threadmap'));
  expect(backup.check()).toEqual([]);
});

test.each([1, 2])('a backup of form %i that holds the person is deleted, and one that does not is left', (version) => {
  const store = aMarkedStore();
  const at = (name: string): string => join(dirname(store.path), name);
  const fixture = join(import.meta.dirname, `../../fixtures/documents/version-${version}.threadmap`);
  const [theirs, others] = [1, 2].map((number) => `map (before update from version ${version}) ${number}.threadmap`);
  copyFileSync(fixture, at(theirs ?? ''));
  copyFileSync(fixture, at(others ?? ''));
  const old = new Database(at(theirs ?? ''));
  const change = old.prepare("UPDATE entity SET name = ? WHERE name = 'Fixture Person'").run(NAME);
  old.close();
  expect(change.changes).toBe(1);
  expect(marksIn(readFileSync(at(theirs ?? '')), MARKS)).toContain('Quillfeather');
  const before = readFileSync(at(others ?? ''));
  const done = erase(store);
  expect(done.ok && done.value.backups).toEqual([
    { file: theirs, outcome: 'deleted' },
    { file: others, outcome: 'untouched' },
  ]);
  expect(existsSync(at(theirs ?? ''))).toBe(false);
  expect(readFileSync(at(others ?? '')).equals(before)).toBe(true);
});

test('one that was killed before the pages were rewritten is finished by whoever opens the file next', () => {
  const store = aMarkedStore();
  erase(store);
  store.close();
  const db = new Database(store.path);
  db.exec("UPDATE step SET state = 'undone' WHERE kind = 'baseline' AND label = 'Erase a person'");
  // What a page that was not rewritten might hold.
  db.pragma('secure_delete = OFF');
  db.exec(
    `CREATE TABLE scratch (words TEXT); INSERT INTO scratch VALUES ('${`${NAME} `.repeat(2000)}'); DROP TABLE scratch`,
  );
  db.close();
  expect(marksLeft(store.path, ['Quillfeather'])).not.toEqual([]);
  const again = aStore(store.path);
  expect(marksLeft(store.path, MARKS)).toEqual([]);
  expect(again.check()).toEqual([]);
  expect(again.steps({ limit: 1 })).toMatchObject([{ kind: 'baseline', state: 'done' }]);
});

test('killing with -9 anywhere in it leaves the person wholly there, or nowhere', async () => {
  const store = aMarkedStore();
  // Enough that it takes a while, and that the journal holds pages of the person.
  const calls = Array.from({ length: 1500 }, (_, index) => ({
    edit: 'entity.add',
    input: {
      id: testId(10_000 + index),
      name: `Entry ${index}`,
      notes: `As ${NAME} told us, ${'and more '.repeat(20)}`,
    },
  }));
  edit(store, ...calls);
  store.close();
  const whole = readFileSync(store.path);
  let erased = 0;
  let kept = 0;
  for (let round = 0; round < 16 && (round < 8 || erased === 0 || kept === 0); round++) {
    writeFileSync(store.path, whole);
    const child = await startChild('eraser.ts', store.path, NAME);
    // Eight moments close together; where the machine is so busy that none comes after the end, ever later ones.
    const wait = round < 8 ? round * 80 : 640 * 1.5 ** (round - 7);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await child.stop('SIGKILL');
    const after = aStore(store.path);
    expect(after.check()).toEqual([]);
    if (after.map().entity.has(PERSON)) {
      kept++;
      expect(after.map().entity.get(PERSON)?.name).toBe(NAME);
      expect(after.log().filter(({ step }) => step.kind === 'baseline')).toHaveLength(1);
    } else {
      erased++;
      expect(marksLeft(store.path, MARKS)).toEqual([]);
    }
    after.close();
    expect(existsSync(`${store.path}-journal`)).toBe(false);
  }
  expect(kept).toBeGreaterThan(0);
  expect(erased).toBeGreaterThan(0);
}, 120_000);
