// Figures as a presentation: what PowerPoint insists on, which mends nothing, and what a reader finds on a slide.
import { dirname, join } from 'node:path/posix';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { makePictures } from '../../../electron/writers/figures.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { blankView } from '../../../shared/model/view.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';

vi.setConfig({ testTimeout: 120_000 });

const view = {
  ...blankView(testId(900) as ViewId, 'A view', 0),
  title: 'Who works with whom, “quoted” & more',
  caption: 'What a reader should see in it.',
  options: { figure: { marking: 'official', findings: [{ text: 'Another is <loose>.', entity: null }] } } as never,
};
const second = {
  ...blankView(testId(901) as ViewId, 'Another view', 1),
  options: { figure: { paper: 'a3' } } as never,
};
const map = applyChanges(madeUpMap({ entities: 40, links: 60 }), [added('view', view), added('view', second)]);

async function makePptx(of: MapData): Promise<Uint8Array> {
  const made = await makePictures(of, {
    format: 'pptx',
    name: 'a map',
    views: [view.id, second.id],
    audience: 'internal',
    date: null,
  });
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files[0]?.bytes as Uint8Array;
}

let bytes: Uint8Array;
let parts: Record<string, string>;
let slides: string[];
beforeAll(async () => {
  bytes = await makePptx(map);
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  slides = [1, 2].map((number) => parts[`ppt/slides/slide${number}.xml`] ?? '');
});

const all = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map((found) => found[1] ?? '');

describe('a presentation of figures', () => {
  test('is the same every time, in whatever order the map is listed', async () => {
    expect(Buffer.compare(await makePptx(listedBackwards(map)), bytes)).toBe(0);
  });

  test('names parts that are there, each with a kind', () => {
    const kinds = all(parts['[Content_Types].xml'] ?? '', /PartName="\/([^"]+)"/g);
    const documents = Object.keys(parts).filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect(kinds.sort()).toEqual(documents.sort());
    for (const [name, text] of Object.entries(parts)) {
      if (!name.endsWith('.rels')) continue;
      const from = dirname(dirname(name));
      for (const target of all(text, /Target="([^"]+)"/g)) expect(Object.keys(parts)).toContain(join(from, target));
      const owner = parts[join(from, name.slice(name.lastIndexOf('/') + 1, -'.rels'.length))] ?? '';
      for (const id of all(owner, /r:id="([^"]+)"/g)) expect(all(text, /Id="([^"]+)"/g)).toContain(id);
    }
  });

  test('gives every shape of a slide a number of its own, and glues lines to shapes that are there', () => {
    for (const slide of slides) {
      const ids = all(slide, /<p:cNvPr id="(\d+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      const ends = all(slide, /<a:(?:st|end)Cxn id="(\d+)"/g);
      expect(ends.length).toBe(2 * all(slide, /(<p:cxnSp>)/g).length);
      expect(ends.length).toBeGreaterThan(80);
      for (const id of ends) expect(ids).toContain(id);
    }
  });

  test('keeps the order of parts within a shape', () => {
    const order = ['xfrm', 'prstGeom', 'custGeom', 'noFill', 'solidFill', 'ln'];
    const inLine = ['noFill', 'solidFill', 'prstDash', 'round', 'headEnd', 'tailEnd'];
    const ranks = (text: string, names: readonly string[]): number[] =>
      all(text, /<a:(\w+)/g)
        .map((name) => names.indexOf(name))
        .filter((rank) => rank >= 0);
    const drawn = slides.flatMap((slide) => all(slide, /<p:spPr>(.*?)<\/p:spPr>/gs));
    expect(drawn.length).toBeGreaterThan(300);
    for (const shape of drawn) {
      const outside = ranks(shape.replace(/<a:ln[ >].*<\/a:ln>/s, '<a:ln/>'), order);
      expect(outside).toEqual([...outside].sort((a, b) => a - b));
      const within = ranks(all(shape, /<a:ln[ >](.*)<\/a:ln>/gs)[0] ?? '', inLine);
      expect(within).toEqual([...within].sort((a, b) => a - b));
      for (const size of all(shape, /c[xy]="(-?\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(0);
    }
  });

  test('begins with the title, says every name, and describes every shape of the map', () => {
    const [slide = ''] = slides;
    expect(slide.indexOf('type="title"')).toBeLessThan(slide.indexOf('<p:cxnSp>'));
    for (const text of ['Who works with whom, “quoted” &amp; more', 'Another is &lt;loose&gt;.', 'OFFICIAL'])
      expect(slide).toContain(`<a:t>${text}</a:t>`);
    const said = all(slide, /<p:cNvPr id="\d+" name="[^"]*" descr="([^"]*)"/g);
    for (const { name } of map.entity.values()) expect(said).toContain(name);
    expect(parts['ppt/notesSlides/notesSlide1.xml']).toContain('Another is &lt;loose&gt;.');
    // The picture as a whole is told before its parts.
    expect(slide).toMatch(/name="Map" descr="Who works with whom, “quoted” &amp; more: a map of [^"]* links[^"]*\."/);
    expect(slide.indexOf('name="Map"')).toBeLessThan(slide.indexOf('<p:cxnSp>'));
  });

  test('fits a view that is set for a sheet onto the slide', () => {
    for (const [x, y] of [...(slides[1] ?? '').matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"/g)].map((m) =>
      [m[1], m[2]].map(Number),
    )) {
      expect(x).toBeLessThanOrEqual(12_192_000);
      expect(y).toBeLessThanOrEqual(6_858_000);
    }
  });
});
