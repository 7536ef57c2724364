// Slow work in threads: with progress, stopped at once when told to, and no harm when a thread dies.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createJobs } from '../../../electron/core/jobs.ts';
import { createWorkerPool, workerEntry } from '../../../electron/core/worker-pool.ts';
import { eventually } from '../../support/test-core.ts';

const entry = pathToFileURL(join(import.meta.dirname, '../../support/children/test-worker.ts'));

function aPool(size = 2) {
  const pool = createWorkerPool(entry, size);
  onTestFinished(() => pool.close());
  return pool;
}

describe('a task', () => {
  test('comes back with its value, however many there are', async () => {
    const pool = aPool();
    const inputs = Array.from({ length: 20 }, (_, index) => ({ index, list: [index] }));
    expect(await Promise.all(inputs.map((input) => pool.run('echo', input)))).toEqual(inputs);
  });

  test('runs beside others, in as many threads as there are seats and no more', async () => {
    const pool = aPool(3);
    const threads = await Promise.all(Array.from({ length: 12 }, () => pool.run('where', null)));
    expect(new Set(threads).size).toBe(3);
  });

  test('goes to the thread that did such a task last, where that is free', async () => {
    const pool = aPool(2);
    const [one, two] = await Promise.all([pool.run('where', 1), pool.run('echo', 2).then(() => 'echoed')]);
    expect(two).toBe('echoed');
    for (let turn = 0; turn < 3; turn++) {
      await pool.run('echo', turn);
      expect(await pool.run('where', turn)).toBe(one);
    }
  });

  test('that refuses is refused with its code', async () => {
    await expect(aPool().run('refuse', null)).rejects.toMatchObject({ error: { code: 'rejected', message: 'No.' } });
  });

  test.each(['crash', 'throw'])('that ends its thread (%s) is told of, and the next finds a new one', async (task) => {
    const pool = aPool(1);
    const [lost, next] = [pool.run(task, null), pool.run('echo', 1)];
    await expect(lost).rejects.toThrow();
    expect(await next).toBe(1);
    expect(await pool.run('echo', 2)).toBe(2);
  });
});

test('a task that waits for a seat says so', async () => {
  const pool = aPool(1);
  const told: unknown[] = [];
  const first = pool.run('echo', 1, { progress: (...each) => void told.push(each) });
  const second = pool.run('echo', 2, { progress: (...each) => void told.push(each) });
  expect(told).toEqual([[null, 'Waiting until other work is through']]);
  expect(await Promise.all([first, second])).toEqual([1, 2]);
});

describe('stopping', () => {
  test('ends a task that never gives way, and the one that waited for its seat runs', async () => {
    const pool = aPool(1);
    const controller = new AbortController();
    const progress: unknown[] = [];
    const handle = { signal: controller.signal, progress: (...told: unknown[]) => void progress.push(told) };
    const spinning = pool.run('spin', null, handle);
    const next = pool.run('echo', 'next');
    await eventually(() => progress.length > 0);
    controller.abort();
    await expect(spinning).rejects.toMatchObject({ error: { code: 'cancelled' } });
    expect(await next).toBe('next');
    expect(progress).toEqual([[0.5, 'Spinning']]);
  });

  test('keeps a thread that stops by itself, for the next such task', async () => {
    const pool = aPool(2);
    const told: unknown[] = [];
    const pause = () => {
      const controller = new AbortController();
      const progress = (...each: unknown[]) => void told.push(each.at(-1));
      return { controller, running: pool.run('pause', null, { signal: controller.signal, progress }) };
    };
    let last = pause();
    for (let turn = 1; turn <= 4; turn++) {
      await eventually(() => told.length === turn);
      last.controller.abort();
      const next = pause();
      await expect(last.running).rejects.toMatchObject({ error: { code: 'cancelled' } });
      last = next;
    }
    await eventually(() => told.length === 5);
    last.controller.abort();
    await expect(last.running).rejects.toMatchObject({ error: { code: 'cancelled' } });
    // What a task says after it was to stop is of no interest any more, and nobody was told to wait for long.
    expect(told[0]).toMatch(/^Pausing in \d+$/);
    expect(new Set(told).size).toBe(1);
  });

  test('takes a task that still waits out of the queue', async () => {
    const pool = aPool(1);
    const controller = new AbortController();
    const first = pool.run('where', null);
    const waiting = pool.run('spin', null, { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ error: { code: 'cancelled' } });
    expect(await first).toEqual(expect.any(Number));
    await expect(pool.run('echo', 1, { signal: controller.signal })).rejects.toMatchObject({
      error: { code: 'cancelled' },
    });
  });

  test('the pool stops everything', async () => {
    const pool = aPool(1);
    const all = Promise.allSettled([pool.run('spin', null), pool.run('echo', 1)]);
    await pool.close();
    for (const result of await all) expect(result).toMatchObject({ reason: { error: { code: 'cancelled' } } });
    await expect(pool.run('echo', 1)).rejects.toMatchObject({ error: { code: 'cancelled' } });
  });
});

test('idle threads do not keep the process alive', () => {
  const script = `
    const { createWorkerPool } = await import(${JSON.stringify(new URL('../../../electron/core/worker-pool.ts', import.meta.url).href)});
    console.log(await createWorkerPool(new URL(${JSON.stringify(entry.href)}), 1).run('echo', 'done'));
  `;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', timeout: 20_000 });
  expect([run.status, run.stdout.trim()]).toEqual([0, 'done']);
});

test('the worker is found next to the sources and next to the built files', () => {
  expect(existsSync(fileURLToPath(workerEntry()))).toBe(true);
  const unbuilt = workerEntry(pathToFileURL('/app/electron/core/worker-pool.ts').href);
  expect(unbuilt.pathname).toMatch(/\/app\/electron\/workers\/index\.ts$/);
});

describe('jobs of a client', () => {
  const forever = () => new Promise<never>(() => {});

  test('report under their name until they are stopped, and end as soon as they are', async () => {
    const told: unknown[] = [];
    const jobs = createJobs((...args) => void told.push(args));
    let report: ((done: number | null, message: string) => void) | undefined;
    const running = jobs.run('a', ({ progress }) => {
      progress(0.1, 'Begun');
      report = progress;
      return forever();
    });
    expect(jobs.cancel('a')).toBe(true);
    await expect(running).rejects.toMatchObject({ error: { code: 'cancelled' } });
    report?.(0.9, 'Too late');
    expect(told).toEqual([['a', 0.1, 'Begun']]);
    expect(jobs.cancel('a')).toBe(false);
  });

  test('have one name each, free again when they are done', async () => {
    const jobs = createJobs(() => {});
    const first = jobs.run('a', forever);
    await expect(jobs.run('a', forever)).rejects.toMatchObject({ error: { code: 'conflict' } });
    jobs.cancelAll();
    await expect(first).rejects.toMatchObject({ error: { code: 'cancelled' } });
    expect(await jobs.run('a', () => Promise.resolve(1))).toBe(1);
    await expect(jobs.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await jobs.run('a', () => Promise.resolve(2))).toBe(2);
  });
});
