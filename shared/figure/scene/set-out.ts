// Where shapes, names, links and numbers of findings stand in a frame, worked out from plain data that says all there is to
// know: so what was worked out once need not be worked out again.
import type { Memory } from '../../util/memory.ts';
import type { Count } from '../../util/progress.ts';
import type { EntityLook } from '../appearance.ts';
import { type Box, boxAround, type Point, type Size } from '../geometry.ts';
import { labelStyles } from '../labels.ts';
import { LABEL_GAP } from '../places.ts';
import type { Shift } from '../settings.ts';
import { polygonOf } from '../shapes.ts';
import type { Anchor } from './curves.ts';
import { BADGE_RADIUS } from './finding-blocks.ts';
import { fitMap } from './fit.ts';
import { LineGrid } from './line-grid.ts';
import { type Crowded, makeRoom } from './make-room.ts';
import { type Badge, placeBadges } from './place-badges.ts';
import { type LabelRequest, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type LinkEnds, type Route, type RoutingRoom, routeLinks } from './route-links.ts';

/** An entry, as far as the places of things depend on it. */
export type EntryToSet = {
  readonly id: string;
  readonly place: Point;
  readonly shape: EntityLook['shape'];
  /** Of the shape and of the name, at scale 1. */
  readonly size: Size;
  readonly label: Size;
  readonly importance: number;
};

export type MapToSet = {
  readonly entries: readonly EntryToSet[];
  readonly links: readonly LinkEnds[];
  /** Numbers of findings, by the entry that each is about. */
  readonly findings: readonly (readonly [string, readonly number[]])[];
  /** Names that stand where somebody put them, by entry. */
  readonly shifts: Readonly<Record<string, Shift>>;
};

/** The whole frame, and the part of it that is left for entries. */
export type FrameToFill = { readonly whole: Box; readonly frame: Box };

export type MapSetOut = FrameToFill & {
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly badges: readonly Badge[];
  readonly routes: readonly Route[];
  /** Of names; 1 is as on screen. */
  readonly scale: number;
  readonly shapeScale: number;
  readonly lineScale: number;
  /** Entries whose names found no room, the most linked first. */
  readonly unnamed: readonly string[];
};

/** Thinner lines than this would not print. */
const LEAST_LINE_SCALE = 0.5;

const NOWHERE: Point = { x: 0, y: 0 };

/** The room that entries take around their places, at scale 1. */
export function extentsOf(entries: readonly EntryToSet[]) {
  return entries.map(({ place, size, label }) => {
    const half = Math.max(size.width, label.width) / 2 + 3;
    return {
      place,
      left: half,
      right: half,
      up: size.height / 2 + 2,
      down: size.height / 2 + LABEL_GAP + label.height + 2,
    };
  });
}

/** @param key stands for the map: another for every other map */
export function setOutRemembered(
  memory: Memory,
  key: string,
  map: MapToSet,
  within: FrameToFill,
  count: Count | undefined,
): MapSetOut {
  return memory.recall(`map ${JSON.stringify(within)} ${key}`, () => setOut(map, within, count));
}

function setOut(map: MapToSet, { whole, frame }: FrameToFill, count: Count | undefined): MapSetOut {
  const { entries, links } = map;
  const { scale, across, toPage } =
    entries.length === 0 ? { scale: 1, across: 1, toPage: () => NOWHERE } : fitMap(extentsOf(entries), frame);
  // Where the map has to be squeezed more than names may shrink, shapes shrink a little further, to keep apart.
  const shapeScale = Math.min(scale, Math.max(across * 1.5, scale * 0.5));
  const sizeOf = ({ size }: EntryToSet): Size => ({ width: size.width * shapeScale, height: size.height * shapeScale });
  const centres = new Map(entries.map(({ id, place }) => [id, toPage(place)]));
  const crowded = entries.map(
    (entry): Crowded => ({
      id: entry.id,
      at: centres.get(entry.id) ?? NOWHERE,
      shape: sizeOf(entry),
      label: { width: entry.label.width * scale, height: entry.label.height * scale },
      importance: entry.importance,
    }),
  );
  // Names that had to stay larger than the map was shrunk no longer fit where the layout kept room for them.
  const isSqueezed = across < scale * 0.99;
  const stands: ReadonlyMap<string, Point> = isSqueezed ? makeRoom(crowded, frame, LABEL_GAP * scale) : centres;
  const anchors = new Map<string, Anchor>(
    entries.map((entry) => {
      const size = sizeOf(entry);
      const centre = stands.get(entry.id) ?? NOWHERE;
      return [entry.id, { centre, size, corners: polygonOf(entry.shape, centre, size) }];
    }),
  );
  const lineScale = Math.max(shapeScale, LEAST_LINE_SCALE);
  const counting = count ? { count } : {};
  const room: RoutingRoom = { scale: lineScale, fan: 7 * lineScale, frame: whole, ...counting };
  const badges = placeBadges(new Map(map.findings), anchors, whole, BADGE_RADIUS * scale);
  const requests = entries.map((entry) => requestFor(entry, anchors, map.shifts, scale, frame));
  const keepOff = badges.map(({ centre, radius }) => boxAround(centre, { width: radius * 2, height: radius * 2 }));
  const space = { frame, gap: LABEL_GAP * scale, margin: 2 * scale, keepOff, ...counting };
  const straight = routeLinks(links, anchors, new Map(), room);
  const first = placeLabels(requests, linesOf(straight), space);
  const routes = routeLinks(links, anchors, first, room);
  const labels = placeLabels(requests, linesOf(routes), space);
  const unnamed = entries
    .filter(({ id }) => !labels.has(id))
    .sort((a, b) => b.importance - a.importance)
    .map(({ id }) => id);
  return { anchors, labels, badges, routes, scale, shapeScale, lineScale, whole, frame, unnamed };
}

function requestFor(
  { id, label: { width, height }, importance }: EntryToSet,
  anchors: ReadonlyMap<string, Anchor>,
  shifts: Readonly<Record<string, Shift>>,
  scale: number,
  frame: Box,
): LabelRequest {
  const { centre, size } = anchors.get(id) as Anchor;
  const label: Size = { width: width * scale, height: height * scale };
  const request = { id, centre, shape: size, label, importance };
  const shift = shifts[id];
  if (shift === undefined) return request;
  // Wherever it was put, it stays on the page.
  const within = (value: number, half: number, from: number, to: number): number =>
    Math.min(Math.max(value, from + half), Math.max(to - half, from + half));
  const unit = labelStyles.plain.size * scale;
  const x = within(centre.x + shift.x * unit, label.width / 2, frame.left, frame.right);
  const y = within(centre.y + shift.y * unit, label.height / 2, frame.top, frame.bottom);
  return { ...request, fixed: boxAround({ x, y }, label) };
}

function linesOf(routes: readonly Route[]): LineGrid {
  const grid = new LineGrid(24);
  for (const { curve } of routes) grid.add(curve, 5);
  return grid;
}
