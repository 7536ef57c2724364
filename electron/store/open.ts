import { existsSync, realpathSync, rmSync } from 'node:fs';
import { parse } from 'node:path';
import { failure } from '../../shared/contract/errors.ts';
import { backupName } from './backups-beside.ts';
import { databaseProblems } from './check.ts';
import { connect, inTransaction, isWriteProtected, PATIENCE, type Writable } from './connection.ts';
import { finishErasure } from './erase.ts';
import { asFailure, damaged, isBusy } from './file-errors.ts';
import { identifyFile } from './header.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { type MapStore, serveStore } from './store.ts';

export type OpenOptions = {
  /** Only look, even where writing would be possible. */
  readonly readOnly?: boolean;
  /** How long to wait for another program's write to end, in milliseconds. */
  readonly patience?: number;
  /** For tests of migrations to come. */
  readonly migrations?: readonly Migration[];
};

/** Opens a map file. Anything that is not one, or cannot be used, is refused with a code and left as it was. */
export function openStore(givenPath: string, options: OpenOptions = {}): MapStore {
  const migrations = options.migrations ?? MIGRATIONS;
  const newest = migrations.at(-1)?.version ?? 0;
  const path = realPathOf(givenPath);
  const { schemaVersion } = identifyFile(path, newest);
  const readOnly = options.readOnly === true || isWriteProtected(path);
  let db: Writable | undefined;
  try {
    db = connect(path, { readOnly, ...(options.patience === undefined ? {} : { patience: options.patience }) });
    const problems = databaseProblems(db, 'quick_check');
    if (problems.length > 0) throw busyOrDamaged(db, path, problems[0] ?? '');
    if (!readOnly) clearAwayJournal(db, path);
    if (schemaVersion < newest) bringUpToDate(db, path, schemaVersion, readOnly, migrations);
    if (!readOnly) finishErasure(db);
    return serveStore(db, { path, readOnly, schemaVersion: newest, patience: options.patience ?? PATIENCE });
  } catch (error) {
    db?.close();
    throw asFailure(error, path, 'open');
  }
}

/** The path with every symbolic link followed: one name for one file. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw asFailure(error, path, 'open');
  }
}

/** A file that cannot be checked because it is locked is not damaged: reading once more tells, by SQLite's own code. */
function busyOrDamaged(db: Writable, path: string, problem: string): unknown {
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    return asFailure(error, path, 'open');
  }
  return damaged(path, problem);
}

/**
 * A process that was killed before it had written anything leaves an empty journal, which SQLite passes over but keeps. With the file
 * locked nobody else can be using it, and one with something in it has been rolled back by now.
 */
function clearAwayJournal(db: Writable, path: string): void {
  const journal = `${path}-journal`;
  if (!existsSync(journal)) return;
  try {
    db.exec('BEGIN EXCLUSIVE');
    rmSync(journal, { force: true });
  } catch (error) {
    // Someone is at work: the journal is theirs.
    if (!isBusy(error)) throw error;
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

function bringUpToDate(
  db: Writable,
  path: string,
  from: number,
  readOnly: boolean,
  migrations: readonly Migration[],
): void {
  if (readOnly) {
    throw failure(
      'file-read-only',
      `“${parse(path).base}” was made by an older version of Threadmap and has to be brought up to date, but it is write-protected. Copy it elsewhere and open the copy.`,
      { path },
    );
  }
  db.prepare('VACUUM INTO ?').run(freeBackupPath(path, from));
  inTransaction(db, () => migrate(db, migrations));
}

function freeBackupPath(path: string, version: number): string {
  for (let number = 1; ; number++) {
    const candidate = backupName(path, version, number);
    if (!existsSync(candidate)) return candidate;
  }
}
