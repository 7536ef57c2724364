// The typeface that is chosen is that of every format: named where the reader's machine has it, within the file where it must be.

import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { fontFiles } from '../../../electron/writers/fonts.ts';
import { toWoff } from '../../../electron/writers/html/woff.ts';
import { TYPEFACES, type TypefaceName } from '../../../shared/figure/typefaces/index.ts';
import { inTypeface } from '../../support/in-typeface.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';

vi.setConfig({ testTimeout: 60_000 });

const plain = madeUpMap({ entities: 20, links: 30 });

async function make(format: string, typeface: TypefaceName, of = plain): Promise<Buffer> {
  const request = { format, name: 'a map', views: [null], audience: 'public', date: '2024-06-30' } as PictureRequest;
  const made = await makePictures(inTypeface(of, typeface), { ...request, dpi: 96 });
  if (!made.ok) throw new Error(made.error.message);
  return Buffer.from(made.value.files[0]?.bytes as Uint8Array);
}

const partOf = (archive: Buffer, name: string): string => strFromU8(unzipSync(archive)[name] as Uint8Array);

test.each(['svg', 'png', 'pdf', 'docx', 'pptx', 'html', 'xlsx'])(
  '%s in Arial is the same every time, in whatever order the map is listed',
  async (format) => {
    const made = await make(format, 'arial');
    expect((await make(format, 'arial')).equals(made)).toBe(true);
    expect((await make(format, 'arial', listedBackwards(plain))).equals(made)).toBe(true);
  },
);

test('svg names Arial first, then what is as wide, and asks for no weight that Arial has not', async () => {
  const svg = (await make('svg', 'arial')).toString('utf8');
  expect(svg).toContain('font-family="Arial, Arimo, Helvetica, sans-serif"');
  expect(svg).not.toContain('Source Sans');
  expect(new Set(svg.match(/font-weight="\d+"/g))).toEqual(new Set(['font-weight="700"']));
});

test.each([
  ['source-sans', /^SourceSans3-(Regular|Semibold|Bold)$/],
  ['arial', /^Arimo-(Regular|Bold)$/],
] as const)('pdf in %s holds subsets of its own fonts and no other', async (typeface, name) => {
  const text = (await make('pdf', typeface)).toString('latin1');
  const fonts = [...text.matchAll(/\/BaseFont \/([A-Z]{6})\+(\S+)/g)].map((found) => found[2] ?? '');
  expect(fonts).toHaveLength(text.match(/\/BaseFont /g)?.length ?? 0);
  expect(new Set(fonts).size).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(name);
  expect(text.match(/\/FontFile2 /g)).toHaveLength(new Set(fonts).size);
});

test('png is drawn in it', async () => {
  const [one, other] = [await make('png', 'source-sans'), await make('png', 'arial')];
  expect(one.equals(other)).toBe(false);
});

test('docx and pptx are set in Arial either way: as large as room was kept for, where it was measured', async () => {
  const sizes = async (typeface: TypefaceName): Promise<number> => {
    const slide = partOf(await make('pptx', typeface), 'ppt/slides/slide1.xml');
    expect(new Set(slide.match(/<a:latin typeface="[^"]*"/g))).toEqual(new Set(['<a:latin typeface="Arial"']));
    // The title is as large on the page in every typeface.
    return Number(/type="title".*?sz="(\d+)"/.exec(slide)?.[1]);
  };
  expect((await sizes('arial')) / (await sizes('source-sans'))).toBeCloseTo(1 / 0.93, 2);
  for (const typeface of TYPEFACES) {
    expect(partOf(await make('pptx', typeface), 'ppt/theme/theme1.xml')).toContain('<a:latin typeface="Arial"/>');
    expect(partOf(await make('docx', typeface), 'word/styles.xml')).toContain('w:ascii="Arial"');
  }
});

test.each([
  ['source-sans', 'Calibri'],
  ['arial', 'Arial'],
] as const)('xlsx in %s is set in %s, bold cells too', async (typeface, font) => {
  const fonts = partOf(await make('xlsx', typeface), 'xl/styles.xml').match(/<name val="[^"]*"/g);
  expect(new Set(fonts)).toEqual(new Set([`<name val="${font}"`]));
});

describe('html', () => {
  test('is set in it throughout, and holds what stands in where a machine has no Arial', async () => {
    const page = (await make('html', 'arial')).toString('utf8');
    expect(page).toContain('font:1rem/1.5 Arial, Arimo, Helvetica, sans-serif;');
    expect(page).not.toContain('Source Sans');
    const faces = [
      ...page.matchAll(/@font-face\{font-family:"Arimo";font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]*)\)/g),
    ];
    expect(faces.map(([, weight]) => weight)).toEqual(['400', '700']);
    for (const [, , data] of faces) expect(Buffer.from(data ?? '', 'base64').toString('latin1', 0, 4)).toBe('wOFF');
  });

  test('holds the font whole: each table comes out as it went in', () => {
    const font = readFileSync(fontFiles('arial').regular);
    const woff = toWoff(font);
    expect(woff.readUInt32BE(8)).toBe(woff.length);
    expect(woff.length).toBeLessThan(font.length * 0.65);
    const count = woff.readUInt16BE(12);
    expect(count).toBe(font.readUInt16BE(4));
    for (let index = 0; index < count; index++) {
      const at = 44 + 20 * index;
      const [start = 0, packed = 0, whole = 0] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
      expect(start % 4).toBe(0);
      const held = woff.subarray(start, start + packed);
      const table = packed < whole ? inflateSync(held) : held;
      const record = 12 + 16 * index;
      expect(woff.toString('latin1', at, at + 4)).toBe(font.toString('latin1', record, record + 4));
      const from = font.readUInt32BE(record + 8);
      expect(table.equals(font.subarray(from, from + font.readUInt32BE(record + 12)))).toBe(true);
    }
  });
});
