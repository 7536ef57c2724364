// Each folder is compiled with only the globals that exist where it runs. A planted file in each project shows that the
// wall stands with all the real files in it: a package whose types bring Node's along would silently tear it down.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../source-files.ts';

/** Compiles a whole folder with extra one-line files beside it; gives the names of those that do not compile. */
function refused(folder: string, planted: Readonly<Record<string, string>>): string[] {
  // Inside the checkout, so that the types of packages are found; in a folder that git and the build ignore.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, 'type-walls-'));
  try {
    for (const [name, line] of Object.entries(planted)) writeFileSync(join(place, `${name}.ts`), `${line}\n`);
    const project = {
      extends: join(root, folder, 'tsconfig.json'),
      include: ['*.ts', join(root, folder, '**/*.ts'), join(root, folder, '**/*.tsx')],
    };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(project));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', place, '--pretty', 'false'], {
      encoding: 'utf8',
      cwd: place,
    });
    return Object.keys(planted).filter((name) => new RegExp(`^${name}\\.ts\\(`, 'm').test(stdout));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const inThePage = { document: "document.title = '';", window: 'window.focus();' };
const inNode = { process: 'process.exit();', buffer: "Buffer.from('');" };
const inBoth = {
  fetch: "void fetch('');",
  console: "console.log('');",
  timer: 'setTimeout(() => {}, 1);',
  crypto: 'crypto.randomUUID();',
  performance: 'performance.now();',
};
const language = { language: 'export const sum = [1, 2].reduce((a, b) => a + b, 0);' };

test('shared/ has the language and nothing else', () => {
  const outside = { ...inThePage, ...inNode, ...inBoth };
  expect(refused('shared', { ...language, ...outside })).toEqual(Object.keys(outside));
}, 120_000);

test('renderer/ has the page and no Node', () => {
  expect(refused('renderer', { ...language, ...inThePage, ...inBoth, ...inNode })).toEqual(Object.keys(inNode));
}, 120_000);

test('electron/ has Node and no page', () => {
  expect(refused('electron', { ...language, ...inNode, ...inBoth, ...inThePage })).toEqual(Object.keys(inThePage));
}, 120_000);
