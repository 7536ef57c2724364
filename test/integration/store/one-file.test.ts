// A map is one file: looking at it changes nothing, and nothing stays beside it.
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { aMapFile, aStore, edit, traceOf } from '../../support/map-files.ts';

test('opening, reading and closing leaves a file exactly as it was, and nothing beside it', () => {
  const path = aMapFile();
  const before = traceOf(path);
  const store = aStore(path);
  store.find('entry', 10);
  store.check();
  store.follow();
  store.close();
  expect(traceOf(path)).toBe(before);
  expect(readdirSync(dirname(path))).toEqual([basename(path)]);
});

test('after writing there is one file and nothing beside it, open or closed', () => {
  const store = aStore();
  edit(store, { edit: 'entity.add', input: { name: 'A' } });
  expect(readdirSync(dirname(store.path))).toEqual(['map.threadmap']);
  store.close();
  expect(readdirSync(dirname(store.path))).toEqual(['map.threadmap']);
});

test('a file that another tool has set to write-ahead logging is put back to a single file', () => {
  const path = aMapFile();
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.close();
  const store = aStore(path);
  edit(store, { edit: 'entity.add', input: { name: 'A' } });
  expect(readdirSync(dirname(path))).toEqual(['map.threadmap']);
});
