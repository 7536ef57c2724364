import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** One file may have several names: links, a drive letter and a share, capitals where the system does not tell them apart. */
export function isSameFile(a: string, b: string): boolean {
  return trueName(a) === trueName(b);
}

function trueName(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
