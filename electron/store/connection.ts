import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** A connection that may be read from. Functions that only read take this, so that they cannot write. */
export type Readable = Pick<Database.Database, 'prepare' | 'pragma'>;
export type Writable = Database.Database;

/** How long to wait for another program's write to end, in milliseconds. */
export const PATIENCE = 5000;

export type ConnectOptions = { readonly readOnly: boolean; readonly isNew?: boolean; readonly patience?: number };

/**
 * Opens a database file the way a document on a shared drive needs it: a rollback journal that is gone when nobody
 * writes (no side files, readable from a read-only folder), every commit on the disk before it counts, and deleted
 * content overwritten.
 */
export function connect(path: string, options: ConnectOptions): Writable {
  const db = new Database(path, {
    readonly: options.readOnly,
    fileMustExist: options.isNew !== true,
    timeout: options.patience ?? PATIENCE,
  });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('foreign_keys = ON');
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON');
    // Sorting and other scratch work stays off the disk: it may hold personal data.
    db.pragma('temp_store = MEMORY');
    if (!options.readOnly) db.pragma('journal_mode = DELETE');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Whether we could not write the file if we tried: it, or the folder that its journal needs, is protected. */
export function isWriteProtected(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** Runs what must happen wholly or not at all, holding the write lock from the start. */
export function inTransaction<Value>(db: Writable, action: () => Value): Value {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = action();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Runs reads that must all see one state of the file. */
export function inSnapshot<Value>(db: Writable, action: () => Value): Value {
  db.exec('BEGIN');
  try {
    return action();
  } finally {
    if (db.inTransaction) db.exec('COMMIT');
  }
}
