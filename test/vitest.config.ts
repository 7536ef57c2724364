// Unit, integration, contract and fitness tests. Three projects: plain Node, happy-dom for React components, and the
// checks of the built output, which run after the build.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
/** Milliseconds. Far above what any test needs: a busy machine is not a fault of the code. Tests of speed measure for themselves. */
const TIMEOUT = 60_000;

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
          name: 'node',
          testTimeout: TIMEOUT,
          hookTimeout: TIMEOUT,
          setupFiles: [join(root, 'test/support/repeatable-properties.ts')],
          environment: 'node',
          include: ['test/{unit,integration,contract,fitness}/**/*.test.ts'],
          exclude: ['test/fitness/built/**'],
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'dom',
          testTimeout: TIMEOUT,
          hookTimeout: TIMEOUT,
          setupFiles: [join(root, 'test/support/repeatable-properties.ts')],
          environment: 'happy-dom',
          include: ['test/{unit,integration}/**/*.test.tsx'],
        },
      },
      {
        root,
        test: {
          name: 'built',
          environment: 'node',
          include: ['test/fitness/built/**/*.test.ts'],
        },
      },
    ],
  },
});
