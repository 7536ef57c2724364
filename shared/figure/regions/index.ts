// Where regions lie: from who is in them and what each entry covers to outlines and places for words. One for the interactive
// picture and for figures alike.
import { type Box, growBox, type Point, uniteBoxes } from '../geometry.ts';
import { hullAround } from './hull/index.ts';
import type { Region, RegionLabel, RegionSpec, Rooms } from './region.ts';
import { ringsAround } from './ring.ts';

export { type RegionColours, regionColours } from './colours.ts';
export { type NamingRoom, type PlacedName, placeNames } from './place-names.ts';
export type { Region, RegionKind, RegionLabel, RegionSpec, Room, Rooms } from './region.ts';
export { regionSpecs } from './specs.ts';

/** At scale 1: between a box and what is in it; over a column for its heading; between an outline and its words. */
const BOX_PADDING = 8;
/** Between a box and a box in it, besides: two lines close to each other read as one thick one. */
const NESTED_GAP = 3;
const HEADING_GAP = 12;
const LABEL_GAP = 3;
const LEAST_LABEL_WIDTH = 150;

/**
 * Regions with a form, those to be drawn first before the others. A region of which nobody is in the picture is left out.
 * @param rooms of everybody in the picture; @param scale of shapes and names, 1 as on screen
 */
export function regionsIn(specs: readonly RegionSpec[], rooms: Rooms, scale = 1): Region[] {
  const present = specs
    .map((spec) => ({ spec, boxes: spec.members.flatMap((id) => rooms.get(id)?.box ?? []) }))
    .filter(({ boxes }) => boxes.length > 0);
  const boxes = nestedBoxes(present, scale);
  const rings = ringsAround(specs, rooms, scale);
  const headings = present.filter(({ spec }) => spec.kind === 'heading');
  const top = Math.min(...headings.flatMap((each) => each.boxes.map((box) => box.top))) - HEADING_GAP * scale;
  return present
    .sort((a, b) => b.spec.members.length - a.spec.members.length)
    .map((each) => formOf(each, { boxes, rings, top, rooms, scale }));
}

type Surroundings = {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly rings: ReadonlyMap<string, Point[]>;
  /** Where the rules under headings lie: all columns have theirs at one height. */
  readonly top: number;
  readonly rooms: Rooms;
  readonly scale: number;
};

function formOf({ spec, boxes: own }: Present, { boxes, rings, top, rooms, scale }: Surroundings): Region {
  const { id, kind, tone, label } = spec;
  const plain = { id, kind, tone, rule: null };
  if (kind === 'heading') return { ...plain, outlines: [], ...heading(spec, own, top, scale) };
  if (kind === 'box') {
    const box = boxes.get(id);
    return { ...plain, outlines: box ? [corners(box)] : [], label: box ? labelIn(box, label, scale) : null };
  }
  if (kind === 'ring') {
    const ring = rings.get(id);
    return { ...plain, outlines: ring ? [ring] : [], label: labelOver(ring ?? [], label, label, scale) };
  }
  const members = new Set(spec.members);
  const others = [...rooms].flatMap(([other, { box }]) => (members.has(other) ? [] : [box]));
  const outlines = hullAround(own, others, scale);
  return {
    ...plain,
    outlines,
    label: labelOver(largestOf(outlines), label, spec.brief ?? spec.key?.label ?? label, scale),
  };
}

type Present = { readonly spec: RegionSpec; readonly boxes: readonly Box[] };

/** Boxes from the inside out: a box leaves room around those that lie in it. */
function nestedBoxes(present: readonly Present[], scale: number): Map<string, Box> {
  const found = new Map<string, Box>();
  const inner: { readonly members: readonly string[]; readonly box: Box }[] = [];
  const sorted = present
    .filter(({ spec }) => spec.kind === 'box')
    .sort((a, b) => a.spec.members.length - b.spec.members.length);
  for (const { spec, boxes } of sorted) {
    const members = new Set(spec.members);
    const nested = inner.filter((each) => each.members.every((id) => members.has(id))).map(({ box }) => box);
    const all = uniteBoxes([...boxes, ...nested.map((box) => growBox(box, NESTED_GAP * scale))]);
    if (!all) continue;
    const box = growBox(all, BOX_PADDING * scale);
    found.set(spec.id, box);
    inner.push({ members: spec.members, box });
  }
  return found;
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

function heading({ label: text, brief = text }: RegionSpec, boxes: readonly Box[], top: number, scale: number) {
  const { left, right } = uniteBoxes(boxes) ?? { left: 0, right: 0 };
  const rule: [Point, Point] = [
    { x: left, y: top },
    { x: right, y: top },
  ];
  const label: RegionLabel = {
    text,
    brief,
    at: { x: left, y: top - LABEL_GAP * scale },
    anchor: 'start',
    maxWidth: Math.max(right - left, 60 * scale),
  };
  return { rule, label };
}

function labelIn(box: Box, text: string, scale: number): RegionLabel | null {
  if (text === '') return null;
  const at = { x: box.left, y: box.top - LABEL_GAP * scale };
  return {
    text,
    brief: text,
    at,
    anchor: 'start',
    maxWidth: Math.max(box.right - box.left, LEAST_LABEL_WIDTH * scale),
  };
}

/** Of the islands of a hull, the one that bears its name. */
function largestOf(outlines: readonly (readonly Point[])[]): readonly Point[] {
  const sizeOf = (outline: readonly Point[]): number => {
    const xs = outline.map(({ x }) => x);
    const ys = outline.map(({ y }) => y);
    return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  };
  return [...outlines].sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? [];
}

/** Over the highest part of the outline. */
function labelOver(points: readonly Point[], text: string, brief: string, scale: number): RegionLabel | null {
  if (text === '' || points.length === 0) return null;
  const top = Math.min(...points.map(({ y }) => y));
  const highest = points.filter(({ y }) => y < top + 2 * scale).map(({ x }) => x);
  const x = (Math.min(...highest) + Math.max(...highest)) / 2;
  const xs = points.map((point) => point.x);
  const width = Math.max(...xs) - Math.min(...xs);
  return {
    text,
    brief,
    at: { x, y: top - LABEL_GAP * scale },
    anchor: 'middle',
    maxWidth: Math.max(width, LEAST_LABEL_WIDTH * scale),
  };
}
