// How far a figure is: told from beginning to end, whatever is being done; and every stage of it can be stopped.
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkerPool } from '../../../electron/core/worker-pool.ts';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { countTowards, partOf } from '../../../shared/util/progress.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

const map = madeUpMap({ entities: 300, links: 600 });
const STAGES = ['Working out where everything stands', 'Setting names and lines on the page', 'Writing the file'];

const request = (format: PictureRequest['format']): PictureRequest => ({
  format,
  name: 'o',
  views: [null],
  audience: null,
  date: null,
  dpi: 60,
});

describe('what is told', () => {
  test.each(['svg', 'pdf', 'docx'] as const)('of %s only ever grows, in three stages', async (format) => {
    const told: { readonly done: number; readonly doing: string }[] = [];
    const made = await makePictures(map, request(format), (done, doing) => told.push({ done, doing }));
    expect(made.ok).toBe(true);
    expect([...new Set(told.map(({ doing }) => doing))]).toEqual(STAGES);
    const shares = told.map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThanOrEqual(0);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    // Setting a page is slow: it moves on many times.
    const setting = told.filter(({ doing }) => doing === STAGES[1]).map(({ done }) => Math.round(done * 200));
    expect(new Set(setting).size).toBeGreaterThan(10);
  });

  test.each(['png', 'pdf', 'pptx', 'html'] as const)('of a large %s moves on while it is written', async (format) => {
    const told: number[] = [];
    await makePictures(map, { ...request(format), dpi: 144 }, (done, doing) => {
      if (doing === STAGES[2]) told.push(done);
    });
    expect(new Set(told).size).toBeGreaterThan(4);
  });

  test('of a part lies within the whole', () => {
    const told: number[] = [];
    const tell = partOf((done) => told.push(done), 0.5, 0.75);
    for (const done of [0, 0.5, 1, 2, -1]) tell(done);
    expect(told).toEqual([0.5, 0.625, 0.75, 0.75, 0.5]);
  });

  test('of work of unknown length moves on and never arrives', () => {
    const told: number[] = [];
    const count = countTowards((done) => told.push(done), 10);
    for (let piece = 0; piece < 40; piece++) count(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(new Set(told).size).toBe(40);
    expect(told.at(-1)).toBeLessThan(1);
    expect(told[9]).toBeGreaterThan(0.8);
  });
});

describe('in a worker thread', () => {
  const pool = createWorkerPool();
  afterAll(() => pool.close());

  test.each(STAGES)('a figure can be stopped while it is at: %s', async (stage) => {
    const controller = new AbortController();
    const running = pool.run(
      'picture',
      { map, request: { ...request('pdf') } },
      {
        signal: controller.signal,
        progress: (_done, doing) => {
          if (doing === stage) controller.abort();
        },
      },
    );
    await expect(running).rejects.toMatchObject({ error: { code: 'cancelled' } });
  });
});
