// Unit, integration, contract and fitness tests. Two projects: plain Node, and happy-dom for React components.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{unit,integration,contract,fitness}/**/*.test.ts'],
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/{unit,integration}/**/*.test.tsx'],
        },
      },
    ],
  },
});
