// `npm test`: every check in order. Stops at nothing, so that one run tells everything, and closes with one plain line
// of counts. Types, lint, rules and build count as one each. `--long` sets THREADMAP_LONG=1 for the slow tests.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts, readPlaywrightCounts, readVitestCounts } from './support/test-counts.ts';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const binary = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

type Step = {
  readonly name: string;
  /** A script for this Node, and its arguments. */
  readonly run: readonly string[];
  /** Reads the step's own report; without it the step counts as one. */
  readonly counts?: () => Counts;
};

function vitest(name: string, ...projects: string[]): Step {
  const report = join(results, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  return {
    name,
    run: [binary.vitest, 'run', '--config', 'test/vitest.config.ts', ...chosen, ...reporters],
    counts: () => readVitestCounts(report),
  };
}

const steps: readonly Step[] = [
  { name: 'types', run: ['resources/build/types.ts'] },
  { name: 'lint', run: [binary.biome, 'check', '--error-on-warnings', '--diagnostic-level=warn', '.'] },
  { name: 'import rules', run: ['test/fitness/imports/check.ts'] },
  // Before the tests: serving a map from the command line shows the page that was built.
  { name: 'build', run: ['resources/build/build.ts'] },
  vitest('tests', 'pure', 'node', 'dom'),
  vitest('built output', 'built'),
  {
    name: 'end to end',
    run: [binary.playwright, 'test', '--config', 'test/playwright.config.ts'],
    counts: () => readPlaywrightCounts(join(results, 'playwright.json')),
  },
];

function runStep({ run }: Step): Promise<boolean> {
  const isLong = process.argv.includes('--long');
  return new Promise((resolve) => {
    const env = isLong ? { ...process.env, THREADMAP_LONG: '1' } : process.env;
    spawn(process.execPath, run, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).on('close', (code) =>
      resolve(code === 0),
    );
  });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failedSteps: string[] = [];
let total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const isGreen = await runStep(step);
  const counted = step.counts?.() ?? { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1, skipped: 0 };
  // A step that failed without naming a test (it could not start, or a file would not load) still failed.
  const isSilent = !isGreen && counted.failed === 0;
  total = addCounts(total, isSilent ? { ...counted, failed: 1 } : counted);
  if (!isGreen) failedSteps.push(step.name);
}

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}. Their messages are above.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = failedSteps.length > 0 || total.failed > 0 ? 1 : 0;
