// New map files: whole or not at all, and never over something that was not meant to go.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createStore, openStore, SCHEMA_VERSION } from '../../../electron/store/index.ts';
import { added } from '../../../shared/model/change.ts';
import { RECORD_KINDS } from '../../../shared/model/records.ts';
import { startChild } from '../../support/children.ts';
import { aMapFile, aStore, edit, refusalOf, traceOf } from '../../support/map-files.ts';
import { mapText } from '../../support/map-text.ts';
import { anEntity, NOW, startChanges } from '../../support/maps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { makeMap } from '../../unit/exchange/arbitrary-map.ts';

const options = { changes: startChanges(), label: 'New map', now: NOW, replace: false };

test('a new file begins at revision 0 with a baseline that is no undo step', () => {
  const store = aStore();
  expect(store.revision()).toBe(0);
  expect(store.history()).toEqual({ undo: null, redo: null });
  expect(store.steps({ limit: 10 })).toEqual([
    { revision: 0, kind: 'baseline', state: 'done', label: 'New map', at: NOW, target: null, changes: 0 },
  ]);
  expect(store.undo(NOW)).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } });
  expect(store.check()).toEqual([]);
});

test('is a database with our mark, in a journal mode without side files, every table strict', () => {
  const db = new Database(aMapFile(), { readonly: true });
  expect(db.pragma('application_id', { simple: true })).toBe(0x54484d50);
  expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
  const loose = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  db.close();
  expect(loose).toEqual([]);
});

test('holds every kind of record as it was given', () => {
  for (let seed = 0; seed < 20; seed++) {
    const map = makeMap({ size: 6, seed });
    const changes = RECORD_KINDS.flatMap((kind) => [...map[kind].values()].map((value) => added(kind, value as never)));
    expect(mapText(aStore(aMapFile(changes)).map())).toBe(mapText(map));
  }
});

describe('where something is already', () => {
  test('nothing is replaced unless asked for', () => {
    const path = aMapFile();
    const before = traceOf(path);
    expect(refusalOf(() => createStore(path, options)).code).toBe('file-exists');
    expect(refusalOf(() => createStore(path, options)).message).toContain(path);
    expect(traceOf(path)).toBe(before);
    expect(readdirSync(dirname(path))).toEqual(['map.threadmap']);
  });

  test('a map is replaced when asked for', () => {
    const path = aMapFile([...startChanges(), added('entity', anEntity(1))]);
    createStore(path, { ...options, replace: true });
    expect(aStore(path).map().entity.size).toBe(0);
    expect(readdirSync(dirname(path))).toEqual(['map.threadmap']);
  });

  test('any other file is replaced when asked for', () => {
    const path = join(temporaryFolder(), 'x.threadmap');
    writeFileSync(path, 'something else');
    createStore(path, { ...options, replace: true });
    expect(aStore(path).check()).toEqual([]);
  });

  test('a folder never is', () => {
    const path = join(temporaryFolder(), 'x.threadmap');
    mkdirSync(path);
    expect(refusalOf(() => createStore(path, { ...options, replace: true })).code).toBe('file-exists');
    expect(readdirSync(path)).toEqual([]);
  });

  test('a map that someone is writing to is not replaced', async () => {
    const path = aMapFile();
    const before = traceOf(path);
    const holder = await startChild('hold-write-lock.ts', path);
    expect(refusalOf(() => createStore(path, { ...options, replace: true })).code).toBe('file-busy');
    await holder.stop('SIGKILL');
    expect(traceOf(path)).toBe(before);
  }, 20_000);

  test('the journal of an interrupted write does not ruin the file that replaces it', async () => {
    const path = aMapFile();
    const writer = await startChild('half-write.ts', path);
    await writer.stop('SIGKILL');
    expect(existsSync(`${path}-journal`)).toBe(true);
    createStore(path, { ...options, replace: true });
    const store = aStore(path);
    expect(store.map().entity.size).toBe(0);
    expect(store.check()).toEqual([]);
  }, 20_000);
});

test('when it cannot be finished, nothing is left behind and what was there stays', () => {
  const path = aMapFile();
  const before = traceOf(path);
  const dangling = added('position', { id: 'a/b', view: 'a', entity: 'b', x: 0, y: 0, isPinned: false } as never);
  expect(() => createStore(path, { ...options, changes: [...startChanges(), dangling], replace: true })).toThrow(
    'not be sound',
  );
  expect(traceOf(path)).toBe(before);
  expect(readdirSync(dirname(path))).toEqual(['map.threadmap']);
});

test('the same changes give the same map, in a file that any SQLite tool reads', () => {
  const path = aMapFile([...startChanges(), added('entity', anEntity(1, { name: 'Board', aliases: ['The Board'] }))]);
  edit(aStore(path), { edit: 'entity.add', input: { name: 'Team' } });
  const db = new Database(path, { readonly: true });
  expect(db.prepare("SELECT name, json_extract(aliases, '$[0]') AS alias FROM entity ORDER BY name").all()).toEqual([
    { name: 'Board', alias: 'The Board' },
    { name: 'Team', alias: null },
  ]);
  expect(db.prepare('SELECT label FROM step ORDER BY revision').pluck().all()).toEqual(['New map', 'Add “Team”']);
  db.close();
  expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
  expect(() => openStore(path).close()).not.toThrow();
});
