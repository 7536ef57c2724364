// Unit, integration, contract and fitness tests. Four projects: what is pure, what needs files and processes, happy-dom for
// React components, and the checks of the built output, which run after the build.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
/** Milliseconds. Far above what any test needs: a busy machine is not a fault of the code. Tests of speed measure for themselves. */
const TIMEOUT = 60_000;
/** The state of the window lives in modules: each file needs its own. */
const KEEPS_STATE = ['test/unit/renderer/**/*.test.ts'];
const patient = {
  testTimeout: TIMEOUT,
  hookTimeout: TIMEOUT,
  setupFiles: [join(root, 'test/support/repeatable-properties.ts')],
};

export default defineConfig({
  root,
  test: {
    allowOnly: !process.env.CI,
    // Every core: by default one is kept free, which on two cores means one file at a time.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          ...patient,
          name: 'pure',
          environment: 'node',
          include: ['test/unit/**/*.test.ts'],
          exclude: KEEPS_STATE,
          // What is pure leaves nothing behind for the next file, so that all share what one has loaded: half the time.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        root,
        test: {
          ...patient,
          name: 'node',
          environment: 'node',
          include: ['test/{integration,contract,fitness}/**/*.test.ts', ...KEEPS_STATE],
          exclude: ['test/fitness/built/**'],
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          ...patient,
          name: 'dom',
          environment: 'happy-dom',
          pool: 'threads',
          include: ['test/{unit,integration}/**/*.test.tsx'],
        },
      },
      {
        root,
        test: {
          testTimeout: TIMEOUT,
          name: 'built',
          environment: 'node',
          include: ['test/fitness/built/**/*.test.ts'],
        },
      },
    ],
  },
});
