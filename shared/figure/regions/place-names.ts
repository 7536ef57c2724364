// Where the names of regions stand: on the line around a region, like the name of a frame, so that it is plain whose it is; where
// they cover no shape and no name of an entry, if there is such a spot.
import { type Box, boxAround, growBox, isInBox, type Point, type Size, sharedArea, uniteBoxes } from '../geometry.ts';
import { LINE_HEIGHT, measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import type { Region, RegionKind, RegionLabel } from './region.ts';

/** What there is to keep off, and how large words are. Everything in the units of the drawing. */
export type NamingRoom = {
  /** Units of the drawing to one of the regions. */
  readonly zoom: number;
  readonly typeface: TypefaceName;
  readonly sizeOf: (kind: RegionKind) => number;
  /** Around the words of a name. */
  readonly padding: Size;
  readonly shapes: readonly Box[];
  /** What names of entries cover, or are likely to. */
  readonly names: readonly Box[];
  /** Where names must lie; null for anywhere. */
  readonly bounds: Box | null;
  /** Seen from afar, names say no more than they must. */
  readonly isBrief: boolean;
};

export type PlacedName = {
  readonly region: Region;
  readonly lines: readonly string[];
  readonly size: number;
  /** With the padding. */
  readonly box: Box;
  readonly anchor: 'start' | 'middle';
  /** From a heading that had to go higher down to its column. */
  readonly stem: readonly [Point, Point] | null;
};

const MOST_LINES = 3;
/** Words are not broken narrower than this many times their size: a column seen from afar keeps its heading in one piece. */
const LEAST_WIDTH = 7;
/** The width of a block of words, the same way. */
const NARROW = 11;
/** Spots along an outline are tried so far apart, and not more than so many. */
const STEP = 9;
const MOST_SPOTS = 160;
/** A heading that would cover another goes up, a line at a time. */
const MOST_LIFTS = 24;

/** What a spot costs, each as a share of the name's own area or of the outline's height. */
const COST = {
  shape: 9,
  name: 9,
  region: 0.35,
  low: 0.5,
  steep: 0.35,
  lift: 0.3,
  aside: 0.15,
  lesser: 0.6,
  wide: 0.0008,
} as const;

/**
 * The names that have room, larger regions first: where two names would cover each other, the smaller region goes without.
 * Headings go up instead, each with a stem down to its column. The rightmost is placed first: words run to the right of where
 * they begin, so that nothing but what stands lower is ever beside a stem.
 */
export function placeNames(regions: readonly Region[], room: NamingRoom): PlacedName[] {
  const drawn = regions.map((region) => ({ region, outlines: region.outlines.map((each) => scaled(each, room.zoom)) }));
  const placed: PlacedName[] = [];
  for (const { region, outlines } of inTurn(drawn)) {
    const { label, kind } = region;
    if (!label || label.text === '') continue;
    const size = room.sizeOf(kind);
    const others = drawn.filter((each) => each.region !== region && each.region.kind === 'hull');
    const taken = placed.flatMap(({ box, stem }) =>
      [box, ...(stem ? [boxOf(stem)] : [])].map((each) => growBox(each, 2)),
    );
    const tried = waysToSet(label, size, room).map(({ lines, words }) => {
      const over = overAt(label.at, label.anchor, words, room);
      const spots = isOnLine(kind)
        ? spotsAlong(outlines, words)
        : kind === 'heading'
          ? spotsAbove(over, size * LINE_HEIGHT)
          : [{ box: over, cost: 0 }];
      return { lines, over, spot: cheapest(spots, words, room, taken, others) };
    });
    const [best] = tried.filter(({ spot }) => spot !== null).sort((a, b) => (a.spot?.cost ?? 0) - (b.spot?.cost ?? 0));
    if (!best?.spot) continue;
    const { box } = best.spot;
    const x = label.at.x * room.zoom;
    placed.push({
      region,
      lines: best.lines,
      size,
      box,
      anchor: isOnLine(kind) ? 'middle' : label.anchor,
      stem:
        kind === 'heading' && box.bottom < best.over.bottom
          ? [
              { x, y: box.bottom },
              { x, y: best.over.bottom },
            ]
          : null,
    });
  }
  return placed;
}

function inTurn<Drawn extends { readonly region: Region }>(drawn: readonly Drawn[]): Drawn[] {
  const isHeading = ({ region }: Drawn): boolean => region.kind === 'heading';
  const across = ({ region }: Drawn): number => region.label?.at.x ?? 0;
  return [
    ...drawn.filter((each) => !isHeading(each)),
    ...drawn.filter(isHeading).sort((a, b) => across(b) - across(a)),
  ];
}

/** A heading where it belongs, and ever higher. */
function spotsAbove(box: Box, line: number): Spot[] {
  return Array.from({ length: MOST_LIFTS + 1 }, (_, lifts) => ({
    box: { ...box, top: box.top - lifts * line, bottom: box.bottom - lifts * line },
    cost: lifts * COST.lift,
  }));
}

/** In one line where it may be, and in a narrower block, which often finds room where a long line does not. */
function waysToSet(
  { text, brief, maxWidth }: RegionLabel,
  size: number,
  { zoom, typeface, padding, isBrief }: NamingRoom,
): { readonly lines: readonly string[]; readonly words: Size }[] {
  const said = isBrief ? brief : text;
  const wide = Math.max(LEAST_WIDTH * size, maxWidth * zoom);
  const narrow = NARROW * size;
  const widths = wide > narrow ? [wide, narrow] : [wide];
  return widths.map((width) => {
    const lines = wrapText(said, { size, typeface, weight: 'semibold', maxWidth: width });
    // Only words of a paragraph's length are cut short.
    const kept =
      lines.length <= MOST_LINES
        ? lines
        : wrapText(said, {
            size,
            typeface,
            weight: 'semibold',
            maxWidth: Math.max(width, narrow),
            maxLines: MOST_LINES,
          });
    return {
      lines: kept,
      words: {
        width: Math.max(...kept.map((line) => measureText(line, size, typeface, 'semibold'))) + 2 * padding.width,
        height: kept.length * size * LINE_HEIGHT + 2 * padding.height,
      },
    };
  });
}

const isOnLine = (kind: RegionKind): boolean => kind === 'hull' || kind === 'ring';

type Spot = { readonly box: Box; readonly cost: number };
type Outlines = readonly (readonly Point[])[];

function scaled(outline: readonly Point[], zoom: number): Point[] {
  return outline.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
}

/** Over a point: a heading over its column. */
function overAt(
  { x, y }: Point,
  anchor: 'start' | 'middle',
  { width, height }: Size,
  { zoom, padding }: NamingRoom,
): Box {
  const left = anchor === 'start' ? x * zoom - padding.width : x * zoom - width / 2;
  return { left, right: left + width, top: y * zoom - height, bottom: y * zoom };
}

/** Spots along the outlines, the upper ones and level ones for less. */
function spotsAlong(outlines: Outlines, words: Size): Spot[] {
  const boxes = outlines.map(boxOf);
  const areas = boxes.map((box) => (box.right - box.left) * (box.bottom - box.top));
  const largest = Math.max(...areas);
  return outlines.flatMap((outline, index) => {
    const box = boxes[index] as Box;
    const lesser = areas[index] === largest ? 0 : COST.lesser;
    const length = outline.reduce(
      (sum, at, place) => sum + distance(at, outline[(place + 1) % outline.length] as Point),
      0,
    );
    const step = Math.max(STEP, length / MOST_SPOTS);
    const spots: Spot[] = [];
    let since = step;
    outline.forEach((at, place) => {
      const next = outline[(place + 1) % outline.length] as Point;
      since += distance(at, next);
      if (since < step) return;
      since = 0;
      const before = outline[(place + outline.length - 1) % outline.length] as Point;
      const run = Math.max(1e-6, distance(before, next));
      const low = (at.y - box.top) / Math.max(1, box.bottom - box.top);
      const aside = Math.abs(at.x - (box.left + box.right) / 2) / Math.max(1, box.right - box.left);
      const steep = Math.abs(next.y - before.y) / run;
      spots.push({
        box: boxAround(at, words),
        cost: lesser + COST.low * low + COST.steep * steep + COST.aside * aside + COST.wide * words.width,
      });
    });
    return spots;
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function boxOf(outline: readonly Point[]): Box {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function cheapest(
  spots: readonly Spot[],
  { width, height }: Size,
  { shapes, names, bounds }: NamingRoom,
  taken: readonly Box[],
  others: readonly { readonly outlines: Outlines }[],
): Spot | null {
  const area = Math.max(1, width * height);
  const reach = uniteBoxes(spots.map(({ box }) => box));
  if (!reach) return null;
  const near = (boxes: readonly Box[]): Box[] => boxes.filter((box) => sharedArea(box, reach) > 0);
  const [nearShapes, nearNames, nearTaken] = [near(shapes), near(names), near(taken)];
  const covered = (box: Box, boxes: readonly Box[]): number =>
    boxes.reduce((sum, other) => sum + sharedArea(box, other), 0) / area;
  const outlines = others.flatMap((other) => other.outlines).map((points) => ({ points, box: boxOf(points) }));
  let best: Spot | null = null;
  for (const { box, cost: own } of [...spots].sort((a, b) => a.cost - b.cost)) {
    if (best && own >= best.cost) break;
    if (bounds && !liesIn(box, bounds)) continue;
    if (nearTaken.some((other) => sharedArea(box, other) > 0)) continue;
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    let cost = own + COST.shape * covered(box, nearShapes) + COST.name * covered(box, nearNames);
    for (const other of outlines) if (isInBox(middle, other.box) && isInside(other.points, middle)) cost += COST.region;
    if (!best || cost < best.cost) best = { box, cost };
  }
  return best;
}

function liesIn(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Even-odd rule. */
function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  let isIn = false;
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length] as Point;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
  });
  return isIn;
}
