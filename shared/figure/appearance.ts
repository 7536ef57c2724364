// How entries and links look: shape by kind, fill by sector, line by category, dash by what is known, and over that what the
// rules of a view paint. One mapping for the interactive picture, figures and legends.
import { isJointLink } from '../graph/membership/index.ts';
import { FRESH_MONTHS, type Knowledge, knowledgeOf } from '../model/confidence.ts';
import type { Entity } from '../model/entity.ts';
import type { Status } from '../model/fields.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import type { Category, Shape } from '../model/vocabulary.ts';
import { shownName } from '../model/words.ts';
import { clearerOn, fadeTowards, mixColours } from './colour.ts';
import type { Hatch } from './greys/hatch.ts';
import type { Mark } from './greys/marks.ts';
import { type BorderStyle, type Channel, type Look, lineDashes } from './rules/channels.ts';
import { type PaintedBy, type Painters, paintersFor } from './rules/painters.ts';
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
  stated: lineDashes.solid,
  assumed: lineDashes.dashed,
  unsupported: lineDashes['long-dashes'],
  intended: lineDashes.dotted,
  ended: lineDashes.dotted,
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
  /** A pattern over the fill, where there is no colour. */
  readonly hatch?: Hatch;
  /** For text on the fill: at least 4.5:1. */
  readonly textOnFill: string;
  readonly border: string;
  readonly borderWidth: number;
  readonly line: LineStyle;
  readonly borderStyle: BorderStyle;
  /** What stands at it; empty for nothing. */
  readonly label: string;
  /** What rules decided of it. */
  readonly painted: PaintedBy;
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
  /** On the middle of the line, where there is no colour. */
  readonly mark?: Mark;
  /** A head at `from`, and one at `to`. */
  readonly startArrow: boolean;
  readonly endArrow: boolean;
  readonly painted: PaintedBy;
};

export type Appearance = {
  readonly theme: Theme;
  /** The rules in force, made ready. */
  readonly painters: Painters;
  readonly entity: (entity: Entity) => EntityLook;
  readonly link: (link: Link) => LinkLook;
};

export const OLD_EVIDENCE_MONTHS = FRESH_MONTHS;

type AppearanceOptions = {
  readonly theme: ThemeName;
  /** The date that ages count from. */
  readonly asAt: string;
  /** Rules as a view keeps them; none is the standard appearance. */
  readonly rules?: readonly unknown[] | undefined;
};

const NO_RULES: readonly unknown[] = [];
const known = new WeakMap<MapData, WeakMap<readonly unknown[], Map<string, Appearance>>>();

/** The appearance of a map under rules; the same object for the same map, rules and options, and it remembers every look. */
export function appearanceOf(map: MapData, { theme: name, asAt, rules = NO_RULES }: AppearanceOptions): Appearance {
  const ofMap = known.get(map) ?? new WeakMap<readonly unknown[], Map<string, Appearance>>();
  known.set(map, ofMap);
  const ofRules = ofMap.get(rules) ?? new Map<string, Appearance>();
  ofMap.set(rules, ofRules);
  const key = `${name} ${asAt}`;
  const appearance = ofRules.get(key) ?? makeAppearance(map, themes[name], asAt, rules);
  ofRules.set(key, appearance);
  return appearance;
}

function makeAppearance(map: MapData, theme: Theme, asAt: string, rules: readonly unknown[]): Appearance {
  const painters = paintersFor({ map, asAt }, rules, theme);
  return {
    theme,
    painters,
    entity: remembered((entity: Entity) => entityLook(map, entity, theme, asAt, painters)),
    link: remembered((link: Link) => linkLook(map, link, theme, asAt, painters)),
  };
}

function remembered<Item extends object, Made>(make: (item: Item) => Made): (item: Item) => Made {
  const looks = new WeakMap<Item, Made>();
  return (item) => {
    let look = looks.get(item);
    if (look === undefined) {
      look = make(item);
      looks.set(item, look);
    }
    return look;
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

/** What a rule painted in a channel, where it paints words: colours, shapes, dashes. */
function name(painted: PaintedBy, channel: Channel): string | undefined {
  const look: Look | undefined = painted[channel]?.look;
  return look === undefined ? undefined : String(look);
}

function amount(painted: PaintedBy, channel: Channel): number | undefined {
  const look = painted[channel]?.look;
  return typeof look === 'number' ? look : undefined;
}

function entityLook(map: MapData, entity: Entity, theme: Theme, asAt: string, painters: Painters): EntityLook {
  const painted = painters.entity(entity);
  const shape = (name(painted, 'shape') as Shape | undefined) ?? shapeOfKind(map, entity.kind);
  const sector = sectorGroupOf(map, entity.sector);
  const line = lineStyleOf(entity.status, knowledgeOf(map, entity.id, asAt).certainty);
  const ofSector = sectorFill(map, sector, theme);
  // What has ended is paler, but a colour that a rule gives says what it says.
  const standardFill = line === 'ended' ? mixColours(ofSector, theme.background, PALE) : ofSector;
  const standardBorder =
    line === 'ended' ? fadeTowards(theme.border, theme.background, PALE, LEAST_LINE_CONTRAST) : theme.border;
  const strength = amount(painted, 'opacity') ?? 1;
  const fill = mixColours(name(painted, 'colour') ?? standardFill, theme.background, 1 - strength);
  const border = name(painted, 'border-colour') ?? standardBorder;
  const size = amount(painted, 'size') ?? 1;
  const shown = shownName(entity);
  return {
    shape,
    width: shapeSizes[shape].width * size,
    height: shapeSizes[shape].height * size,
    sector,
    fill,
    textOnFill: clearerOn(fill, '#ffffff', '#000000'),
    border: fadedLine(border, strength, theme),
    borderWidth: amount(painted, 'border-width') ?? (painted['border-colour'] ? 2.4 : 1.2),
    line,
    borderStyle: (name(painted, 'border-style') as BorderStyle | undefined) ?? borderStyles[line],
    label: painters.label(entity, shown) ?? shown,
    painted,
  };
}

function linkLook(map: MapData, link: Link, theme: Theme, asAt: string, painters: Painters): LinkLook {
  const painted = painters.link(link);
  const category = map.linkType.get(link.type)?.category ?? 'other';
  const knowledge = knowledgeOf(map, link.id, asAt);
  const line = lineStyleOf(link.status, knowledge.certainty);
  const isOld = knowledge.newest !== null && !knowledge.isFresh;
  const standard = linkLine(category, line, line === 'ended' || isOld, theme);
  const strength = amount(painted, 'line-opacity') ?? 1;
  const width = amount(painted, 'line-width') ?? jointWidth(link) ?? standard.width;
  const dash = name(painted, 'line-dash') as keyof typeof lineDashes | undefined;
  return {
    category,
    isOld,
    line,
    colour: fadedLine(name(painted, 'line-colour') ?? standard.colour, strength, theme),
    width,
    dash: dashAt(dash === undefined ? dashes[line] : lineDashes[dash], width),
    // Where a line's colour and width no longer say its category, its head does not either.
    head: painted['line-colour'] && painted['line-width'] ? 'triangle' : standard.head,
    startArrow: link.direction === 'both',
    endArrow: link.direction !== 'none',
    painted,
  };
}

/** A line that stands for shared seats is the wider the more are shared; null for any other. */
function jointWidth({ id, weight }: Link): number | null {
  return isJointLink(id) ? Math.min(6, 0.6 + 1.2 * (weight ?? 1)) : null;
}

/** A line with only a part of its strength: what is faint must still be seen. */
export function fadedLine(colour: string, strength: number, { background }: Theme): string {
  return strength < 1 ? fadeTowards(colour, background, 1 - strength, LEAST_LINE_CONTRAST) : colour;
}

/** A dash in proportion to the width of its line. */
export function dashAt(lengths: readonly number[], width: number): readonly number[] {
  return lengths.map((length) => Math.round(length * (0.5 + width / 3) * 100) / 100);
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
    dash: dashAt(dashes[line], width),
    head,
  };
}
