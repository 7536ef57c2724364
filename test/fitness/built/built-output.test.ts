// What the build wrote can run where it is meant to: the page in any browser, the preload in Electron's sandbox.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImports } from '../imports/read-imports.ts';
import { root } from '../source-files.ts';

const dist = join(root, 'dist');
const page = join(dist, 'renderer');

function scripts(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?js$/.test(name))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

describe('the build', () => {
  test.each([
    'main/index.js',
    'preload/index.cjs',
    'host/index.js',
    'cli/index.js',
    'workers/index.js',
    'renderer/index.html',
  ])('writes dist/%s', (file) => {
    expect(existsSync(join(dist, file))).toBe(true);
  });
});

describe('the page', () => {
  test('imports only its own files', () => {
    const found = scripts(page);
    expect(found.length).toBeGreaterThan(0);
    const foreign = found.flatMap(({ path, text }) =>
      readImports(path, text)
        .filter(({ specifier }) => specifier !== null && !/^\.{1,2}\//.test(specifier))
        .map(({ specifier }) => `${path} loads ${specifier}`),
    );
    expect(foreign).toEqual([]);
  });

  test('names no Node module and no Electron', () => {
    // By the modules' own names: a selector of Cytoscape's may begin with "node:" too.
    const modules = builtinModules.map((module) => module.replace(/^node:/, '')).join('|');
    const foreign = new RegExp(`["'\`]node:(?:${modules})["'\`]|\\brequire\\(["'\`]|from["'\`]electron["'\`]`, 'g');
    for (const { path, text } of scripts(page)) {
      expect(text.match(foreign), path).toBeNull();
    }
  });

  test('has no script, style sheet or handler inside the HTML, as its security policy asks', () => {
    const html = readFileSync(join(page, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=/i);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//i);
  });

  test('loads nothing from elsewhere', () => {
    const styles = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
    for (const name of styles) {
      expect(readFileSync(join(page, name), 'utf8').match(/url\(["']?(?:https?:)?\/\/|@import/g), name).toBeNull();
    }
  });

  test('stays within its size: 4 MB of script', () => {
    const bytes = scripts(page).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(4_000_000);
  });
});

describe('the preload', () => {
  const file = join(dist, 'preload/index.cjs');

  test('is one small file', () => {
    expect(readdirSync(join(dist, 'preload'))).toEqual(['index.cjs']);
    expect(statSync(file).size).toBeLessThan(16_000);
  });

  test('requires only electron', () => {
    const required = readImports(file, readFileSync(file, 'utf8')).map(({ specifier }) => specifier);
    expect([...new Set(required)]).toEqual(['electron']);
  });
});

test('only the desktop shell loads Electron', () => {
  const loading = scripts(dist)
    .filter(
      ({ path, text }) =>
        !path.startsWith(page) && readImports(path, text).some(({ specifier }) => specifier === 'electron'),
    )
    .map(
      ({ path }) =>
        path
          .slice(dist.length + 1)
          .replaceAll('\\', '/')
          .split('/')[0],
    );
  expect(loading.sort()).toEqual(['main', 'preload']);
});
