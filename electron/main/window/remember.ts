// The size and place of the window that was used last, in a file of its own.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { WindowState } from './place.ts';

const length = z.int().min(1).max(100_000);
const position = z.int().min(-100_000).max(100_000);
const stateSchema = z.strictObject({ x: position, y: position, width: length, height: length, maximised: z.boolean() });

/** Null when there is none, or none that makes sense. */
export function readWindowState(file: string): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Written beside and moved into place, so that it is whole or not there. It is a convenience: failing to keep it is no error. */
export function writeWindowState(file: string, state: WindowState): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, JSON.stringify(state));
    renameSync(beside, file);
  } catch {
    // Next time the window comes up where windows usually do.
  }
}
