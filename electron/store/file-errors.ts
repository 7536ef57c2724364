import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { AppFailure, failure } from '../../shared/contract/errors.ts';

/** What SQLite and the file system say, as the closed codes and as sentences that name the file and what to do next. */

type Doing = 'open' | 'read' | 'write';

export function damaged(path: string, what: string): AppFailure {
  return failure(
    'file-damaged',
    `“${basename(path)}” is damaged and cannot be used as it is (${what}). Nothing was changed in it. Open a backup or an earlier copy.`,
    { path },
  );
}

export function busy(path: string): AppFailure {
  return failure(
    'file-busy',
    `“${basename(path)}” is in use: another program is writing to it. Wait a moment and try again.`,
    { path },
  );
}

export function readOnly(path: string): AppFailure {
  return failure(
    'file-read-only',
    `“${basename(path)}” can only be read: the file or its folder is write-protected. Save a copy elsewhere to change it.`,
    { path },
  );
}

function interrupted(path: string): AppFailure {
  return failure(
    'file-read-only',
    `“${basename(path)}” was being written when the program was interrupted, and it is write-protected, so that it cannot be put right here. Copy it together with “${basename(path)}-journal” elsewhere and open the copy.`,
    { path },
  );
}

export function missing(path: string): AppFailure {
  return failure('file-missing', `There is no file at ${path}. It may have been moved, renamed or deleted.`, { path });
}

export function replaced(path: string): AppFailure {
  return failure(
    'file-missing',
    `“${basename(path)}” has been moved, deleted or replaced since it was opened. Open it again.`,
    { path },
  );
}

function unwritable(path: string, why: string): AppFailure {
  return failure('file-unwritable', `“${basename(path)}” could not be written: ${why}.`, { path });
}

/** A failure with a code for anything a file can do to us; bugs come back as they are. */
export function asFailure(error: unknown, path: string, doing: Doing): unknown {
  if (error instanceof AppFailure) return error;
  // The tables or the JSON in them are not what we wrote.
  if (doing === 'open' && (error instanceof SyntaxError || isWrongSchema(error))) return damaged(path, error.message);
  if (error instanceof Database.SqliteError) return fromSqlite(error, path, doing) ?? error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return (typeof code === 'string' ? fromSystem(code, path, doing) : null) ?? error;
}

/** Whether SQLite says that another program has the file locked. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(?:BUSY|LOCKED)/.test(error.code);
}

function isWrongSchema(error: unknown): error is Error {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR';
}

function fromSqlite(error: Error & { readonly code: string }, path: string, doing: Doing): AppFailure | null {
  const { code } = error;
  if (isBusy(error)) return busy(path);
  if (code === 'SQLITE_READONLY_DBMOVED') return replaced(path);
  if (code === 'SQLITE_READONLY_ROLLBACK') return interrupted(path);
  if (code.startsWith('SQLITE_READONLY')) return readOnly(path);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return damaged(path, error.message);
  if (code === 'SQLITE_FULL') return unwritable(path, 'the disk is full. Free some space and try again');
  if (code.startsWith('SQLITE_CANTOPEN')) {
    return doing === 'write'
      ? unwritable(path, 'its folder cannot be written to')
      : failure('unreadable', `“${basename(path)}” could not be opened. Check that you may read it.`, { path });
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return doing === 'write'
      ? unwritable(path, `the drive reported an error (${code}). Check the connection to it`)
      : failure('unreadable', `“${basename(path)}” could not be read: the drive reported an error (${code}).`, {
          path,
        });
  }
  return null;
}

function fromSystem(code: string, path: string, doing: Doing): AppFailure | null {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return doing === 'write' ? unwritable(path, 'there is no such folder. Choose another') : missing(path);
    case 'EISDIR':
      return failure('file-not-ours', `${path} is a folder, not a map file.`, { path });
    case 'EACCES':
    case 'EPERM':
      return doing === 'write'
        ? unwritable(path, 'you may not write there. Choose another folder')
        : failure('unreadable', `“${basename(path)}” may not be read by you. Ask its owner for access.`, { path });
    case 'EROFS':
      return doing === 'write' ? unwritable(path, 'the drive is write-protected. Choose another folder') : null;
    case 'ENOSPC':
    case 'EDQUOT':
      return unwritable(path, 'the disk is full. Free some space and try again');
    case 'ENAMETOOLONG':
    case 'EINVAL':
    case 'ERR_INVALID_ARG_VALUE':
      return failure('file-unwritable', `${path} cannot be the name of a file. Choose another.`, { path });
    default:
      return null;
  }
}
