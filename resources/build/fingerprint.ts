// A hash of the files that a build target is made from: same hash, nothing to do.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const always = ['package-lock.json', 'package.json', 'tsconfig.json'];

export function fingerprint(root: string, folders: readonly string[]): string {
  const patterns = [...folders, 'resources/build'].map((folder) => `${folder}/**/*`);
  const files = [...always, ...globSync(patterns, { cwd: root }).sort()];
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
