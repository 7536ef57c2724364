// A page around a map: title, what it holds, findings and legend, sources and date.
import type { Appearance } from '../appearance.ts';
import type { Box } from '../geometry.ts';
import type { HouseStyle } from '../house-style.ts';
import type { LegendPlace } from '../settings.ts';
import { measureText } from '../text/measure-text.ts';
import { type Block, besideMap, underMap } from './blocks.ts';
import { drawLogo, logoBox, roomBeside } from './letterhead.ts';
import type { PageSize } from './paper.ts';
import { group, moveItems, type SceneItem } from './scene.ts';
import { setBlock, type TextBlock, textItem } from './set-text.ts';

/** What stands on the page besides the map and the legend. */
export type PageWords = {
  readonly title: string;
  readonly subtitle: string | null;
  readonly caption: string | null;
  readonly sources: readonly string[];
  readonly date: string | null;
  /** Protective marking: "OFFICIAL". */
  readonly marking: string | null;
  /** Key findings, in the order of their numbers. */
  readonly findings: readonly string[];
};

/** Measures at scale 1, for A4. */
const MARGIN = 40;
const TITLE = { size: 23, line: 27, weight: 'bold' } as const;
const SUBTITLE = { size: 14, line: 18, weight: 'regular' } as const;
const SCOPE = { size: 10.7, line: 14, weight: 'regular' } as const;
const MARKING = { size: 12.5, line: 16, weight: 'bold' } as const;
/** Between the title and the line under it. */
const SCOPE_GAP = 3;
/** The least share of the page's width and height between head and foot that a map can do with. */
const LEAST_MAP = 0.48;
const FOOT = { size: 10.7, line: 13.5, weight: 'regular' } as const;

/** Where the parts of a page lie. */
export type PageFrame = {
  readonly map: Box;
  /** Findings, legend and key, where they stand. */
  readonly aside: readonly SceneItem[];
  readonly top: number;
  readonly bottom: number;
  /** Whether what stands beside or under the map leaves it too little room, or finds none itself. */
  readonly isCrowded: boolean;
};

/** What a page is set with. */
export type PageParts = {
  readonly page: PageSize;
  readonly words: PageWords;
  readonly scope: string;
  readonly blocks: readonly Block[];
  /** For which room is kept, where that is for more than is drawn. */
  readonly kept?: readonly Block[];
  readonly legend: LegendPlace;
  readonly appearance: Appearance;
  readonly house: HouseStyle;
};

const widthWithin = ({ width, scale }: PageSize): number => width - 2 * MARGIN * scale;

/** Who publishes it, and when it was so. */
const imprintOf = (words: PageWords, house: HouseStyle): string =>
  [house.organisation, words.date].filter((part) => part !== null).join(' · ');

function footOf(page: PageSize, words: PageWords, house: HouseStyle) {
  const { scale } = page;
  const dateRoom = measureText(imprintOf(words, house), FOOT.size * scale, house.typeface, 'semibold') + 30 * scale;
  const width = widthWithin(page) - dateRoom;
  // Lines of an upright page are short.
  const more = page.width < page.height ? 1 : 0;
  const caption = setBlock(words.caption, FOOT, house.typeface, width, scale, 3 + more);
  const sources = setBlock(
    saySources(words.sources),
    FOOT,
    house.typeface,
    width,
    scale,
    (words.sources.length > 3 ? 3 : 2) + more,
  );
  const height = Math.max(1, caption.length + sources.length) * FOOT.line * scale + 9 * scale;
  return { caption, sources, height };
}

/** "Sources: The minutes (2019); a report."; empty without any. */
export function saySources(sources: readonly string[]): string {
  return sources.length === 0 ? '' : `Sources: ${sources.join('; ')}.`;
}

function headOf(page: PageSize, words: PageWords, scope: string, house: HouseStyle) {
  const { scale } = page;
  const width = widthWithin(page) - roomBeside(logoBox(house.logo, page), page);
  const marking =
    words.marking === null ? 0 : measureText(words.marking, MARKING.size * scale, house.typeface, 'bold') + 24 * scale;
  return {
    title: setBlock(words.title, TITLE, house.typeface, width - marking, scale, 2),
    subtitle: setBlock(words.subtitle, SUBTITLE, house.typeface, width, scale, 2),
    scope: setBlock(scope, SCOPE, house.typeface, width, scale, page.width < page.height ? 4 : 3),
  };
}

export function pageFrame({ page, words, scope, blocks, kept = blocks, legend, house }: PageParts): PageFrame {
  const { scale } = page;
  const head = headOf(page, words, scope, house);
  const text =
    head.title.length * TITLE.line + head.subtitle.length * SUBTITLE.line + head.scope.length * SCOPE.line + SCOPE_GAP;
  const logo = (logoBox(house.logo, page)?.height ?? 0) / scale;
  const top = (MARGIN * 0.85 + Math.max(text, logo) + 9) * scale;
  const bottom = page.height - MARGIN * 0.7 * scale - footOf(page, words, house).height;
  const gap = 14 * scale;
  const [left, right] = [MARGIN * scale, page.width - MARGIN * scale];
  const whole = {
    left: MARGIN * 0.7 * scale,
    right: page.width - MARGIN * 0.7 * scale,
    top: top + gap * 0.6,
    bottom: bottom - gap * 0.6,
  };
  const placed = (items: readonly SceneItem[], x: number, y: number): readonly SceneItem[] => moveItems(items, x, y);
  if (blocks.length === 0) return { top, bottom, aside: [], map: whole, isCrowded: false };
  const isTooSmall = (map: Box): boolean =>
    map.right - map.left < LEAST_MAP * (whole.right - whole.left) ||
    map.bottom - map.top < LEAST_MAP * (whole.bottom - whole.top);
  if (legend === 'below') {
    const under = underMap(blocks, right - left, scale);
    const at = bottom - gap - under.height;
    const map = { ...whole, bottom: at - gap * 0.8 };
    return { top, bottom, aside: placed(under.items, left, at), map, isCrowded: isTooSmall(map) };
  }
  const room = bottom - top - 2 * gap;
  const beside = besideMap(blocks, room, scale, kept);
  const isOver = beside.height > room + 1e-6;
  const away = 22 * scale;
  if (legend === 'left') {
    const map = { ...whole, left: left + beside.width + away };
    return { top, bottom, aside: placed(beside.items, left, top + gap), map, isCrowded: isOver || isTooSmall(map) };
  }
  const at = right - beside.width;
  const map = { ...whole, right: at - away };
  return { top, bottom, aside: placed(beside.items, at, top + gap), map, isCrowded: isOver || isTooSmall(map) };
}

export function pageItems({ page, words, scope, blocks, appearance, house }: PageParts, frame: PageFrame): SceneItem[] {
  const { theme } = appearance;
  // A house colour is chosen for paper.
  const colour = theme.name === 'light' ? house.colour : null;
  const { scale } = page;
  const { typeface } = house;
  const left = MARGIN * scale;
  const right = page.width - MARGIN * scale;
  const items: SceneItem[] = [];
  let y = MARGIN * 0.85 * scale;
  const write = (id: string, lines: readonly string[], block: TextBlock, fill: string): void => {
    if (lines.length === 0) return;
    const size = block.size * scale;
    const look = { size, typeface, weight: block.weight, fill };
    const set = lines.map((text, line) => textItem(text, left, y + size + line * block.line * scale, look));
    items.push(group(set, id));
    y += lines.length * block.line * scale;
  };
  const head = headOf(page, words, scope, house);
  const logo = logoBox(house.logo, page);
  if (house.logo && logo) items.push(drawLogo(house.logo, logo, right, y));
  if (words.marking !== null) {
    const at = right - roomBeside(logo, page);
    const { weight } = MARKING;
    const look = { size: MARKING.size * scale, typeface, weight, fill: theme.text, anchor: 'end' } as const;
    items.push(group([textItem(words.marking, at, y + TITLE.size * scale, look)], 'marking'));
  }
  write('title', head.title, TITLE, colour ?? theme.text);
  write('subtitle', head.subtitle, SUBTITLE, theme.quietText);
  y += SCOPE_GAP * scale;
  write('scope', head.scope, SCOPE, theme.quietText);
  const divider = (at: number): SceneItem => ({
    draw: 'rect',
    x: left,
    y: at,
    width: right - left,
    height: 0.75 * scale,
    radius: 0,
    opacity: 1,
    fill: colour ?? theme.divider,
    stroke: null,
  });
  const baseline = (line: number): number => frame.bottom + (9 + FOOT.size + line * FOOT.line) * scale;
  const quiet = { size: FOOT.size * scale, typeface, fill: theme.quietText };
  const { caption, sources } = footOf(page, words, house);
  const at = (lines: readonly string[], from: number): SceneItem[] =>
    lines.map((text, line) => textItem(text, left, baseline(from + line), quiet));
  const foot: SceneItem[] = [
    ...(caption.length > 0 ? [group(at(caption, 0), 'caption')] : []),
    ...(sources.length > 0 ? [group(at(sources, caption.length), 'sources-named')] : []),
  ];
  const imprint = imprintOf(words, house);
  if (imprint !== '') {
    const look = { ...quiet, weight: 'semibold', anchor: 'end' } as const;
    foot.push(group([textItem(imprint, right, baseline(0), look)], 'date'));
  }
  return [
    group(items, 'heading'),
    divider(frame.top),
    ...frame.aside,
    // Whoever looks for the legend by its name finds it, be it empty.
    ...(blocks.some(({ part }) => part === 'legend') ? [] : [group([], 'legend', 'Legend')]),
    divider(frame.bottom),
    group(foot, 'sources'),
  ];
}
