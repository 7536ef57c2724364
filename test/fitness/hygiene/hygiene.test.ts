// The habits of this code base that can be read off the text.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSourceFiles, readSourceFiles, root } from '../source-files.ts';
import { findUntidiness, habits } from './find-untidiness.ts';
import { allowedLongFiles, longestFile } from './long-files.ts';

describe('habits', () => {
  const here = 'test/fitness/hygiene/';

  test('hold in every source file', () => {
    const files = [...readSourceFiles()].filter(([path]) => !path.startsWith(here));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(([path, text]) => findUntidiness(path, text))).toEqual([]);
  });

  test('hold in the documents and settings at the top', () => {
    const names =
      'package.json tsconfig.json biome.json electron-builder.yml README.md ARCHITECTURE.md CONTRIBUTING.md';
    const present = names
      .split(' ')
      .filter((name) => spawnSync('git', ['ls-files', '--error-unmatch', name], { cwd: root }).status === 0);
    expect(present.flatMap((name) => findUntidiness(name, readFileSync(join(root, name), 'utf8')))).toEqual([]);
  });

  test.each([
    ['no-only', "test.only('x', () => {})"],
    ['no-only', "describe.concurrent.only('x', () => {})"],
    ['no-ts-ignore', '// @ts-ignore because'],
    ['suppressions-say-why', '// @ts-expect-error'],
    ['suppressions-say-why', '// @ts-expect-error no'],
    ['suppressions-say-why', '// biome-ignore lint/a11y/useX: no'],
    ['no-machine-paths', "readFileSync('/home/ann/map.threadmap')"],
    ['no-machine-paths', String.raw`open('C:\\Users\\ann')`],
    ['no-registry-addresses', 'https://registry.npmjs.org/left-pad'],
    ['effects-give-back-nothing', 'useEffect(() => heading.current?.scrollIntoView(), [id]);'],
    ['no-unfinished-marks', '// TODO later'],
  ])('%s finds %s', (name, line) => {
    const path = name.startsWith('effects-') ? 'renderer/x.tsx' : 'test/x.ts';
    expect(findUntidiness(path, line)).toEqual([expect.stringContaining(` ${name}: `)]);
  });

  test.each([
    '// @ts-expect-error: the types of this package lack the option',
    '// biome-ignore lint/a11y/useX: the canvas has its own keys',
    "fetch('https://example.org/home/page')",
    'only(1)',
  ])('let %s through', (line) => {
    expect(findUntidiness('test/x.ts', line)).toEqual([]);
  });

  test('are each shown to be found', () => {
    const text = readFileSync(join(root, here, 'hygiene.test.ts'), 'utf8');
    expect(habits.filter(({ name }) => !text.includes(`['${name}', `))).toEqual([]);
  });
});

test(`no file is longer than ${longestFile} lines without a reason`, () => {
  const long = [...readSourceFiles(), ...readSourceFiles('css')]
    .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > longestFile && !(path in allowedLongFiles))
    .map(
      ({ path, lines }) => `${path} has ${lines} lines: split it by subject, or name it in long-files.ts with a reason`,
    );
  expect(long).toEqual([]);
  const files = new Set(listSourceFiles());
  expect(Object.keys(allowedLongFiles).filter((path) => !files.has(path))).toEqual([]);
});
