#!/usr/bin/env node
// `threadmap`: the command line. Plain JavaScript, so that an older Node can read it and hand over to the project's own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isRightNode } from '../runtime/node-24.mjs';

if (isRightNode(import.meta.filename)) {
  const built = join(import.meta.dirname, '../../dist/cli/index.js');
  const entry = existsSync(built) ? built : join(import.meta.dirname, 'index.ts');
  await import(entry);
}
