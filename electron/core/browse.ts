import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { failure } from '../../shared/contract/errors.ts';
import type { RequestResult } from '../../shared/contract/requests.ts';
import { compareFolded } from '../../shared/model/words.ts';

const ENDING = '.threadmap';

type Listing = RequestResult<'file.browse'>;

/** The folders and map files in a folder; hidden ones, and those that cannot be looked at, are left out. */
export async function browse(asked: string | null, documentsFolder: string): Promise<Listing> {
  const folder = resolve(asked ?? (await firstThatIsThere([documentsFolder, homedir()])));
  const entries = await read(folder);
  const looked = await Promise.all(
    entries.filter(({ name }) => !name.startsWith('.')).map((entry) => look(folder, entry)),
  );
  const found = looked.filter((item) => item !== null).sort((a, b) => compareFolded(a.name, b.name));
  const parent = dirname(folder);
  return {
    folder,
    parent: parent === folder ? null : parent,
    folders: found.filter(({ isFolder }) => isFolder).map(({ name, path }) => ({ name, path })),
    files: found.filter(({ isFolder }) => !isFolder).map(({ name, path, modified }) => ({ name, path, modified })),
  };
}

async function firstThatIsThere(folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    try {
      if ((await stat(folder)).isDirectory()) return folder;
    } catch {
      // Not there: try the next.
    }
  }
  return '/';
}

async function read(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ENOENT':
        throw failure('file-missing', `There is no folder at ${folder}.`, { path: folder });
      case 'ENOTDIR':
        throw failure('invalid', `${folder} is a file, not a folder.`, { path: folder });
      default:
        throw failure('unreadable', `The folder “${basename(folder)}” may not be looked into.`, { path: folder });
    }
  }
}

async function look(folder: string, { name }: Dirent) {
  const path = join(folder, name);
  try {
    // `stat` follows links, so that a link to a folder is a folder.
    const info = await stat(path);
    const isMap = info.isFile() && name.toLowerCase().endsWith(ENDING);
    if (!info.isDirectory() && !isMap) return null;
    return { name, path, isFolder: info.isDirectory(), modified: info.mtime.toISOString() };
  } catch {
    return null;
  }
}
