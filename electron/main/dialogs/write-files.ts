import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';

/** Writes beside the file and moves it into place: never half a file, and the one that was there until the new one is whole. */
export function writeWhole(path: string, bytes: Buffer): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw failure(
      'file-unwritable',
      `“${basename(path)}” could not be saved there${why}. Is it open in another program, or may the folder not be written?`,
      { path },
    );
  }
}
