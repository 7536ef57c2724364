// Where the application lies. This module runs from electron/page/, or bundled from a folder of dist/: the root is two up from both.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const applicationRoot: string = fileURLToPath(new URL('../..', import.meta.url));

/** The built interface. */
export const pageRoot: string = join(applicationRoot, 'dist', 'renderer');

export function applicationVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(applicationRoot, 'package.json'), 'utf8'));
  return manifest.version;
}
