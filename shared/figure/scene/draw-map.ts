// The map itself: links, then shapes and names, fitted into a frame of the page.
import type { Shown } from '../../graph/filters/apply-filter.ts';
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { linkSentence, shownName } from '../../model/words.ts';
import type { Appearance, EntityLook, LinkLook } from '../appearance.ts';
import { type Box, growBox, type Point, type Size } from '../geometry.ts';
import { labelStyles, labelTiers, linkCounts, type SetLabel, setLabel } from '../labels.ts';
import { LABEL_GAP, type Places } from '../places.ts';
import type { RegionSpec } from '../regions/index.ts';
import { polygonOf } from '../shapes.ts';
import { type Anchor, clipToNames, pointsAlong } from './curves.ts';
import { drawBacking, drawLabel, drawShape } from './draw-entry.ts';
import { drawLink, drawLoop } from './draw-link.ts';
import { drawRegions, frameWithin } from './draw-regions.ts';
import { fitMap } from './fit.ts';
import { type Crowded, makeRoom } from './make-room.ts';
import { type LabelRequest, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type Route, type RoutingRoom, routeLinks } from './route-links.ts';
import { group, groupOf, type SceneItem } from './scene.ts';
import { LineGrid } from './spot-grid.ts';

export type DrawnMap = {
  readonly items: readonly SceneItem[];
  /** Of shapes and names; 1 is as on screen. */
  readonly scale: number;
  readonly namesLeftOut: readonly string[];
};

type Entry = {
  readonly entity: Entity;
  readonly look: EntityLook;
  readonly label: SetLabel;
  readonly importance: number;
};

export type MapToDraw = {
  readonly map: MapData;
  readonly shown: Shown;
  readonly places: Places;
  readonly appearance: Appearance;
  /** Drawn behind everything. */
  readonly regions: readonly RegionSpec[];
};

/** The scale at which a map would be drawn in a frame. */
export function scaleIn(subject: MapToDraw, frame: Box): { readonly spread: number; readonly scale: number } {
  const { scale, across } = fitMap(extentsOf(entriesOf(subject), subject.places), frameWithin(frame, subject.regions));
  return { scale, spread: across };
}

function entriesOf({ map, shown, appearance }: MapToDraw): Entry[] {
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
        label: setLabel(look.label, labelStyles[tiers.get(entity.id) ?? 'plain']),
        importance: counts.get(entity.id) ?? 0,
      };
    });
}

function extentsOf(entries: readonly Entry[], places: Places) {
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

export function drawMap(subject: MapToDraw, whole: Box): DrawnMap {
  const frame = frameWithin(whole, subject.regions);
  const entries = entriesOf(subject);
  if (entries.length === 0) return { items: [], scale: 1, namesLeftOut: [] };
  const { scale, across, toPage } = fitMap(extentsOf(entries, subject.places), frame);
  // Where the map has to be squeezed more than names may shrink, shapes shrink a little further, to keep apart.
  const shapeScale = Math.min(scale, Math.max(across * 1.5, scale * 0.5));
  const sizeOf = ({ look }: Entry): Size => ({ width: look.width * shapeScale, height: look.height * shapeScale });
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
  const room: RoutingRoom = { scale: lineScale, fan: 7 * lineScale, frame: whole };
  const requests = entries.map((entry) => requestFor(entry, anchors, scale));
  const space = { frame, gap: LABEL_GAP * scale, margin: 2 * scale };
  const straight = routeLinks(links, anchors, new Map(), room);
  const first = placeLabels(requests, linesOf(straight), space);
  const routes = routeLinks(links, anchors, first, room);
  const labels = placeLabels(requests, linesOf(routes), space);
  const regions = drawRegions(subject.regions, anchors, labels, subject.appearance, { scale, top: whole.top });
  return {
    scale,
    namesLeftOut: entries.map(({ entity }) => entity.id).filter((id) => !labels.has(id)),
    items: [
      ...(regions.areas.length > 0 ? [group(regions.areas, 'regions')] : []),
      group(drawLinks(subject, links, routes, anchors, labels, scale, lineScale), 'links'),
      ...(regions.names.length > 0 ? [group(regions.names, 'region-names')] : []),
      group(drawBackings(labels, subject.appearance, scale), 'label-backings'),
      group(drawEntries(entries, anchors, labels, subject.appearance, scale, shapeScale), 'entries'),
    ],
  };
}

function requestFor(entry: Entry, anchors: ReadonlyMap<string, Anchor>, scale: number): LabelRequest {
  const { centre, size } = anchors.get(entry.entity.id) as Anchor;
  const label: Size = { width: entry.label.width * scale, height: entry.label.height * scale };
  return { id: entry.entity.id, centre, shape: size, label, importance: entry.importance };
}

function linesOf(routes: readonly Route[]): LineGrid {
  const grid = new LineGrid(24);
  for (const { id, curve } of routes) grid.add(id, pointsAlong(curve, 5));
  return grid;
}

/** Quiet categories first, so that governance lies on top. */
const layers: readonly string[] = ['other', 'membership', 'alignment', ...CATEGORIES].filter(
  (category, index, all) => all.indexOf(category) === index && category !== 'governance',
);

function drawLinks(
  { map, appearance }: MapToDraw,
  links: readonly Link[],
  routes: readonly Route[],
  anchors: ReadonlyMap<string, Anchor>,
  labels: ReadonlyMap<string, PlacedLabel>,
  scale: number,
  lineScale: number,
): SceneItem[] {
  const nameOf = (id: string): Box | undefined => {
    const box = labels.get(id)?.box;
    return box && growBox(box, 1.5 * scale);
  };
  const curves = new Map(routes.map(({ id, from, to, curve }) => [id, clipToNames(curve, nameOf(from), nameOf(to))]));
  const loops = new Map<string, number>();
  const drawn = links.map((link) => {
    const look: LinkLook = appearance.link(link);
    const says = linkSentence(map, link);
    const curve = curves.get(link.id);
    const standsFor = { record: 'link', id: link.id, from: link.from, to: link.to } as const;
    if (curve) return { look, item: groupOf(drawLink(curve, look, lineScale), standsFor, says) };
    const place = loops.get(link.from) ?? 0;
    loops.set(link.from, place + 1);
    const anchor = anchors.get(link.from);
    return { look, item: groupOf(anchor ? drawLoop(anchor, look, lineScale, place) : [], standsFor, says) };
  });
  const layerOf = (look: LinkLook): number =>
    look.category === 'governance' ? layers.length : layers.indexOf(look.category);
  // Where rules say how wide lines are, the wide ones lie on top.
  const depthOf = (look: LinkLook): number => (look.painted['line-width'] ? look.width * 100 : layerOf(look));
  return drawn
    .map((entry, index) => ({ ...entry, index }))
    .sort((a, b) => depthOf(a.look) - depthOf(b.look) || a.index - b.index)
    .map(({ item }) => item);
}

function drawBackings(labels: ReadonlyMap<string, PlacedLabel>, { theme }: Appearance, scale: number): SceneItem[] {
  return [...labels.values()].map(({ box }) => drawBacking(box, theme.labelBacking, scale));
}

function drawEntries(
  entries: readonly Entry[],
  anchors: ReadonlyMap<string, Anchor>,
  labels: ReadonlyMap<string, PlacedLabel>,
  { theme }: Appearance,
  scale: number,
  shapeScale: number,
): SceneItem[] {
  return entries.map(({ entity, look, label }) => {
    const { centre, size } = anchors.get(entity.id) as Anchor;
    const placed = labels.get(entity.id);
    const colour = look.line === 'ended' ? theme.quietText : theme.text;
    const name = placed ? drawLabel(label, placed.box, placed.side, colour, scale) : [];
    const shape = drawShape(look, centre, size, shapeScale);
    return groupOf([shape, ...name], { record: 'entity', id: entity.id }, shownName(entity));
  });
}
