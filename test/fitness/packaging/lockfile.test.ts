// package-lock.json works on every system, not only on the one it was written on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../source-files.ts';

type Locked = {
  readonly gypfile?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** As Node looks packages up: in the folder of the package that asks, then in each folder above it. */
function isLocked(asker: string, name: string): boolean {
  for (let place = asker; ; place = place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (`${place ? `${place}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (place === '') return false;
  }
}

test('holds the binaries of every system that a package names', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(place, name))
      .map((name) => `${place} needs ${name}: that release is incomplete, pin the package to one that is complete`),
  );
  expect(missing).toEqual([]);
});

test('keeps npm from compiling what ships its binaries', () => {
  expect(lock.packages['node_modules/better-sqlite3']?.gypfile, 'run npm install, which puts the field back').toBe(
    false,
  );
});
