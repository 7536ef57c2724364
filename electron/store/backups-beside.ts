import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import Database from 'better-sqlite3';

/** Files that Threadmap itself put beside a map: copies from before an update, and what an interrupted write left. */

/** `Map (before update from version 1).threadmap`, numbered when that is taken. */
export const backupName = (path: string, version: number, number: number): string => {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name} (before update from version ${version})${number === 1 ? '' : ` ${number}`}${ext}`);
};

const LITERAL = /[.*+?^${}()|[\]\\]/gu;
const literally = (text: string): string => text.replace(LITERAL, '\\$&');

export type Beside = {
  /** Map files that can be gone through. */
  readonly backups: readonly string[];
  /** Halves of files, of no use to anybody. */
  readonly leftovers: readonly string[];
};

export function filesBeside(path: string): Beside {
  const { name, ext, base } = parse(path);
  const isBackup = new RegExp(
    `^${literally(name)} \\(before update from version \\d+\\)(?: \\d+)?${literally(ext)}$`,
    'u',
  );
  const isLeftover = new RegExp(`^\\.${literally(base)}\\.[0-9a-f]{8}\\.part(?:-journal|-wal|-shm)?$`, 'u');
  const names = readdirSync(dirname(path));
  const at = (found: string): string => join(dirname(path), found);
  return {
    backups: names.filter((each) => isBackup.test(each)).map(at),
    leftovers: names.filter((each) => isLeftover.test(each)).map(at),
  };
}

/** Other map files in the folder that hold one of the ids: copies, which are the user's own to see to. */
export function othersWith(path: string, ids: Iterable<string>): string[] {
  const marks = [...ids].map((id) => Buffer.from(id, 'utf8'));
  const { backups } = filesBeside(path);
  return readdirSync(dirname(path), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(parse(path).ext) && entry.name !== basename(path))
    .map((entry) => join(dirname(path), entry.name))
    .filter((each) => !backups.includes(each))
    .filter((each) => {
      const bytes = readFileSync(each);
      return marks.some((mark) => bytes.includes(mark));
    });
}

/** Every text in a database of whatever version. */
export function* textsOfDatabase(path: string): Generator<string> {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
    for (const table of tables) {
      const rows = db
        .prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`)
        .raw()
        .iterate() as Iterable<unknown[]>;
      for (const row of rows) for (const cell of row) if (typeof cell === 'string') yield cell;
    }
  } finally {
    db.close();
  }
}

export const remove = (path: string): void => rmSync(path, { force: true });
