// A figure as a page: drawn as the scene says, and tagged in the order in which it is read.
import type { Figure } from '../../../shared/figure/figure.ts';
import { saySources } from '../../../shared/figure/scene/page.ts';
import { flatten, type SceneGroup, type SceneItem } from '../../../shared/figure/scene/scene.ts';
import { type Pdf, POINTS } from './document.ts';
import { drawItems } from './draw-items.ts';
import { addNumberedList } from './numbered-list.ts';

type Tag = { readonly type: string; readonly alt?: string; readonly actual?: string };

/** @param isOneOfMany then it is called by its title in the bookmarks */
export function addFigurePage(pdf: Pdf, figure: Figure, isOneOfMany: boolean): void {
  const { doc, root } = pdf;
  const { scene, words } = figure;
  doc.addPage({ size: [scene.width * POINTS, scene.height * POINTS], margin: 0 });
  if (isOneOfMany) doc.outline.addItem(words.title);
  const section = doc.struct('Sect', { title: words.title });
  root.add(section);
  const found = groupsOf(scene.items);
  const tagged = new Set<SceneItem>();
  const add = (id: string, { type, ...how }: Tag): void => {
    const group = found.get(id);
    if (!group || group.items.length === 0) return;
    tagged.add(group);
    // Where a figure lies is told, so that a reader can go there or enlarge it.
    const where = type === 'Figure' ? { bbox: boundsOf(group.items) } : {};
    section.add(doc.struct(type, { ...how, ...where } as never, () => draw(doc, group.items)));
  };
  const addList = (id: string): void => {
    const group = found.get(id);
    if (!group || group.items.length === 0) return;
    tagged.add(group);
    addNumberedList(pdf, section, group.items, (items) => draw(doc, items));
  };
  // What only looks good is drawn first, and is no part of what is read.
  doc.markContent('Artifact', { type: 'Layout' });
  doc
    .save()
    .rect(0, 0, scene.width * POINTS, scene.height * POINTS)
    .fill(scene.background)
    .restore();
  doc.endMarkedContent();

  for (const logo of figure.house.logo ? [figure.house.logo] : []) add('logo', { type: 'Figure', alt: logo.says });
  add('title', { type: 'H1' });
  add('subtitle', { type: 'P' });
  add('marking', { type: 'P' });
  add('scope', { type: 'P' });
  addList('findings');
  add('map', { type: 'Figure', alt: words.altText });
  add('legend', { type: 'Figure', alt: sayLegend(figure) });
  addList('name-key');
  add('caption', { type: 'P', ...(words.caption === null ? {} : { actual: words.caption }) });
  add('sources-named', { type: 'P', actual: saySources(words.sources) });
  add('date', { type: 'P' });
  section.end();

  const rest = untagged(scene.items, tagged);
  doc.markContent('Artifact', { type: 'Layout' });
  draw(doc, rest);
  doc.endMarkedContent();
}

/** The rest of the key, a page a sheet, each read as a heading and a list. */
export function addKeyPages(pdf: Pdf, { further, words }: Figure): void {
  const { doc, root } = pdf;
  for (const scene of further.sheets) {
    doc.addPage({ size: [scene.width * POINTS, scene.height * POINTS], margin: 0 });
    const section = doc.struct('Sect', { title: scene.title });
    root.add(section);
    const found = groupsOf(scene.items);
    const [title, heading, key] = [found.get('title'), found.get('heading'), found.get('name-key')];
    section.add(doc.struct('H2', {}, () => draw(doc, title?.items ?? [])));
    addNumberedList(pdf, section, key?.items ?? [], (items) => draw(doc, items));
    section.end();
    if (words.marking === null) continue;
    doc.markContent('Artifact', { type: 'Pagination' });
    draw(
      doc,
      (heading?.items ?? []).filter((item) => item !== title),
    );
    doc.endMarkedContent();
  }
}

function draw(doc: PDFKit.PDFDocument, items: readonly SceneItem[]): void {
  doc.save().scale(POINTS);
  drawItems(doc, items);
  doc.restore();
}

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** Left, top, right and bottom of what is drawn, in points from the top. */
function boundsOf(items: readonly SceneItem[]): number[] {
  const points = [...flatten(items)].flatMap((item): { x: number; y: number }[] => {
    switch (item.draw) {
      case 'rect':
      case 'image':
        return [item, { x: item.x + item.width, y: item.y + item.height }];
      case 'ellipse':
        return [-1, 1].map((way) => ({ x: item.centre.x + way * item.rx, y: item.centre.y + way * item.ry }));
      case 'polygon':
        return [...item.points];
      case 'area':
        return item.outlines.flat();
      case 'path':
        return [item.from, ...item.curves.flat()];
      default: {
        const left = item.x - item.width * { start: 0, middle: 0.5, end: 1 }[item.anchor];
        return [
          { x: left, y: item.y - item.size },
          { x: left + item.width, y: item.y + item.size * 0.3 },
        ];
      }
    }
  });
  // Point by point: the lines of a large map have more of them than a call takes arguments.
  const bounds = points.reduce(
    ([left, top, right, bottom], { x, y }): Bounds => [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity] as Bounds,
  );
  return bounds.map((value) => Math.round(value * POINTS * 100) / 100);
}

function groupsOf(items: readonly SceneItem[], found = new Map<string, SceneGroup>()): Map<string, SceneGroup> {
  for (const item of items) {
    if (item.draw !== 'group') continue;
    if (item.id !== null) found.set(item.id, item);
    groupsOf(item.items, found);
  }
  return found;
}

/** What is left when everything that is read has been drawn: lines between the parts. */
function untagged(items: readonly SceneItem[], tagged: ReadonlySet<SceneItem>): SceneItem[] {
  return items.flatMap((item) => {
    if (tagged.has(item)) return [];
    return item.draw === 'group' ? untagged(item.items, tagged) : [item];
  });
}

/** "Legend. Kind: Organisations 14, Groups 9. Link: ..." */
function sayLegend({ legend }: Figure): string {
  const sections = legend.sections.map(
    ({ heading, rows }) => `${heading}: ${rows.map(({ label, count }) => `${label} ${count}`).join(', ')}.`,
  );
  return ['Legend.', ...sections].join(' ');
}
