import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { tooLargeToRead } from '../../../shared/exchange/largest-source.ts';
import { readTrouble } from './file-trouble.ts';

/** The longest name that the contract takes. */
const LONGEST_NAME = 255;

/**
 * Reads files as the contract takes them. Two of one name are told apart by their paths as they were typed.
 * @param most bytes; a larger file is refused before it fills the memory
 */
export function readFiles(folder: string, given: readonly string[], most: number): FilePayload[] {
  const names = given.map((path) => basename(path));
  return given.map((path, at) => {
    const name = names[at] ?? path;
    const isUnique = names.filter((other) => other === name).length === 1;
    return {
      name: isUnique ? name : path.slice(-LONGEST_NAME),
      mediaType: 'application/octet-stream',
      base64: read(folder, path, most),
    };
  });
}

function read(folder: string, given: string, most: number): string {
  try {
    const tooLarge = tooLargeToRead(given, statSync(resolve(folder, given)).size, most);
    if (tooLarge !== null) throw failure('too-large', tooLarge, { path: given });
    return readFileSync(resolve(folder, given)).toString('base64');
  } catch (error) {
    throw readTrouble(error, given);
  }
}
