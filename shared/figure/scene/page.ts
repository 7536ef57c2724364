// A page around a map: title, what it holds, the legend, sources and date.
import type { Appearance } from '../appearance.ts';
import type { Box } from '../geometry.ts';
import type { Legend } from '../legend/index.ts';
import { type FontWeight, measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { drawLegend } from './draw-legend.ts';
import type { PageSize } from './paper.ts';
import { group, moveItems, type SceneItem, type SceneText } from './scene.ts';

/** What stands on the page besides the map and the legend. */
export type PageWords = {
  readonly title: string;
  readonly subtitle: string | null;
  readonly caption: string | null;
  readonly sources: readonly string[];
  readonly date: string | null;
};

/** Measures at scale 1, for A4. */
const MARGIN = 40;
const TITLE = { size: 23, line: 27, weight: 'bold' } as const;
const SUBTITLE = { size: 14, line: 18, weight: 'regular' } as const;
const SCOPE = { size: 10.5, line: 14, weight: 'regular' } as const;
/** Between the title and the line under it. */
const SCOPE_GAP = 3;
const FOOT = { size: 9.5, line: 12.5, weight: 'regular' } as const;

type Block = { readonly size: number; readonly line: number; readonly weight: FontWeight };

function setBlock(text: string | null, block: Block, width: number, scale: number, maxLines: number): string[] {
  if (text === null || text === '') return [];
  return wrapText(text, { maxWidth: width, size: block.size * scale, weight: block.weight, maxLines, even: false });
}

/** Where the parts of a page lie. */
export type PageFrame = {
  readonly map: Box;
  readonly legend: { readonly x: number; readonly y: number; readonly items: readonly SceneItem[] };
  readonly top: number;
  readonly bottom: number;
};

function footOf(page: PageSize, words: PageWords): { readonly lines: readonly string[]; readonly height: number } {
  const { scale } = page;
  const dateRoom = measureText(words.date ?? '', FOOT.size * scale) + 30 * scale;
  const width = page.width - 2 * MARGIN * scale - dateRoom;
  const text = words.sources.length === 0 ? '' : `Sources: ${words.sources.join('; ')}.`;
  const lines = [
    ...setBlock(words.caption, FOOT, width, scale, 2),
    ...setBlock(text, FOOT, width, scale, words.sources.length > 3 ? 3 : 2),
  ];
  return { lines, height: Math.max(1, lines.length) * FOOT.line * scale + 9 * scale };
}

function headOf(page: PageSize, words: PageWords, scope: string) {
  const { scale } = page;
  const width = page.width - 2 * MARGIN * scale;
  return {
    title: setBlock(words.title, TITLE, width, scale, 2),
    subtitle: setBlock(words.subtitle, SUBTITLE, width, scale, 2),
    scope: setBlock(scope, SCOPE, width, scale, 3),
  };
}

export function pageFrame(
  page: PageSize,
  legend: Legend,
  { theme }: Appearance,
  words: PageWords,
  scope: string,
): PageFrame {
  const { scale } = page;
  const head = headOf(page, words, scope);
  const headHeight =
    head.title.length * TITLE.line +
    head.subtitle.length * SUBTITLE.line +
    head.scope.length * SCOPE.line +
    SCOPE_GAP +
    9;
  const top = (MARGIN * 0.85 + headHeight) * scale;
  const bottom = page.height - MARGIN * 0.7 * scale - footOf(page, words).height;
  const gap = 14 * scale;
  const legendHeight = bottom - top - 2 * gap;
  const drawn = drawLegend(legend, theme, legendHeight, scale);
  const right = page.width - MARGIN * scale;
  const legendLeft = right - drawn.width;
  return {
    top,
    bottom,
    legend: { x: legendLeft, y: top + gap, items: [drawn.group] },
    map: {
      left: MARGIN * 0.7 * scale,
      right: drawn.width === 0 ? right : legendLeft - 22 * scale,
      top: top + gap * 0.6,
      bottom: bottom - gap * 0.6,
    },
  };
}

export function pageItems(
  page: PageSize,
  frame: PageFrame,
  words: PageWords,
  scope: string,
  { theme }: Appearance,
): SceneItem[] {
  const { scale } = page;
  const left = MARGIN * scale;
  const right = page.width - MARGIN * scale;
  const items: SceneItem[] = [];
  let y = MARGIN * 0.85 * scale;
  const write = (lines: readonly string[], block: Block, fill: string): void => {
    for (const text of lines) {
      const size = block.size * scale;
      items.push(textItem(text, left, y + size, size, block.weight, fill, 'start'));
      y += block.line * scale;
    }
  };
  const head = headOf(page, words, scope);
  write(head.title, TITLE, theme.text);
  write(head.subtitle, SUBTITLE, theme.quietText);
  y += SCOPE_GAP * scale;
  write(head.scope, SCOPE, theme.quietText);
  const divider = (at: number): SceneItem => ({
    draw: 'rect',
    x: left,
    y: at,
    width: right - left,
    height: 0.75 * scale,
    radius: 0,
    opacity: 1,
    fill: theme.divider,
    stroke: null,
  });
  const foot = footOf(page, words);
  const footItems: SceneItem[] = foot.lines.map((text, index) =>
    textItem(
      text,
      left,
      frame.bottom + (9 + FOOT.size + index * FOOT.line) * scale,
      FOOT.size * scale,
      'regular',
      theme.quietText,
      'start',
    ),
  );
  if (words.date !== null) {
    const baseline = frame.bottom + (9 + FOOT.size) * scale;
    footItems.push(textItem(words.date, right, baseline, FOOT.size * scale, 'semibold', theme.quietText, 'end'));
  }
  return [
    group(items, 'heading'),
    divider(frame.top),
    ...moveItems(frame.legend.items, frame.legend.x, frame.legend.y),
    divider(frame.bottom),
    group(footItems, 'sources'),
  ];
}

function textItem(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: FontWeight,
  fill: string,
  anchor: SceneText['anchor'],
): SceneText {
  return { draw: 'text', x, y, text, size, weight, fill, anchor, width: measureText(text, size, weight) };
}
