// shared/ is deterministic: same input, same answer, on any machine, on any day.
import { describe, expect, test } from 'vitest';
import { readSourceFiles } from '../source-files.ts';
import { findImpurities } from './find-impurities.ts';

describe('shared/ is deterministic', () => {
  test('in every file', () => {
    const files = [...readSourceFiles()].filter(([path]) => path.startsWith('shared/'));
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap(([path, text]) =>
      findImpurities(path, text).map(({ line, what, instead }) => `${path}:${line} uses ${what}. ${instead}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    'Math.random()',
    "Math['random']()",
    'const { random } = Math',
    'items.sort(Math.random)',
    'Date.now()',
    'const { now } = Date',
    'Date()',
    'new Date()',
    'new Date(2026, 0, 1)',
    'date.getFullYear()',
    'date.getTimezoneOffset()',
    "eval('1')",
    "new Function('return 1')",
    "Function('return 1')",
    'globalThis.name',
    'a.localeCompare(b)',
    'amount.toLocaleString()',
    'new Intl.NumberFormat()',
  ])('finds %s', (line) => {
    expect(findImpurities('shared/x.ts', line)).toHaveLength(1);
  });

  test.each([
    'new Date(instant)',
    'new Date(Date.UTC(2026, 0, 1))',
    'date.getUTCFullYear()',
    "a.localeCompare(b, 'en-GB')",
    "amount.toLocaleString('en-GB')",
    "new Intl.NumberFormat('en-GB')",
    'Math.max(1, 2)',
    "const text = 'Math.random()' // Date.now()",
  ])('lets %s through', (line) => {
    expect(findImpurities('shared/x.ts', line)).toEqual([]);
  });
});
