// Copies, clearing the history, and what removing leaves. For erasing a person see erase.test.ts.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { identifyFile, SCHEMA_VERSION } from '../../../electron/store/index.ts';
import { aMapFile, aStore, edit, refusalOf, traceOf } from '../../support/map-files.ts';
import { mapText } from '../../support/map-text.ts';
import { NOW, testId } from '../../support/maps.ts';

const add = (name: string, number: number) => ({ edit: 'entity.add', input: { name, id: testId(number) } });

describe('a backup', () => {
  test('is a map file of its own with the same map and history', () => {
    const store = aStore();
    edit(store, add('One', 1));
    edit(store, add('Two', 2));
    store.undo(NOW);
    const to = join(dirname(store.path), 'copy.threadmap');
    store.backup(to);
    expect(identifyFile(to, SCHEMA_VERSION)).toMatchObject({ schemaVersion: SCHEMA_VERSION });
    const copy = aStore(to);
    expect(mapText(copy.map())).toBe(mapText(store.map()));
    expect(copy.steps({ limit: 10 })).toEqual(store.steps({ limit: 10 }));
    expect(copy.redo(NOW).ok).toBe(true);
    expect(copy.check()).toEqual([]);
    expect(store.map().entity.size).toBe(1);
  });

  test('never replaces a file', () => {
    const store = aStore();
    const to = join(dirname(store.path), 'mine.txt');
    writeFileSync(to, 'mine');
    const before = traceOf(to);
    expect(refusalOf(() => store.backup(to)).code).toBe('file-exists');
    expect(traceOf(to)).toBe(before);
  });

  test('into a folder that is not there leaves nothing', () => {
    const store = aStore();
    expect(refusalOf(() => store.backup(join(dirname(store.path), 'no', 'copy.threadmap'))).code).toBe(
      'file-unwritable',
    );
    expect(readdirSync(dirname(store.path))).toEqual(['map.threadmap']);
  });
});

describe('clearing the history before a step', () => {
  test('keeps the map and the later steps, which can still be taken back', () => {
    const store = aStore();
    for (let number = 1; number <= 5; number++) edit(store, add(`Entry ${number}`, number));
    const before = mapText(store.map());
    store.compactLog(4);
    expect(mapText(store.map())).toBe(before);
    expect(store.steps({ limit: 10 }).map(({ revision, kind }) => [revision, kind])).toEqual([
      [5, 'edit'],
      [4, 'edit'],
      [3, 'baseline'],
    ]);
    expect([store.undo(NOW).ok, store.undo(NOW).ok]).toEqual([true, true]);
    expect(store.undo(NOW)).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } });
    expect(store.map().entity.size).toBe(3);
    expect(store.check()).toEqual([]);
  });

  test('of everything leaves nothing to undo or redo', () => {
    const store = aStore();
    edit(store, add('One', 1));
    edit(store, add('Two', 2));
    store.undo(NOW);
    store.compactLog(1000);
    expect(store.history()).toEqual({ undo: null, redo: null });
    expect(store.steps({ limit: 10 })).toMatchObject([{ revision: 3, kind: 'baseline', changes: 0 }]);
    expect(edit(store, add('Three', 3)).revision).toBe(4);
    expect(store.check()).toEqual([]);
  });

  test('that holds a step taken back drops the redo, which could not be whole', () => {
    const store = aStore();
    for (let number = 1; number <= 3; number++) edit(store, add(`Entry ${number}`, number));
    store.undo(NOW);
    store.undo(NOW);
    store.compactLog(3);
    expect(store.history()).toEqual({ undo: null, redo: null });
    expect(store.check()).toEqual([]);
  });

  test('makes the file smaller', () => {
    const store = aStore();
    for (let step = 0; step < 30; step++) {
      const long = 'A long note on what was said. '.repeat(600).slice(step, 15_000);
      const fields = { notes: long };
      edit(store, step === 0 ? add('One', 1) : { edit: 'entity.update', input: { id: testId(1), fields } });
    }
    const before = statSync(store.path).size;
    store.compactLog(store.revision() + 1);
    expect(statSync(store.path).size).toBeLessThan(before - 500_000);
  });
});

describe('removing', () => {
  // Words that are nowhere else, each in another place.
  const NAME = 'Quillfeather Ashdown';
  const ALIAS = 'Zebulon';
  const NOTE = 'Wintergreen7';
  const LINK_NOTE = 'Marzipan42';
  const QUOTE = 'Thistledown99';
  const words = [...NAME.split(' '), ALIAS, NOTE, LINK_NOTE, QUOTE];

  function aFileWithAPerson() {
    const store = aStore();
    edit(store, add('Board', 1));
    const person = { edit: 'entity.add', input: { id: testId(2), kind: 'person', name: NAME, aliases: [ALIAS] } };
    edit(store, person);
    edit(store, { edit: 'link.add', input: { id: testId(3), from: testId(2), to: testId(1), notes: LINK_NOTE } });
    edit(store, { edit: 'source.add', input: { id: testId(4), title: 'Notes of a meeting' } });
    edit(store, { edit: 'evidence.add', input: { id: testId(5), source: testId(4), entity: testId(2), quote: QUOTE } });
    edit(store, { edit: 'entity.update', input: { id: testId(2), fields: { notes: NOTE } } });
    edit(store, add('After', 6));
    edit(store, { edit: 'entity.remove', input: { ids: [testId(2)] } });
    return store;
  }
  test('an entry that is removed leaves the search table at once: its words are in the history alone', () => {
    const store = aFileWithAPerson();
    store.close();
    const db = new Database(store.path, { readonly: true });
    const blocks = db
      .prepare('SELECT block FROM search_data UNION ALL SELECT c0 || c1 || c2 || c3 FROM search_content')
      .pluck()
      .all();
    const bytes = blocks.map((block) => (Buffer.isBuffer(block) ? block.toString('latin1') : String(block))).join('\n');
    db.close();
    expect(words.filter((word) => bytes.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });
});

test('plain deleting does not leave text in the free pages either', () => {
  const store = aStore(aMapFile());
  const notes = 'Persimmon77 '.repeat(900).trim();
  edit(store, { edit: 'entity.add', input: { id: testId(1), name: 'One', notes } });
  edit(store, { edit: 'entity.remove', input: { ids: [testId(1)] } });
  store.compactLog(1000);
  expect(readFileSync(store.path).toString('latin1').toLowerCase()).not.toContain('persimmon77');
  expect(existsSync(`${store.path}-journal`)).toBe(false);
});
