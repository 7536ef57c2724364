// The linter runs with our settings and finds what we rely on it to find.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../source-files.ts';

const planted: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['style/noDefaultExport', 'shared/a.ts', 'export default 1;'],
  ['style/useFilenamingConvention', 'shared/someThing.ts', 'export const a = 1;'],
  ['suspicious/noExplicitAny', 'shared/b.ts', 'export const a: any = 1;'],
  ['style/useImportType', 'shared/c.ts', "import { A } from './a.ts';\nexport type B = A;"],
  ['correctness/useImportExtensions', 'shared/d.ts', "export * from './a';"],
  ['style/useConsistentTypeDefinitions', 'shared/e.ts', 'export interface A { b: string }'],
  ['style/noRestrictedGlobals', 'renderer/a.ts', 'export const a = name;'],
  [
    'correctness/useExhaustiveDependencies',
    'renderer/b.tsx',
    "import { useEffect } from 'react';\nexport function A({ b }: { b: () => void }) {\n  useEffect(() => b(), []);\n  return null;\n}",
  ],
  [
    'correctness/useHookAtTopLevel',
    'renderer/c.tsx',
    "import { useId } from 'react';\nexport function A({ b }: { b: boolean }) {\n  if (b) useId();\n  return null;\n}",
  ],
  ['a11y/useAltText', 'renderer/d.tsx', 'export const A = () => <img src="a.png" />;'],
  ['a11y/useButtonType', 'renderer/e.tsx', 'export const A = () => <button>a</button>;'],
  ['suspicious/noFocusedTests', 'test/unit/a.test.ts', "describe.only('a', () => {});"],
  [
    'nursery/noFloatingPromises',
    'electron/a.ts',
    'async function a(): Promise<number> {\n  return await Promise.resolve(1);\n}\na();',
  ],
];

test('the linter finds each planted fault, and nothing in a clean file', () => {
  const place = mkdtempSync(join(tmpdir(), 'threadmap-linter-'));
  try {
    const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(place, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
    for (const [, path, text] of [...planted, ['', 'shared/clean.ts', 'export const a = 1;']] as const) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), `${text}\n`);
    }
    const args = ['lint', '--reporter=github', '--max-diagnostics=none'];
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), ...args], {
      cwd: place,
      encoding: 'utf8',
    });
    const found = [...stdout.matchAll(/^::error title=lint\/([\w/]+),file=([^,]+),/gm)].map(
      ([, rule, file]) => `${rule} in ${file?.replaceAll('\\', '/').split('/').slice(-3).join('/')}`,
    );
    for (const [rule, path] of planted) {
      expect(
        found.some((each) => each.startsWith(`${rule} in `) && each.endsWith(path)),
        `${rule} in ${path}`,
      ).toBe(true);
    }
    expect(stdout).not.toContain('clean.ts');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}, 30_000);
