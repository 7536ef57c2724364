// The logo is in every format that shows a page, as the picture that was given, with its words, and the same bytes every time.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { aPng } from '../../support/a-png.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

vi.setConfig({ testTimeout: 60_000 });

const png = aPng(120, 40);
const logo = { png: png.toString('base64'), width: 120, height: 40, says: 'Logo of the board' };
const style = { organisation: 'The Ashmere Board', colour: '#005eb8', logo };
const map = applyChanges(madeUpMap({ entities: 20, links: 30 }), [
  added('setting', { id: 'house-style', value: style } as never),
]);

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
  const plain = madeUpMap({ entities: 20, links: 30 });
  expect((await make('png')).equals(await make('png', plain))).toBe(false);
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
