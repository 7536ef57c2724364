// End-to-end tests. They are written once, against the `host` fixture, and run in the browser host; where Electron can
// run, the same tests run there too. Tests in e2e/browser/ and e2e/electron/ are about one host only;
// those in e2e/timed/ measure how long the user waits.
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium, howToInstallChromium } from './support/find-chromium.ts';
import { findElectron } from './support/find-electron.ts';

const root = join(import.meta.dirname, '..');
const executablePath = findChromium();
if (!executablePath) throw new Error(howToInstallChromium());

const electron = findElectron();
// Each worker loads this file again; say it once.
if (!electron.ok && process.env.TEST_WORKER_INDEX === undefined) {
  console.warn(`\n*** The tests do NOT run in Electron here: ${electron.because}. ***\n`);
}

const inChromium = {
  browserName: 'chromium' as const,
  launchOptions: { executablePath, args: [...chromiumArguments] },
};

export default defineConfig({
  testDir: join(root, 'test/e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: join(root, 'test-results/e2e'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(root, 'test-results/playwright.json') }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // Recording every step makes all tests half as slow again: asked for where a failure is not understood without it.
    trace: process.env.THREADMAP_TRACE ? 'retain-on-failure' : 'off',
  },
  projects: [
    {
      name: 'browser',
      testIgnore: ['**/electron/**', '**/timed/**'],
      use: inChromium,
    },
    ...(electron.ok ? [{ name: 'electron', testIgnore: ['**/browser/**', '**/timed/**'], workers: 1 }] : []),
    // What is timed has the machine to itself: it comes when the others are through, one at a time.
    {
      name: 'timed',
      testMatch: '**/timed/**/*.spec.ts',
      dependencies: ['browser', ...(electron.ok ? ['electron'] : [])],
      workers: 1,
      use: inChromium,
    },
  ],
});
