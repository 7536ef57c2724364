// The source files on disk, as a map from path (from the root, with forward slashes) to text.
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export type SourceFiles = ReadonlyMap<string, string>;

const folders = ['shared', 'electron', 'renderer', 'resources', 'test'];

export function listSourceFiles(extensions = 'ts,tsx,mts,cts,js,mjs,cjs'): string[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{${extensions}}`);
  return globSync(patterns, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
}

export function readSourceFiles(extensions?: string): SourceFiles {
  return new Map(listSourceFiles(extensions).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
