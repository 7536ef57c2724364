// One build at a time in a checkout: two starts in a row must not write dist/ over each other.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs `work` while holding the lock file; waits for another process that holds it, and takes over from a dead one. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  while (!tryToHold(file)) {
    if (isHolderGone(file)) rmSync(file, { force: true });
    else await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryToHold(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isHolderGone(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // Not yet written, unless it died in between.
    if (!holder) return Date.now() - statSync(file).mtimeMs > 5000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    // ENOENT: it was let go between our looks. EPERM: alive, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
