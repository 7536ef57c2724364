// How entries and links look: shape by kind, fill by sector, line by category, dash by what is known. One mapping for the
// interactive picture, figures and legends.
import { FRESH_MONTHS, type Knowledge, knowledgeOf } from '../model/confidence.ts';
import type { Entity } from '../model/entity.ts';
import type { Status } from '../model/fields.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import type { Category, Shape } from '../model/vocabulary.ts';
import { shownName } from '../model/words.ts';
import { clearerOn, fadeTowards, mixColours } from './colour.ts';
import { sectorColours } from './sector-colours.ts';
import { shapeSizes } from './shapes.ts';
import { type ArrowHead, LEAST_LINE_CONTRAST, linkStrokes, type Theme, type ThemeName, themes } from './theme.ts';

/**
 * What a line's dash says. stated: a source says so. assumed: all evidence assumes it. unsupported: no evidence recorded.
 * intended: planned or proposed. ended: no longer so.
 */
export const LINE_STYLES = ['stated', 'assumed', 'unsupported', 'intended', 'ended'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** Lengths of strokes and gaps in picture units, for a line 1.5 units wide; empty is solid. Dots want round line ends. */
export const dashes: Readonly<Record<LineStyle, readonly number[]>> = {
  stated: [],
  assumed: [7, 4.5],
  unsupported: [16, 3],
  intended: [0.1, 4.2],
  ended: [0.1, 4.2],
};

/** How far faded what has ended and what rests on old evidence is. */
const PALE = 0.5;

/** Where the colour of an entry comes from. */
export type SectorGroup =
  | { readonly group: 'sector'; readonly key: string }
  | { readonly group: 'other' }
  | { readonly group: 'not-set' };

export type EntityLook = {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly sector: SectorGroup;
  readonly fill: string;
  /** For text on the fill: at least 4.5:1. */
  readonly textOnFill: string;
  readonly border: string;
  readonly borderWidth: number;
  readonly line: LineStyle;
  readonly borderStyle: 'solid' | 'dashed' | 'dotted';
  readonly label: string;
};

export type LinkLook = {
  readonly category: Category;
  readonly line: LineStyle;
  /** The newest source is older than what counts as fresh; drawn paler. */
  readonly isOld: boolean;
  readonly colour: string;
  readonly width: number;
  /** Scaled to the width. */
  readonly dash: readonly number[];
  readonly head: ArrowHead;
  /** A head at `from`, and one at `to`. */
  readonly startArrow: boolean;
  readonly endArrow: boolean;
};

export type Appearance = {
  readonly theme: Theme;
  readonly entity: (entity: Entity) => EntityLook;
  readonly link: (link: Link) => LinkLook;
};

export const OLD_EVIDENCE_MONTHS = FRESH_MONTHS;

/** The standard appearance of a map. `asAt` is the date that ages count from. */
export function appearanceOf(map: MapData, options: { readonly theme: ThemeName; readonly asAt: string }): Appearance {
  const theme = themes[options.theme];
  return {
    theme,
    entity: (entity) => entityLook(map, entity, theme, options.asAt),
    link: (link) => linkLook(map, link, theme, options.asAt),
  };
}

function lineStyleOf(status: Status, certainty: Knowledge['certainty']): LineStyle {
  if (status === 'ended') return 'ended';
  if (status !== 'existing') return 'intended';
  if (certainty === null) return 'unsupported';
  return certainty === 'fact' ? 'stated' : 'assumed';
}

/** Borders say only what a reader asks of an entry: is it there, is it sure. Without evidence of its own an entry is drawn solid. */
const borderStyles: Readonly<Record<LineStyle, EntityLook['borderStyle']>> = {
  stated: 'solid',
  assumed: 'dashed',
  unsupported: 'solid',
  intended: 'dotted',
  ended: 'dotted',
};

export function sectorGroupOf(map: MapData, sector: string | null): SectorGroup {
  if (sector === null) return { group: 'not-set' };
  return sectorColours(map).has(sector) ? { group: 'sector', key: sector } : { group: 'other' };
}

export function sectorFill(map: MapData, sector: SectorGroup, theme: Theme): string {
  if (sector.group === 'not-set') return theme.sectorNotSet;
  if (sector.group === 'other') return theme.otherSectors;
  return sectorColours(map).get(sector.key) ?? theme.otherSectors;
}

export function shapeOfKind(map: MapData, kind: string): Shape {
  return map.kind.get(kind)?.shape ?? 'rectangle';
}

function entityLook(map: MapData, entity: Entity, theme: Theme, asAt: string): EntityLook {
  const shape = shapeOfKind(map, entity.kind);
  const sector = sectorGroupOf(map, entity.sector);
  const line = lineStyleOf(entity.status, knowledgeOf(map, entity.id, asAt).certainty);
  const fullFill = sectorFill(map, sector, theme);
  const fill = line === 'ended' ? mixColours(fullFill, theme.background, PALE) : fullFill;
  return {
    shape,
    ...shapeSizes[shape],
    sector,
    fill,
    textOnFill: clearerOn(fill, '#ffffff', '#000000'),
    border: line === 'ended' ? fadeTowards(theme.border, theme.background, PALE, LEAST_LINE_CONTRAST) : theme.border,
    borderWidth: 1.2,
    line,
    borderStyle: borderStyles[line],
    label: shownName(entity),
  };
}

function linkLook(map: MapData, link: Link, theme: Theme, asAt: string): LinkLook {
  const category = map.linkType.get(link.type)?.category ?? 'other';
  const knowledge = knowledgeOf(map, link.id, asAt);
  const line = lineStyleOf(link.status, knowledge.certainty);
  const isOld = knowledge.newest !== null && !knowledge.isFresh;
  return {
    category,
    isOld,
    ...linkLine(category, line, line === 'ended' || isOld, theme),
    startArrow: link.direction === 'both',
    endArrow: link.direction !== 'none',
  };
}

/** The line of a category in a style: what links and the legend's samples of them share. */
export function linkLine(
  category: Category,
  line: LineStyle,
  isPale: boolean,
  theme: Theme,
): Pick<LinkLook, 'line' | 'colour' | 'width' | 'dash' | 'head'> {
  const { width, head } = linkStrokes[category];
  const colour = theme.links[category];
  return {
    line,
    colour: isPale ? fadeTowards(colour, theme.background, PALE, LEAST_LINE_CONTRAST) : colour,
    width,
    dash: dashes[line].map((length) => Math.round(length * (0.5 + width / 3) * 100) / 100),
    head,
  };
}
