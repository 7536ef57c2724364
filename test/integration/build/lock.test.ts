import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../resources/build/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threadmap-lock-'));
  file = join(folder, 'inner', '.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one at a time, and each gets its turn', async () => {
  const events: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    events.push(`${name} in`);
    await pause(50);
    events.push(`${name} out`);
  };
  await Promise.all([withLock(file, work('a')), withLock(file, work('b'))]);
  expect(events).toEqual(['a in', 'a out', 'b in', 'b out']);
  expect(existsSync(file)).toBe(false);
});

test('is let go when the work fails', async () => {
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('is taken over from a process that is gone', async () => {
  writeFileSync(join(folder, '.lock'), '2147483646');
  await expect(withLock(join(folder, '.lock'), () => Promise.resolve('done'))).resolves.toBe('done');
});
