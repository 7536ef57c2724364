// Figures as PDF, read back by another program (Mozilla's pdf.js): what it says of itself, what is read aloud and in which order, and that
// nothing is drawn outside of what is tagged.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { figureOf, makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { writePdf } from '../../../electron/writers/pdf/index.ts';
import { forAudience } from '../../../shared/exchange/audience/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { blankView } from '../../../shared/model/view.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';

vi.setConfig({ testTimeout: 60_000 });

const plain = madeUpMap({ entities: 40, links: 60 });
const first = [...plain.entity.values()][0];
const view = {
  ...blankView(testId(900) as ViewId, 'A view', 0),
  title: 'Who works with whom, “quoted” & more',
  caption: 'What a reader should see in it.',
  options: {
    figure: { marking: 'official', findings: [{ text: 'One thing holds it together.', entity: first?.id ?? null }] },
  } as never,
};
const map = applyChanges(plain, [added('view', view)]);

async function makePdf(fields: Partial<PictureRequest> = {}, of = map): Promise<Uint8Array> {
  const request: PictureRequest = {
    format: 'pdf',
    name: 'a map',
    views: [view.id],
    audience: 'internal',
    date: null,
    paper: 'a4',
    ...fields,
  };
  const made = await makePictures(of, request);
  if (!made.ok) throw new Error(made.error.message);
  return made.value.files[0]?.bytes as Uint8Array;
}

type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
};

function* walk(node: Node | null): Generator<Node> {
  if (!node) return;
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

let bytes: Uint8Array;
let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
beforeAll(async () => {
  bytes = await makePdf();
  pdf = await getDocumentProxy(bytes.slice());
});

async function rolesOn(page: number): Promise<string[]> {
  const tree = (await (await pdf.getPage(page)).getStructTree()) as Node;
  return [...walk(tree)].flatMap(({ role }) => role ?? []);
}

describe('a PDF of a figure', () => {
  test('is the same every time, in whatever order the map is listed', async () => {
    expect(Buffer.compare(await makePdf(), bytes)).toBe(0);
    expect(Buffer.compare(await makePdf({}, listedBackwards(map)), bytes)).toBe(0);
  });

  test('says its title and language, and nothing of who made it, when or where', async () => {
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({ Title: view.title, Language: 'en-GB', Creator: 'Threadmap', Producer: 'Threadmap' });
    expect(info.Author).toBeUndefined();
    expect(String(info.CreationDate)).toContain('20240630');
    const marked = (await pdf.getMarkInfo()) as { Marked: boolean };
    expect(marked.Marked).toBe(true);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('pdfuaid:part>1<');
  });

  test('has a page as large as its sheet, and its fonts within', async () => {
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([297, 210]);
    const text = Buffer.from(bytes).toString('latin1');
    const fonts = text.match(/\/BaseFont \/[^\s]+/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    // A subset has six letters and a plus before its name.
    for (const font of fonts) expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSans3-/);
    expect(text).toContain('/FontFile2');
  });

  test('is read in the order of a page: title, scope, findings, the map by its alternative text, the legend, sources', async () => {
    const tree = (await (await pdf.getPage(1)).getStructTree()) as Node;
    const roles = [...walk(tree)]
      .flatMap(({ role }) => role ?? [])
      .filter((role) => ['H1', 'P', 'Figure'].includes(role));
    expect(roles[0]).toBe('H1');
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'Figure')).toHaveLength(2);
    const alts = [...walk(tree)].filter(({ role }) => role === 'Figure').map(({ alt }) => alt ?? '');
    expect(alts[0]).toContain('Who works with whom');
    expect(alts[1]).toMatch(/^Legend\. .*Organisations \d+/);
  });

  test('goes on with a description and tables whose headers are headers', async () => {
    const pages = Array.from({ length: pdf.numPages - 1 }, (_, index) => index + 2);
    const roles = (await Promise.all(pages.map(rolesOn))).flat();
    expect(roles.filter((role) => role === 'H2')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H3')).toHaveLength(4);
    const rows = roles.filter((role) => role === 'TR').length;
    expect(roles.filter((role) => role === 'TH').length).toBeGreaterThan(rows - 1);
    // 40 entries, their links and sources, and the heads of three tables; a table that goes on is told of on both pages.
    expect(rows).toBeGreaterThan(40 + 3);
  });

  test('says of each figure where it lies, goes through pages by structure, and skips no level of headings', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const boxes = [...text.matchAll(/\/BBox \[([-\d. ]+)\]/g)].map(([, box]) => (box ?? '').split(' ').map(Number));
    expect(boxes).toHaveLength(text.match(/\/S \/Figure\b/g)?.length ?? 0);
    expect(boxes.length).toBeGreaterThan(1);
    for (const [left = NaN, bottom = NaN, right = NaN, top = NaN] of boxes) {
      expect([left >= 0, bottom >= 0, right <= 842, top <= 596, left < right, bottom < top]).not.toContain(false);
    }
    expect(text.match(/\/Tabs \/S\b/g)).toHaveLength(pdf.numPages);
    const levels = [...text.matchAll(/\/S \/H(\d)/g)].map(([, level]) => Number(level));
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
    expect(text.match(/\/ToUnicode /g)?.length).toBe(text.match(/\/Subtype \/Type0/g)?.length);
    expect(text.match(/\/Scope \/(Column|Row)/g)?.length).toBe(text.match(/\/S \/TH\b/g)?.length);
    expect(text).toContain('/ParentTree ');
  });

  test('draws nothing outside of what is tagged or marked as decoration', async () => {
    const { OPS } = (await getResolvedPDFJS()) as unknown as { OPS: Record<string, number> };
    for (let number = 1; number <= pdf.numPages; number++) {
      const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
      let depth = 0;
      let drawn = 0;
      for (const operator of fnArray) {
        if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth++;
        else if (operator === OPS.endMarkedContent) depth--;
        else if (operator === OPS.showText || operator === OPS.constructPath) {
          drawn++;
          expect(depth, `page ${number}`).toBeGreaterThan(0);
        }
      }
      expect(drawn).toBeGreaterThan(20);
      expect(depth).toBe(0);
    }
  });

  test('bears its marking on every page', async () => {
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      expect(
        items.some((item) => 'str' in item && item.str.trim() === 'OFFICIAL'),
        `page ${number}`,
      ).toBe(true);
    }
  });

  test('can be the page alone', async () => {
    const alone = await getDocumentProxy(await makePdf({ appendix: false }));
    expect(alone.numPages).toBe(1);
  });

  test('holds several views, a page each, with bookmarks', async () => {
    const both = await getDocumentProxy(await makePdf({ views: [view.id, null], appendix: false }));
    expect(both.numPages).toBe(2);
    expect((await both.getOutline()).map(({ title }) => title)).toEqual([view.title, 'A made-up map']);
  });

  test('holds a map of more lines than a call takes arguments, as one of ten thousand entries has', async () => {
    const made = figureOf(map, forAudience(map, 'internal'), view.id, { date: null }, undefined);
    if (!made.ok) throw new Error(made.error.message);
    const { scene } = made.value;
    const outlines = [Array.from({ length: 200_000 }, (_, at) => ({ x: 100 + (at % 500), y: 120 + (at % 300) }))];
    const area = { draw: 'area', outlines, fill: '#445566', opacity: 1, stroke: null } as never;
    const items = scene.items.map((item) =>
      item.draw === 'group' && item.id === 'map' ? { ...item, items: [...item.items, area] } : item,
    );
    const written = await writePdf([{ ...made.value, scene: { ...scene, items } }], { appendix: false });
    expect((await getDocumentProxy(written)).numPages).toBe(1);
  });

  test('holds an empty map', async () => {
    const empty = await getDocumentProxy(await makePdf({ views: [null] }, madeUpMap({ entities: 0, links: 0 })));
    expect(empty.numPages).toBe(2);
  });
});
