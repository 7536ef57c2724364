// What is built from what, as Vite configurations. `dependencies` in package.json are what the built app loads from
// node_modules at run time (native modules and font files); everything in `devDependencies` that it uses is bundled.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

export const root = join(import.meta.dirname, '../..');

const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const loadedAtRunTime = ['electron', ...Object.keys(manifest.dependencies)];

export type Target = {
  readonly name: TargetName;
  /** Entry files by the place of their output under dist/, each relative to the root. */
  readonly entries: Readonly<Record<string, string>>;
  /** Folders whose content decides whether the target is built again. */
  readonly sources: readonly string[];
  /** What the target writes under dist/, emptied before it is built. */
  readonly outputs: readonly string[];
  config(entries: Readonly<Record<string, string>>): InlineConfig;
};
export type TargetName = 'node' | 'preload' | 'renderer';

const common: InlineConfig = { root, configFile: false, publicDir: false, logLevel: 'warn', clearScreen: false };

function nodeConfig(entries: Readonly<Record<string, string>>): InlineConfig {
  return {
    ...common,
    ssr: { target: 'node', noExternal: true, external: loadedAtRunTime },
    build: {
      ssr: true,
      target: 'node22.12',
      outDir: join(root, 'dist'),
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: absolute(entries),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

export const targets: readonly Target[] = [
  {
    // One build for everything that runs in Node, so that the shells share their chunks. Each output lies one folder
    // below dist/, so `new URL('../workers/index.js', import.meta.url)` finds the worker from any of them.
    name: 'node',
    entries: {
      'main/index': 'electron/main/index.ts',
      'host/index': 'electron/loopback/index.ts',
      'cli/index': 'electron/cli/index.ts',
      'workers/index': 'electron/workers/index.ts',
    },
    sources: ['shared', 'electron'],
    outputs: ['main', 'host', 'cli', 'workers', 'chunks'],
    config: nodeConfig,
  },
  {
    // A sandboxed preload can neither load other files nor use ESM: one CommonJS file that requires only electron.
    name: 'preload',
    entries: { 'preload/index': 'electron/preload/index.ts' },
    sources: ['shared/contract', 'electron/preload'],
    outputs: ['preload'],
    config: (entries) => {
      const base = nodeConfig(entries);
      return {
        ...base,
        build: {
          ...base.build,
          sourcemap: false,
          rolldownOptions: {
            input: absolute(entries),
            external: ['electron', ...builtinModules, /^node:/],
            output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
          },
        },
      };
    },
  },
  {
    name: 'renderer',
    entries: { 'renderer/index': 'renderer/index.html' },
    sources: ['shared', 'renderer', 'resources/icons', 'resources/fonts'],
    outputs: ['renderer'],
    config: (entries) => ({
      ...common,
      root: join(root, 'renderer'),
      // Addresses relative to the page: the same files are served by app:// and by the loopback host.
      base: './',
      plugins: [react()],
      build: {
        target: 'baseline-widely-available',
        outDir: join(root, 'dist/renderer'),
        emptyOutDir: false,
        sourcemap: true,
        // The content security policy allows no data: scripts or fonts and no inline script.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { input: Object.values(absolute(entries)) },
      },
    }),
  },
];

function absolute(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([place, file]) => [place, join(root, file)]));
}
