// Map files of a test's own, really on the disk.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createStore, type MapStore, openStore } from '../../electron/store/index.ts';
import type { OpenOptions } from '../../electron/store/open.ts';
import { type AppError, AppFailure } from '../../shared/contract/errors.ts';
import { type EditCall, planEdits } from '../../shared/edits/index.ts';
import type { Change } from '../../shared/model/change.ts';
import { editContext, NOW, startChanges } from './maps.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A new map file, closed. */
export function aMapFile(changes: readonly Change[] = startChanges(), folder = temporaryFolder()): string {
  const path = join(folder, 'map.threadmap');
  createStore(path, { changes, label: 'New map', now: NOW, replace: false });
  return path;
}

/** An open store that is closed when the test is done. */
export function aStore(path = aMapFile(), options?: OpenOptions): MapStore {
  const store = openStore(path, options);
  onTestFinished(() => store.close());
  return store;
}

const { newId } = editContext('edits of stores');

/** Makes edits as one step, which must go through. */
export function edit(store: MapStore, ...calls: readonly EditCall[]) {
  const result = store.commit((map) => planEdits(map, calls, { now: NOW, today: NOW.slice(0, 10), newId }), NOW);
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}

/** The refusal that an action throws. Anything else thrown, or nothing, fails the test. */
export function refusalOf(action: () => unknown): AppError {
  try {
    action();
  } catch (error) {
    if (error instanceof AppFailure) return error.error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** What must not change about a file that is refused: its bytes and its time. */
export function traceOf(path: string): string {
  return `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${statSync(path).mtimeMs}`;
}
