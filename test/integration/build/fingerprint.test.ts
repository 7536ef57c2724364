import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../resources/build/fingerprint.ts';

let root: string;
const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'threadmap-fingerprint-'));
  for (const folder of ['shared/model', 'renderer', 'resources/build'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json']) write(name, '{}');
  write('shared/model/ids.ts', 'one');
  write('renderer/page.ts', 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('stays while nothing but a date changes', () => {
  const before = fingerprint(root, ['shared']);
  utimesSync(join(root, 'shared/model/ids.ts'), 1, 1);
  write('renderer/page.ts', 'two');
  expect(fingerprint(root, ['shared'])).toBe(before);
});

test.each([
  ['a file changes', () => write('shared/model/ids.ts', 'two')],
  ['a file is added', () => write('shared/model/more.ts', '')],
  ['a file is renamed', () => renameSync(join(root, 'shared/model/ids.ts'), join(root, 'shared/model/names.ts'))],
  ['a package changes', () => write('package-lock.json', '{"a":1}')],
  ['the build itself changes', () => write('resources/build/build.ts', '')],
])('differs when %s', (_, change) => {
  const before = fingerprint(root, ['shared']);
  change();
  expect(fingerprint(root, ['shared'])).not.toBe(before);
});
