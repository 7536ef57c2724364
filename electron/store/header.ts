import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { type AppFailure, failure } from '../../shared/contract/errors.ts';
import { APPLICATION_ID } from './application-id.ts';
import { asFailure, damaged } from './file-errors.ts';

/** The header of an SQLite file (sqlite.org/fileformat.html, section 1.3): what a file is can be told without opening it as a database. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

export type FileIdentity = { readonly schemaVersion: number; readonly bytes: number };

function notOurs(path: string, what: string): AppFailure {
  return failure('file-not-ours', `“${basename(path)}” is not a Threadmap file: ${what}. Nothing was changed in it.`, {
    path,
  });
}

function readHeader(path: string): { header: Buffer; size: number } {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw failure('file-not-ours', `${path} is a folder, not a map file.`, { path });
    if (!stat.isFile()) throw notOurs(path, 'it is not an ordinary file');
    const header = Buffer.alloc(HEADER_BYTES);
    const read = readSync(file, header, 0, HEADER_BYTES, 0);
    return { header: header.subarray(0, read), size: stat.size };
  } finally {
    closeSync(file);
  }
}

/**
 * Tells a map file from anything else by its header alone; nothing is locked, written or rolled back.
 * @param newest the newest version of the file that we can read
 */
export function identifyFile(path: string, newest: number): FileIdentity {
  let found: { header: Buffer; size: number };
  try {
    found = readHeader(path);
  } catch (error) {
    throw asFailure(error, path, 'open');
  }
  const { header, size } = found;
  if (size === 0) throw notOurs(path, 'it is empty');
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw notOurs(path, 'it is of another kind');
  }
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw notOurs(path, 'it is a database of another program');
  }
  const schemaVersion = header.readUInt32BE(USER_VERSION_AT);
  if (schemaVersion > newest) {
    throw failure(
      'file-newer',
      `“${basename(path)}” was made by a newer version of Threadmap (its format is ${schemaVersion}, this program knows up to ${newest}). Nothing was changed in it. Update Threadmap to open it.`,
      { path, schemaVersion, newest },
    );
  }
  if (schemaVersion < 1) throw damaged(path, 'it has no version');
  const pageSize = header.readUInt16BE(PAGE_SIZE_AT);
  const expected = header.readUInt32BE(PAGE_COUNT_AT) * (pageSize === 1 ? 65_536 : pageSize);
  // With a journal beside it the write was interrupted: the header may be ahead of the file until SQLite rolls it back.
  if (size < expected && !existsSync(`${path}-journal`)) throw damaged(path, 'its end is missing');
  return { schemaVersion, bytes: size };
}
