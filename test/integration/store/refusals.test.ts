// Files that cannot be used: each is refused with its code and a sentence that names it, and left exactly as it was.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createStore, openStore, SCHEMA_VERSION } from '../../../electron/store/index.ts';
import { appError } from '../../../shared/contract/errors.ts';
import { added } from '../../../shared/model/change.ts';
import { refuse } from '../../../shared/util/result.ts';
import { runChild, startChild } from '../../support/children.ts';
import { aMapFile, aStore, edit, refusalOf, traceOf } from '../../support/map-files.ts';
import { anEntity, NOW, startChanges } from '../../support/maps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Refused with the code, by name, without a trace on the file or beside it. */
function expectRefused(path: string, code: string, open: () => unknown = () => openStore(path)) {
  const before = traceOf(path);
  const beside = readdirSync(dirname(path)).sort();
  const error = refusalOf(open);
  expect(error.code).toBe(code);
  expect(error.message).toContain(basename(path));
  expect(error.message).toMatch(/\.$/);
  expect(traceOf(path)).toBe(before);
  expect(readdirSync(dirname(path)).sort()).toEqual(beside);
  return error;
}

function aFile(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** A map of several hundred pages, so that there is something to damage. */
function aBigFile(): string {
  const entities = Array.from({ length: 2000 }, (_, index) =>
    added('entity', anEntity(index + 1, { description: `Words about entry ${index}. `.repeat(20) })),
  );
  return aMapFile([...startChanges(), ...entities]);
}

function overwrite(path: string, at: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

describe('not ours', () => {
  test('an empty file', () => void expectRefused(aFile('empty.threadmap', ''), 'file-not-ours'));
  test('a text', () => void expectRefused(aFile('notes.threadmap', 'from,to\nA,B\n'.repeat(50)), 'file-not-ours'));
  test('the first bytes of a database', () =>
    void expectRefused(aFile('x.threadmap', 'SQLite format 3\0'), 'file-not-ours'));

  test('a database of another program', () => {
    const path = join(temporaryFolder(), 'other.threadmap');
    const db = new Database(path);
    db.exec('CREATE TABLE kind (id TEXT)');
    db.close();
    expect(expectRefused(path, 'file-not-ours').message).toContain('another program');
  });

  test('a folder', () => {
    const path = join(temporaryFolder(), 'folder.threadmap');
    mkdirSync(path);
    expect(refusalOf(() => openStore(path))).toMatchObject({ code: 'file-not-ours' });
  });
});

describe('missing', () => {
  test('a file that is not there', () => {
    const path = join(temporaryFolder(), 'gone.threadmap');
    expect(refusalOf(() => openStore(path))).toMatchObject({ code: 'file-missing', details: { path } });
  });

  test('a folder that is not there', () => {
    const path = join(temporaryFolder(), 'no', 'gone.threadmap');
    expect(refusalOf(() => openStore(path)).code).toBe('file-missing');
    const create = () => createStore(path, { changes: startChanges(), label: 'New', now: NOW, replace: false });
    expect(refusalOf(create).code).toBe('file-unwritable');
  });

  test('a link to nothing', () => {
    const path = join(temporaryFolder(), 'link.threadmap');
    symlinkSync('nowhere', path);
    expect(refusalOf(() => openStore(path)).code).toBe('file-missing');
  });
});

test('a file of a newer version is refused kindly', () => {
  const path = aMapFile();
  const db = new Database(path);
  db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  db.close();
  const error = expectRefused(path, 'file-newer');
  expect(error.message).toMatch(/newer version.*Update/);
  expect(error.details).toMatchObject({ schemaVersion: SCHEMA_VERSION + 1, newest: SCHEMA_VERSION });
});

describe('damaged', () => {
  test('a file whose end is missing', () => {
    const path = aBigFile();
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    expect(expectRefused(path, 'file-damaged').message).toContain('backup');
  });

  test('a file cut in the middle of a page', () => {
    const path = aBigFile();
    truncateSync(path, readFileSync(path).length - 1000);
    expectRefused(path, 'file-damaged');
  });

  test('a file with pages of garbage, wherever they are', () => {
    const intact = aBigFile();
    const bytes = readFileSync(intact);
    const pages = bytes.length / 4096;
    for (const page of [1, Math.floor(pages / 3), Math.floor(pages / 2), pages - 2]) {
      const path = aFile('garbled.threadmap', bytes);
      overwrite(path, page * 4096, Buffer.alloc(4096, 0xa5));
      expectRefused(path, 'file-damaged');
    }
  });

  test('a file whose list of tables is garbage', () => {
    const path = aBigFile();
    overwrite(path, 100, Buffer.alloc(600, 0x5a));
    expectRefused(path, 'file-damaged');
  });

  test('a file of ours without a version', () => {
    const path = aMapFile();
    const db = new Database(path);
    db.pragma('user_version = 0');
    db.close();
    expectRefused(path, 'file-damaged');
  });

  test('a file of ours without its tables', () => {
    const path = aMapFile();
    const db = new Database(path);
    db.exec('DROP TABLE step_change; DROP TABLE step');
    db.close();
    expectRefused(path, 'file-damaged');
  });

  test('a file with a value that no column of its kind holds', () => {
    const path = aBigFile();
    const db = new Database(path);
    db.pragma('ignore_check_constraints = ON');
    db.exec(`UPDATE entity SET tags = '["half' WHERE rowid = 7`);
    db.close();
    expectRefused(path, 'file-damaged');
  });
});

describe('in use', () => {
  test('a file that another program keeps locked, at once when it lets go', async () => {
    const path = aMapFile();
    const holder = await startChild('hold-lock.ts', path);
    expect(expectRefused(path, 'file-busy', () => openStore(path, { patience: 200 })).message).toContain('try again');
    await holder.stop('SIGKILL');
    expect(aStore(path).check()).toEqual([]);
  });

  test('writing while another program writes is refused, and nothing is lost', async () => {
    const store = aStore(undefined, { patience: 200 });
    const holder = await startChild('hold-write-lock.ts', store.path);
    const before = store.revision();
    expect(refusalOf(() => edit(store, { edit: 'entity.add', input: { name: 'A' } })).code).toBe('file-busy');
    expect(store.revision()).toBe(before);
    expect(store.map().entity.size).toBe(0);
    await holder.stop('SIGKILL');
    expect(edit(store, { edit: 'entity.add', input: { name: 'A' } }).revision).toBe(before + 1);
  });
});

describe('write-protected', () => {
  // Nothing is read-only to root: as root, the look is taken by a process of the user nobody.
  const isRoot = process.getuid?.() === 0;
  const canBeNobody =
    isRoot &&
    spawnSync('runuser', ['-u', 'nobody', '--', process.execPath, import.meta.filename]).error === undefined &&
    spawnSync('runuser', ['-u', 'nobody', '--', 'test', '-r', import.meta.filename]).status === 0;
  const isHere = process.platform !== 'win32' && (!isRoot || canBeNobody);
  if (!isHere) console.warn('SKIPPED: read-only files, because this system cannot run a process as another user');

  const lookAt = (path: string) => runChild('look-at.ts', [path], isRoot ? 'nobody' : null);

  test.runIf(isHere)('a read-only file in a read-only folder opens for reading, and writing is refused', () => {
    const folder = join(temporaryFolder(), 'protected');
    mkdirSync(folder);
    const path = aMapFile(startChanges(), folder);
    edit(aStore(path), { edit: 'entity.add', input: { name: 'A' } });
    chmodSync(dirname(folder), 0o755);
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    const before = traceOf(path);
    expect(lookAt(path)).toEqual({
      opened: { readOnly: true, entities: 1, revision: 1, problems: [], found: 1 },
      written: 'file-read-only',
      undone: 'file-read-only',
    });
    expect(traceOf(path)).toBe(before);
    chmodSync(folder, 0o755);
  });

  test.runIf(isHere)(
    'a file that may be written in a folder that may not is for reading too: its journal has no place',
    () => {
      const folder = join(temporaryFolder(), 'protected');
      mkdirSync(folder);
      const path = aMapFile(startChanges(), folder);
      chmodSync(dirname(folder), 0o755);
      chmodSync(path, 0o666);
      chmodSync(folder, 0o555);
      expect(lookAt(path)).toMatchObject({ opened: { readOnly: true }, written: 'file-read-only' });
      chmodSync(folder, 0o755);
    },
  );

  test.runIf(isHere)('a file that may not be read at all is refused', () => {
    const folder = temporaryFolder();
    const path = aMapFile(startChanges(), folder);
    chmodSync(folder, 0o755);
    chmodSync(path, 0o000);
    expect(lookAt(path)).toEqual({ refused: 'unreadable' });
    chmodSync(path, 0o644);
  });

  test.runIf(isHere)(
    'a file left half-written where it cannot be put right is refused, and opens where it can',
    async () => {
      const folder = join(temporaryFolder(), 'protected');
      mkdirSync(folder);
      const path = aMapFile(startChanges(), folder);
      const writer = await startChild('half-write.ts', path);
      await writer.stop('SIGKILL');
      chmodSync(dirname(folder), 0o755);
      chmodSync(path, 0o444);
      chmodSync(`${path}-journal`, 0o444);
      chmodSync(folder, 0o555);
      const before = [traceOf(path), traceOf(`${path}-journal`)];
      expect(lookAt(path)).toEqual({ refused: 'file-read-only' });
      expect([traceOf(path), traceOf(`${path}-journal`)]).toEqual(before);
      chmodSync(folder, 0o755);
      chmodSync(path, 0o644);
      expect(aStore(path).check()).toEqual([]);
      expect(existsSync(`${path}-journal`)).toBe(false);
    },
  );

  test('a file that is only to be looked at is not written to', () => {
    const store = aStore(undefined, { readOnly: true });
    const before = traceOf(store.path);
    expect(store.commit(() => ({ ok: true, value: { label: '', changes: [], created: [] } }), NOW)).toMatchObject({
      ok: false,
      error: { code: 'file-read-only' },
    });
    expect(store.undo(NOW)).toMatchObject({ ok: false, error: { code: 'file-read-only' } });
    expect(refusalOf(() => store.compactLog(0)).code).toBe('file-read-only');
    expect(store.erase(() => refuse(appError('not-found', 'Nobody.')), NOW)).toMatchObject({
      ok: false,
      error: { code: 'file-read-only' },
    });
    store.close();
    expect(traceOf(store.path)).toBe(before);
  });
});
