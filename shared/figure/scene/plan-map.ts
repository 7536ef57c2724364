// Where everything of a map stands in a frame of the page: shapes, names, links, and the numbers of findings.
import type { Shown } from '../../graph/filters/apply-filter.ts';
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Count } from '../../util/progress.ts';
import type { Appearance, EntityLook } from '../appearance.ts';
import { type Box, boxAround, type Point, type Size } from '../geometry.ts';
import { labelStyles, labelTiers, linkCounts, type SetLabel, setLabel } from '../labels.ts';
import { LABEL_GAP, type Places } from '../places.ts';
import type { RegionSpec } from '../regions/index.ts';
import type { Shift } from '../settings.ts';
import { polygonOf } from '../shapes.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import { type Anchor, pointsAlong } from './curves.ts';
import { frameWithin } from './draw-regions.ts';
import { BADGE_RADIUS } from './finding-blocks.ts';
import { fitMap } from './fit.ts';
import { type Crowded, makeRoom } from './make-room.ts';
import { type Badge, placeBadges } from './place-badges.ts';
import { type LabelRequest, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type Route, type RoutingRoom, routeLinks } from './route-links.ts';
import { LineGrid } from './spot-grid.ts';

export type MapToDraw = {
  readonly map: MapData;
  readonly shown: Shown;
  readonly places: Places;
  readonly appearance: Appearance;
  readonly typeface: TypefaceName;
  /** Drawn behind everything. */
  readonly regions: readonly RegionSpec[];
  /** Numbers of findings, by the entry that each is about. */
  readonly findings?: ReadonlyMap<string, readonly number[]>;
  /** Names that stand where somebody put them, by entry. */
  readonly shifts?: Readonly<Record<string, Shift>>;
  /** Told how many more names and lines have been looked at, while they are. */
  readonly count?: Count | undefined;
};

export type PlannedEntry = {
  readonly entity: Entity;
  readonly look: EntityLook;
  readonly label: SetLabel;
  readonly importance: number;
};

export type MapPlan = {
  readonly entries: readonly PlannedEntry[];
  readonly links: readonly Link[];
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly badges: readonly Badge[];
  readonly routes: readonly Route[];
  /** Of names; 1 is as on screen. */
  readonly scale: number;
  readonly shapeScale: number;
  readonly lineScale: number;
  /** The whole frame, and the part of it that is left for entries. */
  readonly whole: Box;
  readonly frame: Box;
  /** Entries whose names found no room, the most linked first. */
  readonly unnamed: readonly string[];
};

/** The scale at which a map would be drawn in a frame. */
export function scaleIn(subject: MapToDraw, frame: Box): { readonly spread: number; readonly scale: number } {
  const within = frameWithin(frame, subject.regions, subject.typeface);
  const { scale, across } = fitMap(extentsOf(entriesOf(subject), subject.places), within);
  return { scale, spread: across };
}

function entriesOf({ map, shown, appearance, typeface }: MapToDraw): PlannedEntry[] {
  const counts = linkCounts(map, shown);
  const tiers = labelTiers(counts);
  return [...shown.entities]
    .sort()
    .map((id) => map.entity.get(id))
    .filter((entity) => entity !== undefined)
    .map((entity) => {
      const look = appearance.entity(entity);
      return {
        entity,
        look,
        label: setLabel(look.label, typeface, labelStyles[tiers.get(entity.id) ?? 'plain']),
        importance: counts.get(entity.id) ?? 0,
      };
    });
}

function extentsOf(entries: readonly PlannedEntry[], places: Places) {
  return entries.map(({ entity, look, label }) => {
    const half = Math.max(look.width, label.width) / 2 + 3;
    return {
      place: places.get(entity.id) ?? NOWHERE,
      left: half,
      right: half,
      up: look.height / 2 + 2,
      down: look.height / 2 + LABEL_GAP + label.height + 2,
    };
  });
}

/** Thinner lines than this would not print. */
const LEAST_LINE_SCALE = 0.5;

const NOWHERE: Point = { x: 0, y: 0 };

export function planMap(subject: MapToDraw, whole: Box): MapPlan {
  const frame = frameWithin(whole, subject.regions, subject.typeface);
  const entries = entriesOf(subject);
  const { scale, across, toPage } =
    entries.length === 0
      ? { scale: 1, across: 1, toPage: () => NOWHERE }
      : fitMap(extentsOf(entries, subject.places), frame);
  // Where the map has to be squeezed more than names may shrink, shapes shrink a little further, to keep apart.
  const shapeScale = Math.min(scale, Math.max(across * 1.5, scale * 0.5));
  const sizeOf = ({ look }: PlannedEntry): Size => ({
    width: look.width * shapeScale,
    height: look.height * shapeScale,
  });
  const centres = new Map(entries.map(({ entity }) => [entity.id, toPage(subject.places.get(entity.id) ?? NOWHERE)]));
  const crowded = entries.map(
    (entry): Crowded => ({
      id: entry.entity.id,
      at: centres.get(entry.entity.id) ?? NOWHERE,
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
      const centre = stands.get(entry.entity.id) ?? NOWHERE;
      return [entry.entity.id, { centre, size, corners: polygonOf(entry.look.shape, centre, size) }];
    }),
  );
  const links = [...subject.shown.links]
    .sort()
    .map((id) => subject.map.link.get(id))
    .filter((link) => link !== undefined);
  const lineScale = Math.max(shapeScale, LEAST_LINE_SCALE);
  const room: RoutingRoom = {
    scale: lineScale,
    fan: 7 * lineScale,
    frame: whole,
    ...(subject.count ? { count: subject.count } : {}),
  };
  const badges = placeBadges(subject.findings ?? new Map(), anchors, whole, BADGE_RADIUS * scale);
  const requests = entries.map((entry) => requestFor(entry, anchors, subject.shifts ?? {}, scale, frame));
  const keepOff = badges.map(({ centre, radius }) => boxAround(centre, { width: radius * 2, height: radius * 2 }));
  const space = {
    frame,
    gap: LABEL_GAP * scale,
    margin: 2 * scale,
    keepOff,
    ...(subject.count ? { count: subject.count } : {}),
  };
  const straight = routeLinks(links, anchors, new Map(), room);
  const first = placeLabels(requests, linesOf(straight), space);
  const routes = routeLinks(links, anchors, first, room);
  const labels = placeLabels(requests, linesOf(routes), space);
  const unnamed = entries
    .filter(({ entity }) => !labels.has(entity.id))
    .sort((a, b) => b.importance - a.importance)
    .map(({ entity }) => entity.id);
  return { entries, links, anchors, labels, badges, routes, scale, shapeScale, lineScale, whole, frame, unnamed };
}

function requestFor(
  entry: PlannedEntry,
  anchors: ReadonlyMap<string, Anchor>,
  shifts: Readonly<Record<string, Shift>>,
  scale: number,
  frame: Box,
): LabelRequest {
  const { centre, size } = anchors.get(entry.entity.id) as Anchor;
  const label: Size = { width: entry.label.width * scale, height: entry.label.height * scale };
  const request = { id: entry.entity.id, centre, shape: size, label, importance: entry.importance };
  const shift = shifts[entry.entity.id];
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
  for (const { id, curve } of routes) grid.add(id, pointsAlong(curve, 5));
  return grid;
}
