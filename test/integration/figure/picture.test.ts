import { crc32, inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createWorkerPool } from '../../../electron/core/worker-pool.ts';
import type { PictureTask } from '../../../electron/workers/tasks.ts';
import type { DataFile } from '../../../electron/writers/data-file.ts';
import { type MadePictures, makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { svgToPng } from '../../../electron/writers/png.ts';
import { layoutRequestOf } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import { pageSize } from '../../../shared/figure/scene/paper.ts';
import { altered, applyChanges } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';

/** Whole pictures take a second or two each, more on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const map = madeUpMap({ entities: 40, links: 60 });
const request: PictureRequest = { format: 'svg', name: 'a map', views: [null], audience: null, date: '2024-06-30' };

async function make(fields: Partial<PictureRequest> = {}, of = map): Promise<DataFile> {
  const made = await makePictures(of, { ...request, ...fields });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files[0] as DataFile;
}

type Chunk = { readonly name: string; readonly content: Buffer; readonly isWhole: boolean };

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      name: named.toString('latin1', 0, 4),
      content: named.subarray(4),
      isWhole: crc32(named) === bytes.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const header = chunksOf(png)[0]?.content as Buffer;
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
}

/** The pixels of a PNG of ours, four bytes each: rows are plain, or the difference from the one above. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const { width, height } = sizeOf(png);
  const packed = chunksOf(png).filter(({ name }) => name === 'IDAT');
  const rows = inflateSync(Buffer.concat(packed.map(({ content }) => content)));
  const length = width * 4;
  const pixels = new Uint8Array(length * height);
  for (let row = 0; row < height; row++) {
    const at = row * (length + 1);
    const isDifference = rows[at] === 2;
    for (let index = 0; index < length; index++) {
      const above = isDifference ? (pixels[(row - 1) * length + index] ?? 0) : 0;
      pixels[row * length + index] = (rows[at + 1 + index] ?? 0) + above;
    }
  }
  return pixels;
}

describe('a picture file', () => {
  test('is the same every time, in whatever order the map is listed', async () => {
    for (const format of ['svg', 'png'] as const) {
      const first = await make({ format, paper: 'a4' });
      expect(Buffer.compare((await make({ format, paper: 'a4' })).bytes, first.bytes)).toBe(0);
      expect(Buffer.compare((await make({ format, paper: 'a4' }, listedBackwards(map))).bytes, first.bytes)).toBe(0);
    }
  });

  test('is named and typed by its format', async () => {
    expect(await make()).toMatchObject({ name: 'a map.svg', mediaType: 'image/svg+xml' });
    expect(await make({ format: 'png' })).toMatchObject({ name: 'a map.png', mediaType: 'image/png' });
    expect(Buffer.from((await make()).bytes).toString('utf8')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /,
    );
  });

  test('bears the date that was asked for', async () => {
    expect(Buffer.from((await make({ date: '2025-02-28' })).bytes).toString('utf8')).toContain(
      'As at 28 February 2025',
    );
  });
});

describe('for whom a picture is made', () => {
  const secret = [...map.entity.values()][4] as Entity;
  const guarded = applyChanges(map, altered('entity', secret, { ...secret, restricted: true }));
  const textOf = async (fields: Partial<PictureRequest>): Promise<string> =>
    Buffer.from((await make(fields, guarded)).bytes).toString('utf8');

  test('is partners unless it says: what is restricted is nowhere in it, and the page says that something is', async () => {
    const svg = await textOf({});
    expect(svg).toBe(await textOf({ audience: 'partners' }));
    expect(svg).not.toContain(secret.name);
    expect(svg).toMatch(/1 entry( and \d+ links?)? not for partners (is|are) left out\./);
    expect(svg).toContain('39 entries');
  });

  test('is told apart: the public sees no assumptions, the inside everything', async () => {
    expect(await textOf({ audience: 'internal' })).toContain('40 entries');
    expect(await textOf({ audience: 'public' })).toContain('not for the public');
    expect(await textOf({ audience: 'public' })).not.toContain('Assumption');
  });

  test('is answered with what was left out', async () => {
    const made = await makePictures(guarded, request);
    expect(made).toMatchObject({ ok: true, value: { omitted: [{ what: '1 restricted entry or link' }, {}] } });
  });
});

test('a view that is not there is refused', async () => {
  const made = await makePictures(map, { ...request, views: ['00000000-0000-7000-8000-0000000000ff'] });
  expect(made).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

describe('a PNG', () => {
  const page = pageSize('a4');

  test.each([
    [undefined, 144],
    [96, 96],
    [300, 300],
  ])('asked for at %s dots an inch has as many pixels as the page then has, and says so', async (dpi, expected) => {
    const { bytes } = await make({ format: 'png', paper: 'a4', ...(dpi === undefined ? {} : { dpi }) });
    const { width, height } = sizeOf(bytes);
    expect(Math.abs(width - (page.width * expected) / 96)).toBeLessThanOrEqual(1);
    expect(Math.abs(height - (page.height * expected) / 96)).toBeLessThanOrEqual(1);
    const chunks = chunksOf(bytes);
    expect(chunks.map(({ name }) => name).slice(0, 2)).toEqual(['IHDR', 'pHYs']);
    expect(chunks.every(({ isWhole }) => isWhole)).toBe(true);
    const resolution = chunks[1]?.content as Buffer;
    expect(resolution.readUInt32BE(0)).toBe(Math.round(expected / 0.0254));
    expect(resolution.readUInt32BE(4)).toBe(resolution.readUInt32BE(0));
    expect(resolution[8]).toBe(1);
  });

  test('has ink where the title stands: the typeface was found', async () => {
    const { bytes } = await make({ format: 'png', paper: 'a4' });
    const { width } = sizeOf(bytes);
    const chunks = chunksOf(bytes);
    const pixels = inflateSync(
      Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content)),
    );
    const row = 1 + width * 4;
    // The band of the title, left half: unfiltered or not, rows of plain white all hold the same few values.
    const band = pixels.subarray(row * 60, row * 95);
    expect(new Set(band).size).toBeGreaterThan(20);
  });

  test('is the same picture whether it is drawn at once or strip by strip, as a poster is', async () => {
    const svg = Buffer.from((await make({ paper: 'a4' })).bytes).toString('utf8');
    const sheet = { ...page, typeface: 'source-sans' } as const;
    const whole = await svgToPng(svg, sheet, 60);
    const strips = await svgToPng(svg, sheet, 60, { stripPixels: 40_000 });
    expect(sizeOf(strips)).toEqual(sizeOf(whole));
    const [one, other] = [pixelsOf(whole), pixelsOf(strips)];
    expect(one.length).toBe(sizeOf(whole).width * sizeOf(whole).height * 4);
    // No seam shows: where an edge falls just between two steps of smoothing, a pixel may be a few shades off.
    const off = one.map((value, index) => Math.abs(value - (other[index] ?? 0)));
    expect(off.filter((by) => by > 2).length / off.length).toBeLessThan(0.0005);
    expect(off.reduce((most, by) => Math.max(most, by), 0)).toBeLessThan(80);
    // Nor is any of it blank.
    expect(new Set(one).size).toBeGreaterThan(50);
  });
});

describe('in a worker thread', () => {
  const pool = createWorkerPool();
  afterAll(() => pool.close());

  test('a picture comes out the same as here, with progress on the way', async () => {
    const told: (number | null)[] = [];
    const task: PictureTask = { map, request };
    const made = (await pool.run('picture', task, { progress: (done) => told.push(done) })) as MadePictures;
    expect(Buffer.compare((made.files[0] as DataFile).bytes, (await make()).bytes)).toBe(0);
    expect(told.length).toBeGreaterThan(0);
  });

  test('a layout gives a place for every entry', async () => {
    const places = (await pool.run('layout', layoutRequestOf(map, null, shownIn(map, null), true))) as {
      entity: string;
    }[];
    expect(places.map(({ entity }) => entity).sort()).toEqual([...map.entity.keys()].sort());
  });

  test('a refusal comes back as one, and the thread goes on', async () => {
    const graph = { nodes: [], links: [] };
    const refused = pool.run('layout', { layout: 'spiral', options: {}, graph });
    await expect(refused).rejects.toMatchObject({ error: { code: 'invalid' } });
    await expect(pool.run('no such task', {})).rejects.toMatchObject({ error: { code: 'internal' } });
    expect(await pool.run('layout', { layout: 'organic', options: {}, graph })).toEqual([]);
  });

  test('a layout under way can be stopped', async () => {
    const large = madeUpMap({ entities: 3000, links: 6000 });
    const controller = new AbortController();
    const running = pool.run('layout', layoutRequestOf(large, null, shownIn(large, null), true), {
      signal: controller.signal,
      progress: () => controller.abort(),
    });
    await expect(running).rejects.toMatchObject({ error: { code: 'cancelled' } });
  });
});
