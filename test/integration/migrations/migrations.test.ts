// How files of earlier versions are brought up to date, and that what has shipped stays as it is.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createStore, openStore } from '../../../electron/store/index.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../electron/store/migrations/index.ts';
import { migrate } from '../../../electron/store/migrations/migrate.ts';
import type { Migration } from '../../../electron/store/migrations/migration.ts';
import { RECORD_KINDS } from '../../../shared/model/records.ts';
import { aMapFile, aStore, refusalOf, traceOf } from '../../support/map-files.ts';
import { NOW, startChanges } from '../../support/maps.ts';
import { schemaOf } from '../../support/schema.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = join(import.meta.dirname, '../../../electron/store/migrations');
const fixtures = join(import.meta.dirname, '../../fixtures/documents');

/** Digests of the migrations that have shipped. Add a line with each new one; never change one that is here. */
const SHIPPED: Readonly<Record<string, string>> = {
  '0001-first.ts': 'e1464bc87b28fbd16ebbc1a6a902d611f87d59c7ef0c3ff51f23f06c4a04add4',
  '0002-surveys.ts': '0082d71675569209a25041f7e0657982467098c7843356c5d46eb3e7ce7243a5',
  '0003-done-on.ts': 'f59c6231412bb5c8e87df6b6e89502df17d6b250bcf0b9fc597cd95750351741',
};

function migrationFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .sort();
}

/** A copy of a kept file, to be used and thrown away. */
function aCopyOf(name: string): string {
  const path = join(temporaryFolder(), 'old.threadmap');
  copyFileSync(join(fixtures, name), path);
  return path;
}

describe('the list of migrations', () => {
  test('has versions that follow on from 1, one file each', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    const named = MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`);
    expect(migrationFiles()).toEqual(named);
  });

  test.each(migrationFiles())('%s is as it shipped', (name) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n'))
      .digest('hex');
    const lesson =
      `${name} has changed. People have files that this migration has already run on, and it will not run on them again: ` +
      'they would differ from new ones for good. Put it back, and write the change as a migration of its own.';
    expect(digest, lesson).toBe(SHIPPED[name]);
  });

  test.each(MIGRATIONS.map(({ version }) => version))('version %i has a file of its time to test with', (version) => {
    const lesson = `Keep a file made by version ${version} as test/fixtures/documents/version-${version}.threadmap, once and for all.`;
    expect(existsSync(join(fixtures, `version-${version}.threadmap`)), lesson).toBe(true);
  });
});

test('a new file has the schema that is written down', async () => {
  const db = new Database(':memory:');
  migrate(db, MIGRATIONS);
  const lesson =
    'The schema of new files has changed. If you meant it: write it as a new migration in electron/store/migrations (never change ' +
    'one that has shipped), raise nothing else, then run this test with -u and read the difference in the commit.';
  await expect(schemaOf(db), lesson).toMatchFileSnapshot('./schema.snapshot.sql');
  db.close();
});

describe('a file made by version 1', () => {
  test('opens with everything in it and a history that works', () => {
    const store = aStore(aCopyOf('version-1.threadmap'));
    expect(store.check()).toEqual([]);
    expect(store.schemaVersion).toBe(SCHEMA_VERSION);
    // Questionnaires came with version 2.
    expect(RECORD_KINDS.filter((kind) => store.map()[kind].size === 0)).toEqual(['survey']);
    const named = [...store.map().entity.values()].filter(({ name }) => name.startsWith('Fixture'));
    expect(named.map(({ name, kind, aliases }) => [name, kind, aliases])).toEqual([
      ['Fixture Board', 'group', ['FB']],
      ['Fixture Person', 'person', []],
    ]);
    expect(store.find('fixture', 10)).toHaveLength(2);
    expect(store.redo(NOW).ok).toBe(true);
    expect([...store.map().entity.values()].some(({ notes }) => notes === 'To be taken back')).toBe(true);
    for (let step = 0; step < 4; step++) expect(store.undo(NOW).ok).toBe(true);
    expect(store.undo(NOW).ok).toBe(false);
    expect(store.check()).toEqual([]);
  });

  test('ends with the schema of a new file', () => {
    const path = aCopyOf('version-1.threadmap');
    aStore(path).close();
    const [old, fresh] = [new Database(path), new Database(':memory:')];
    migrate(fresh, MIGRATIONS);
    expect(schemaOf(old)).toBe(schemaOf(fresh));
    old.close();
    fresh.close();
  });
});

test('a file made by version 2 opens with its questionnaire', () => {
  const store = aStore(aCopyOf('version-2.threadmap'));
  expect(store.check()).toEqual([]);
  expect(RECORD_KINDS.filter((kind) => store.map()[kind].size === 0)).toEqual([]);
  const [survey] = store.map().survey.values();
  expect(survey?.answers.map(({ date, no }) => [date, no.map(({ wish }) => wish)])).toEqual([['2026-11', ['start']]]);
});

test('what a file of version 2 remembers of contacts comes back with a day on which the next step was done, not set', () => {
  const path = aCopyOf('version-2.threadmap');
  const db = new Database(path);
  db.exec(`
    INSERT INTO step (revision, kind, state, label, at, target)
      SELECT max(revision) + 1, 'edit', 'done', 'Remove a contact', '2026-11-27T06:00:00.000Z', NULL FROM step;
    INSERT INTO step_change (revision, seq, record, record_id, before, after)
      SELECT (SELECT max(revision) FROM step), 0, 'engagement', e.id, json_object(
        'id', e.id, 'externalIds', json(e.external_ids), 'date', e.date, 'method', e.method, 'met', json(e.met),
        'by', json(e.met_by), 'byWords', e.met_by_words, 'links', json(e.links), 'topic', e.topic, 'said', e.said,
        'feedback', e.feedback, 'next', e.next_action, 'owner', e.owner, 'due', e.due,
        'isDone', json(iif(e.is_done, 'true', 'false')), 'attachments', json(e.attachments), 'plan', e.plan,
        'restricted', json(iif(e.restricted, 'true', 'false'))), NULL FROM engagement e LIMIT 1;
    DELETE FROM engagement WHERE id = (SELECT record_id FROM step_change WHERE revision = (SELECT max(revision) FROM step));
  `);
  db.close();
  const store = aStore(path);
  const before = store.map().engagement.size;
  expect(store.undo(NOW).ok).toBe(true);
  expect(store.map().engagement.size).toBe(before + 1);
  expect([...store.map().engagement.values()].map(({ doneOn }) => doneOn)).toEqual([null, null]);
  expect(store.check()).toEqual([]);
});

test('a file made by version 3 opens with the day on which a next step was done', () => {
  const store = aStore(aCopyOf('version-3.threadmap'));
  expect(store.check()).toEqual([]);
  expect([...store.map().engagement.values()].map(({ isDone, doneOn }) => [isDone, doneOn])).toEqual([
    [true, '2026-11-27'],
    [true, null],
  ]);
});

// A migration to come, to see that the way there works.
const next: Migration = {
  version: SCHEMA_VERSION + 1,
  name: 'to-come',
  sql: "ALTER TABLE entity ADD COLUMN motto TEXT; UPDATE entity SET motto = 'Onwards';",
};
const broken: Migration = { ...next, sql: 'ALTER TABLE entity ADD COLUMN motto TEXT; INSERT INTO nowhere VALUES (1);' };

describe('bringing a file up to date', () => {
  test('keeps a copy beside it first, and raises its version', () => {
    const path = aCopyOf('version-1.threadmap');
    const store = aStore(path, { migrations: [...MIGRATIONS, next] });
    expect(store.schemaVersion).toBe(next.version);
    expect(store.check()).toEqual([]);
    store.close();
    const db = new Database(path, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(next.version);
    expect(db.prepare('SELECT DISTINCT motto FROM entity').pluck().all()).toEqual(['Onwards']);
    db.close();
    const files = readdirSync(join(path, '..')).sort();
    expect(files).toEqual(['old (before update from version 1).threadmap', 'old.threadmap']);
    const copy = new Database(join(path, '..', files[0] ?? ''), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    copy.close();
    expect(refusalOf(() => openStore(path)).code).toBe('file-newer');
  });

  test('never replaces an earlier copy', () => {
    const path = aCopyOf('version-1.threadmap');
    const copy = join(path, '..', 'old (before update from version 1).threadmap');
    createStore(copy, { changes: startChanges(), label: 'Mine', now: NOW, replace: false });
    const before = traceOf(copy);
    aStore(path, { migrations: [...MIGRATIONS, next] });
    expect(traceOf(copy)).toBe(before);
    expect(readdirSync(join(path, '..'))).toHaveLength(3);
  });

  test('that fails half-way changes nothing', () => {
    const path = aMapFile();
    const before = readFileSync(path);
    expect(() => openStore(path, { migrations: [...MIGRATIONS, broken] })).toThrow();
    const db = new Database(path, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    expect(db.pragma("table_info('entity')")).toHaveLength(22);
    db.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a file that is only to be looked at is refused, and says what to do', () => {
    const path = aMapFile();
    const before = traceOf(path);
    const error = refusalOf(() => openStore(path, { readOnly: true, migrations: [...MIGRATIONS, next] }));
    expect(error.code).toBe('file-read-only');
    expect(error.message).toContain('Copy it');
    expect(traceOf(path)).toBe(before);
    expect(readdirSync(join(path, '..'))).toEqual(['map.threadmap']);
  });
});
