// A map as a page: title, what it holds, the map, a legend, sources and date.
import type { Shown } from '../../graph/filters/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { textSetting } from '../../model/settings.ts';
import type { View } from '../../model/view.ts';
import { sayDate } from '../../util/dates.ts';
import { type Appearance, appearanceOf } from '../appearance.ts';
import type { Box } from '../geometry.ts';
import { type Legend, legendOf } from '../legend.ts';
import type { Places } from '../places.ts';
import type { FontWeight } from '../text/measure-text.ts';
import { measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { ThemeName } from '../theme.ts';
import { drawLegend, moveItems } from './draw-legend.ts';
import { drawMap, type MapToDraw, scaleIn } from './draw-map.ts';
import { PAPERS, type PageSize, type Paper, pageSize } from './paper.ts';
import { ageDate, countOf, describePicture, pictureTitle, scopeOf, sourcesShown } from './picture-words.ts';
import { group, type Scene, type SceneItem, type SceneText } from './scene.ts';
import { shownIn } from './shown-in.ts';

export type { Paper } from './paper.ts';
export type { Scene, SceneItem } from './scene.ts';
export { shownIn } from './shown-in.ts';

export type PictureOptions = {
  /** Null: the whole map in the standard appearance. */
  readonly view: View | null;
  /** Where every entry that is shown stands. */
  readonly places: Places;
  readonly title?: string | null;
  /** Printed on it, YYYY-MM-DD; the map's as-at date when absent. */
  readonly date?: string | null;
  readonly theme?: ThemeName;
  /** The smallest on which the names can be read, when absent. */
  readonly paper?: Paper | null;
  /** What an audience must know of what was left out: "People are shown by role". Without full stop. */
  readonly notes?: readonly string[];
};

/** Names at this scale are 7 pt on paper: what a picture that chooses its own page aims for. */
const READABLE_SCALE = 0.78;

export function makeScene(map: MapData, options: PictureOptions): Scene {
  const shown = shownIn(map, options.view);
  const asAt = ageDate(map, options.date ?? null);
  const appearance = appearanceOf(map, { theme: options.theme ?? 'light', asAt });
  const legend = legendOf(map, shown, appearance);
  const subject: MapToDraw = { map, shown, places: options.places, appearance };
  const words = wordsOf(map, shown, options);
  // The scope line tells how many names found no room, which is known once the map is drawn; room for it is kept before.
  const provisional = scopeOf(map, shown, legend, [...(options.notes ?? []), leftOutNote(shown.entities.size)]);
  const page = choosePage(subject, legend, words, provisional, options.paper ?? null);
  const frame = pageFrame(page, legend, appearance, words, provisional);
  const drawn = drawMap(subject, frame.map);
  const leftOut = drawn.namesLeftOut.length === 0 ? [] : [leftOutNote(drawn.namesLeftOut.length)];
  const scope = scopeOf(map, shown, legend, [...(options.notes ?? []), ...leftOut]);
  return {
    width: page.width,
    height: page.height,
    title: words.title,
    description: describePicture(map, shown, legend, scope),
    background: appearance.theme.background,
    items: [group(drawn.items, 'map'), ...pageItems(page, frame, words, scope, appearance)],
    namesLeftOut: drawn.namesLeftOut,
  };
}

function leftOutNote(count: number): string {
  return `${countOf(count, 'name is', 'names are')} left out for want of room`;
}

type Words = {
  readonly title: string;
  readonly subtitle: string | null;
  readonly caption: string | null;
  readonly sources: readonly string[];
  readonly date: string | null;
};

function wordsOf(map: MapData, shown: Shown, { view, title, date }: PictureOptions): Words {
  const printed = date ?? textSetting(map, 'as-at');
  return {
    title: pictureTitle(map, view, title ?? null),
    subtitle: view?.subtitle ?? null,
    caption: view?.caption ?? null,
    sources: sourcesShown(map, shown),
    date: printed === null ? null : `As at ${sayDate(printed)}`,
  };
}

/** Measures at scale 1, for A4. */
const MARGIN = 40;
const TITLE = { size: 23, line: 27, weight: 'bold' } as const;
const SUBTITLE = { size: 14, line: 18, weight: 'regular' } as const;
const SCOPE = { size: 10.5, line: 14, weight: 'regular' } as const;
const FOOT = { size: 9.5, line: 12.5, weight: 'regular' } as const;

type Block = { readonly size: number; readonly line: number; readonly weight: FontWeight };

function setBlock(text: string | null, block: Block, width: number, scale: number, maxLines: number): string[] {
  if (text === null || text === '') return [];
  return wrapText(text, { maxWidth: width, size: block.size * scale, weight: block.weight, maxLines, even: false });
}

type Frame = {
  readonly map: Box;
  readonly legend: { readonly x: number; readonly y: number; readonly items: readonly SceneItem[] };
  readonly top: number;
  readonly bottom: number;
};

function footOf(page: PageSize, words: Words): { readonly lines: readonly string[]; readonly height: number } {
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

function headOf(page: PageSize, words: Words, scope: string) {
  const { scale } = page;
  const width = page.width - 2 * MARGIN * scale;
  return {
    title: setBlock(words.title, TITLE, width, scale, 2),
    subtitle: setBlock(words.subtitle, SUBTITLE, width, scale, 2),
    scope: setBlock(scope, SCOPE, width, scale, 3),
  };
}

function pageFrame(page: PageSize, legend: Legend, { theme }: Appearance, words: Words, scope: string): Frame {
  const { scale } = page;
  const head = headOf(page, words, scope);
  const headHeight =
    head.title.length * TITLE.line + head.subtitle.length * SUBTITLE.line + head.scope.length * SCOPE.line + 8;
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

/** The page asked for, or the smallest on which names can be read; the largest when none is large enough. */
function choosePage(subject: MapToDraw, legend: Legend, words: Words, scope: string, paper: Paper | null): PageSize {
  if (paper !== null) return pageSize(paper);
  if (subject.shown.entities.size === 0) return pageSize('a4');
  for (const candidate of PAPERS) {
    const page = pageSize(candidate);
    const frame = pageFrame(page, legend, subject.appearance, words, scope);
    if (scaleIn(subject, frame.map).spread >= READABLE_SCALE) return page;
  }
  return pageSize('a0');
}

function pageItems(page: PageSize, frame: Frame, words: Words, scope: string, { theme }: Appearance): SceneItem[] {
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
