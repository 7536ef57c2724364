import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure } from '../../shared/contract/errors.ts';
import { applyChanges, type Change } from '../../shared/model/change.ts';
import { problemsOfMap } from '../../shared/model/invariants.ts';
import { EMPTY_MAP } from '../../shared/model/map-data.ts';
import { APPLICATION_ID } from './application-id.ts';
import { connect, inTransaction } from './connection.ts';
import { asFailure } from './file-errors.ts';
import { createLogWriter } from './log.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import { createRecordWriter } from './records.ts';
import { createSearchWriter } from './search.ts';

export type CreateOptions = {
  /** What the map starts with: the baseline, which is not an undo step. */
  readonly changes: readonly Change[];
  /** What the history calls it. */
  readonly label: string;
  readonly now: string;
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean;
};

/** Files that SQLite may have left beside a database; a journal of an old file would ruin a new one of its name. */
const SIDE_FILES = ['-journal', '-wal', '-shm'];

/** Makes a new map file: whole under another name first, so that no half-written file is ever to be seen. */
export function createStore(path: string, options: CreateOptions): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    refuseUnlessFree(path, options.replace);
    // Said as the file system says it: better-sqlite3 has no code for a folder that is missing.
    accessSync(dirname(path), constants.W_OK);
    write(unfinished, options);
    if (options.replace) putInPlace(unfinished, path);
    else placeNew(unfinished, path);
  } catch (error) {
    throw asFailure(error, path, 'write');
  } finally {
    // Looked for first: where the folder is none, even removing what is not there fails.
    for (const side of ['', ...SIDE_FILES].map((suffix) => unfinished + suffix)) if (existsSync(side)) rmSync(side);
  }
}

function refuseUnlessFree(path: string, replace: boolean): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) throw failure('file-exists', `${path} is a folder. Choose another name.`, { path });
  if (!replace) throw alreadyThere(path);
}

function alreadyThere(path: string) {
  return failure('file-exists', `${path} is already there. Choose another name, or say that it may be replaced.`, {
    path,
  });
}

function write(path: string, { changes, label, now }: CreateOptions): void {
  const map = applyChanges(EMPTY_MAP, changes);
  const [problem] = problemsOfMap(map);
  if (problem) throw new Error(`a new map would not be sound: ${problem.record} ${problem.id}: ${problem.message}`);
  const db = connect(path, { readOnly: false, isNew: true });
  try {
    inTransaction(db, () => {
      db.pragma(`application_id = ${APPLICATION_ID}`);
      migrate(db, MIGRATIONS);
      createRecordWriter(db).write(EMPTY_MAP, map, changes);
      createSearchWriter(db).write(EMPTY_MAP, map, changes);
      // The baseline's own changes are not kept: the map is what they made of it.
      createLogWriter(db).append({ revision: 0, kind: 'baseline', state: 'done', label, at: now, target: null }, []);
    });
  } finally {
    db.close();
  }
}

function putInPlace(unfinished: string, path: string): void {
  if (existsSync(path)) waitForWriters(path);
  renameSync(unfinished, path);
  for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true });
}

/** Makes sure that nobody is in the middle of writing the file that is about to be replaced. */
function waitForWriters(path: string): void {
  let db: ReturnType<typeof connect> | undefined;
  try {
    db = connect(path, { readOnly: false });
    db.exec('BEGIN EXCLUSIVE');
    db.exec('ROLLBACK');
  } catch (error) {
    const problem = asFailure(error, path, 'write') as { error?: { code?: string } };
    // Not a database, or a damaged one: nobody is writing to it, and replacing it is what was asked.
    if (problem.error?.code !== 'file-damaged') throw problem;
  } finally {
    db?.close();
  }
}

function placeNew(unfinished: string, path: string): void {
  for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true });
  try {
    // A hard link fails when the name is taken, in one step; not every drive has them.
    linkSync(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw alreadyThere(path);
    if (existsSync(path)) throw alreadyThere(path);
    renameSync(unfinished, path);
  }
}
