// The logo is in every format that shows a page, as the picture that was given, with its words, and the same bytes every time.
import { dirname, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { printedAcross } from '../../../electron/writers/xlsx/printing.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { aPng } from '../../support/a-png.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

vi.setConfig({ testTimeout: 60_000 });

const png = aPng(120, 40);
const logo = { png: png.toString('base64'), width: 120, height: 40, says: 'Logo of the board' };
const style = { organisation: 'The Ashmere Board', colour: '#005eb8', logo };
const plainMap = madeUpMap({ entities: 20, links: 30 });
const map = applyChanges(plainMap, [added('setting', { id: 'house-style', value: style } as never)]);

async function make(format: string, of = map): Promise<Buffer> {
  const request = { format, name: 'a map', views: [null], audience: 'public', date: '2024-06-30' } as PictureRequest;
  const made = await makePictures(of, { ...request, dpi: 96 });
  if (!made.ok) throw new Error(made.error.message);
  return Buffer.from(made.value.files[0]?.bytes as Uint8Array);
}

test.each(['svg', 'png', 'pdf', 'docx', 'pptx', 'html', 'xlsx'])('%s is the same every time', async (format) => {
  expect((await make(format)).equals(await make(format))).toBe(true);
});

test.each(['svg', 'html'])('%s holds it as data, and fetches nothing', async (format) => {
  const text = (await make(format)).toString('utf8');
  expect(text).toContain(`href="data:image/png;base64,${logo.png}" role="img" aria-label="Logo of the board"`);
  expect(text).toContain('The Ashmere Board');
});

test('png shows it', async () => {
  expect((await make('png')).equals(await make('png', plainMap))).toBe(false);
});

test('pdf holds it as a picture with its words', async () => {
  const text = (await make('pdf')).toString('latin1');
  expect(text).toMatch(/\/Subtype \/Image/);
  expect(text).toContain('Logo of the board');
});

test.each([
  ['docx', 'word/document.xml'],
  ['pptx', 'ppt/slides/slide1.xml'],
])('%s holds it as it was given, with its words', async (format, page) => {
  const parts = unzipSync(await make(format));
  const kept = Object.entries(parts).filter(([name, bytes]) => name.endsWith('.png') && Buffer.from(bytes).equals(png));
  expect(kept).toHaveLength(1);
  expect(strFromU8(parts[page] as Uint8Array)).toContain('descr="Logo of the board"');
  expect(strFromU8(parts['[Content_Types].xml'] as Uint8Array)).toContain('Extension="png"');
});

describe('xlsx', () => {
  const sheets = ['About', 'Entries', 'Links', 'Sources'].map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  type Parts = Readonly<Record<string, Uint8Array>>;
  const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] as Uint8Array);

  /** Where a relation leads from the part that it belongs to. */
  const targetsIn = (parts: Parts): string[] =>
    Object.keys(parts)
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => {
        const folder = dirname(dirname(name));
        return [...textOf(parts, name).matchAll(/Target="([^"]*)"/g)].map(([, to]) => posix.join(folder, to ?? ''));
      });

  test('holds the logo once, as it was given, with its words, at the head of the first sheet', async () => {
    const parts = unzipSync(await make('xlsx'));
    const kept = Object.keys(parts).filter((name) => name.endsWith('.png'));
    expect(kept).toHaveLength(1);
    expect(Buffer.from(parts[kept[0] ?? ''] ?? []).equals(png)).toBe(true);
    const drawing = textOf(parts, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('descr="Logo of the board"');
    expect(drawing).toContain('<xdr:col>0</xdr:col>');
    const [, width = 0, height = 0] = (/<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? []).map(Number);
    expect(width / height).toBeCloseTo(3, 6);
    // Its row is blank and high enough; Title comes next.
    const row = /<row r="1" ht="(\d+)"[^>]*><c r="A1"[^>]*\/>/.exec(textOf(parts, sheets[0] ?? ''));
    expect(Number(row?.[1]) * 12_700).toBeGreaterThan(height);
    expect(textOf(parts, 'xl/workbook.xml')).toMatch(/About!\$A\$1:\$B\$\d+/);
  });

  test('bears name and logo above every sheet that is printed, and leads nowhere that is not there', async () => {
    const parts = unzipSync(await make('xlsx'));
    sheets.forEach((sheet, index) => {
      const xml = textOf(parts, sheet);
      expect(xml).toContain('<headerFooter><oddHeader>&amp;LThe Ashmere Board&amp;R&amp;G</oddHeader><oddFooter>');
      // The schema has them in this order, last of all.
      expect(xml).toMatch(/<\/headerFooter>(<drawing [^>]*\/>)?<legacyDrawingHF r:id="rId-header"\/><\/worksheet>$/);
      expect(textOf(parts, `xl/drawings/vmlDrawing${index + 1}.vml`)).toContain('<v:shape id="RH" o:spid="_x0000_s');
    });
    for (const target of targetsIn(parts)) expect(parts, target).toHaveProperty([target]);
    const types = textOf(parts, '[Content_Types].xml');
    for (const name of Object.keys(parts).filter((each) => each !== '[Content_Types].xml')) {
      const isTyped = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1)}"`);
      expect(isTyped, name).toBe(true);
    }
  });

  test('without a logo has only the name above, and nothing where there is no house style', async () => {
    const named = applyChanges(plainMap, [
      added('setting', { id: 'house-style', value: { organisation: 'Sport & Leisure' } } as never),
    ]);
    for (const [of, header] of [
      [named, '<oddHeader>&amp;LSport &amp;&amp; Leisure</oddHeader>'],
      [plainMap, ''],
    ] as const) {
      const parts = unzipSync(await make('xlsx', of));
      for (const sheet of sheets) expect(textOf(parts, sheet)).toContain(`<headerFooter>${header}<oddFooter>`);
      expect(Object.keys(parts).filter((name) => /drawing|media/.test(name))).toEqual([]);
    }
  });
});

test('what stands at the foot of a printed sheet is never longer than programs take, and keeps its page number', () => {
  for (const title of ['Short & plain', 'A&B '.repeat(120), '&'.repeat(500)]) {
    const xml = printedAcross('<worksheet><pageSetup a="b"/></worksheet>', '', title);
    const text = (/<oddFooter>(.*)<\/oddFooter>/.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text).toMatch(/^&L.*&R&P of &N$/);
    // No sign was cut in two.
    expect(text.replaceAll('&&', '').match(/&/g)).toHaveLength(4);
  }
});
