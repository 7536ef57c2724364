import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { readTrouble } from './file-trouble.ts';

/** The longest name that the contract takes. */
const LONGEST_NAME = 255;

/** Reads files as the contract takes them. Two of one name are told apart by their paths as they were typed. */
export function readFiles(folder: string, given: readonly string[]): FilePayload[] {
  const names = given.map((path) => basename(path));
  return given.map((path, at) => {
    const name = names[at] ?? path;
    const isUnique = names.filter((other) => other === name).length === 1;
    return {
      name: isUnique ? name : path.slice(-LONGEST_NAME),
      mediaType: 'application/octet-stream',
      base64: read(folder, path),
    };
  });
}

function read(folder: string, given: string): string {
  try {
    return readFileSync(resolve(folder, given)).toString('base64');
  } catch (error) {
    throw readTrouble(error, given);
  }
}
