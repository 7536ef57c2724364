#!/usr/bin/env node
// `threadmap`: the command line. Plain JavaScript, so that an older Node can read it and hand over to the project's own. Runs
// what was built; in a checkout where that is missing or older than the sources, the sources themselves.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRightNode } from '../runtime/node-24.mjs';

const root = join(import.meta.dirname, '../..');
const built = join(root, 'dist/cli/index.js');

function isUpToDate() {
  const stamp = join(root, 'dist/.node.built');
  if (!existsSync(built) || !existsSync(stamp)) return false;
  const builtAt = statSync(stamp).mtimeMs;
  return ['shared', 'electron'].every((folder) => isOlder(join(root, folder), builtAt));
}

function isOlder(folder, builtAt) {
  if (!existsSync(folder)) return true;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.every((entry) => !entry.isFile() || statSync(join(entry.parentPath, entry.name)).mtimeMs <= builtAt);
}

if (isRightNode(import.meta.filename)) {
  const entry = isUpToDate() ? built : join(import.meta.dirname, 'index.ts');
  await import(pathToFileURL(entry).href);
}
