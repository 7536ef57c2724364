// Reads how many tests passed and failed from the JSON reports of Vitest and Playwright.
import { existsSync, readFileSync } from 'node:fs';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

type VitestReport = Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number> & {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** A report that was not written counts as nothing: the step's exit code says that it failed. */
export function readVitestCounts(file: string): Counts {
  if (!existsSync(file)) return nothing;
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
  // A file that would not load has failed without any of its tests having run.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

type PlaywrightReport = { readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> };

export function readPlaywrightCounts(file: string): Counts {
  if (!existsSync(file)) return nothing;
  const { stats }: PlaywrightReport = JSON.parse(readFileSync(file, 'utf8'));
  // A test that passed only on a second try did not pass.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
