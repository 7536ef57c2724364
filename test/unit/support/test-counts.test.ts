import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlaywrightCounts, readVitestCounts } from '../../support/test-counts.ts';

let folder: string;
const report = (content: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threadmap-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file that would not load counts as one failure', () => {
  const file = report({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(readVitestCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 3 });
});

test('a test that passed only on a second try did not pass', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 4 } });
  expect(readPlaywrightCounts(file)).toEqual({ passed: 5, failed: 2, skipped: 4 });
});

test('a report that was never written counts nothing', () => {
  expect(readVitestCounts(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(readPlaywrightCounts(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
