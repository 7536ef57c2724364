// Which way each link takes: straight where that is free, else in a gentle bend around shapes and names that are not its own.
// Parallel links fan out side by side.
import { type Count, counted } from '../../util/progress.ts';
import { type Box, boxAround, growBox, isInBox } from '../geometry.ts';
import { type Anchor, type Curve, curveBetween, pointsAlong } from './curves.ts';
import type { PlacedLabel } from './place-labels.ts';
import { BoxGrid, squareFor } from './spot-grid.ts';

export type LinkEnds = { readonly id: string; readonly from: string; readonly to: string };
/** A link to itself has no curve between two shapes. */
export type Route = LinkEnds & { readonly curve: Curve };

/** Bends tried, as shares of the distance. */
const BENDS = [0, 0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.23, -0.23, 0.31, -0.31];

/** A long line bends no further than this, in pixels at scale 1: it would sweep across the map. */
const MOST_BEND = 90;

/** What a point of a line costs over a shape, over a name, over the name of its own end, outside of the map's frame. */
const COST = { shape: 3, label: 0.9, ownLabel: 0.35, outside: 4 } as const;

/** Between points along a line, in pixels. */
const STEP = 5;

export type RoutingRoom = {
  /** Size of everything drawn, 1 as on screen. */
  readonly scale: number;
  /** Space between parallel links. */
  readonly fan: number;
  /** Lines keep inside. */
  readonly frame: Box;
  /** Told how many more lines have been looked at. */
  readonly count?: Count;
};

export function routeLinks(
  links: readonly LinkEnds[],
  anchors: ReadonlyMap<string, Anchor>,
  labels: ReadonlyMap<string, PlacedLabel>,
  room: RoutingRoom,
): Route[] {
  const square = squareFor(room.frame, anchors.size);
  const shapes = new BoxGrid(square);
  const names = new BoxGrid(square);
  for (const [owner, { centre, size }] of anchors) {
    shapes.add({ owner, box: growBox(boxAround(centre, size), 3 * room.scale) });
  }
  for (const [owner, { box }] of labels) names.add({ owner, box });

  /** @param enough what another way costs: once this one costs more, how much more is of no interest */
  const price = (curve: Curve, from: string, to: string, enough: number): number => {
    let cost = 0;
    for (const point of pointsAlong(curve, STEP)) {
      const { x, y } = point;
      if (!isInBox(point, room.frame)) cost += COST.outside;
      for (const { owner, box } of shapes.near(point))
        if (isWithin(x, y, box) && owner !== from && owner !== to) cost += COST.shape;
      for (const { owner, box } of names.near(point))
        if (isWithin(x, y, box)) cost += owner === from || owner === to ? COST.ownLabel : COST.label;
      if (cost > enough) break;
    }
    return cost;
  };

  const routed = (family: readonly Sibling[]): Route[] => {
    const [first] = family;
    const a = first && anchors.get(first.low);
    const b = first && anchors.get(first.high);
    if (!first || !a || !b) return [];
    const distance = Math.hypot(b.centre.x - a.centre.x, b.centre.y - a.centre.y);
    const curvesAt = (bend: number): Curve[] =>
      family.map((_, place) =>
        curveBetween(a, b, bend * distance + (place - (family.length - 1) / 2) * room.fan, 1 * room.scale),
      );
    let best: { readonly curves: Curve[]; readonly cost: number } | null = null;
    const most = (MOST_BEND * room.scale) / Math.max(distance, 1);
    for (const share of labels.size === 0 ? [0] : BENDS) {
      const bend = Math.sign(share) * Math.min(Math.abs(share), most * Math.abs(share) * 4);
      const curves = curvesAt(bend);
      const enough: number = best === null ? Infinity : best.cost;
      const cost: number = curves.reduce(
        (sum, curve) => sum + price(curve, first.low, first.high, enough) + 60 * bend * bend + Math.abs(bend) * 4,
        0,
      );
      if (best === null || cost < best.cost - 1e-6) best = { curves, cost };
      if (bend === 0 && cost === 0) break;
    }
    return family.map(({ link, low }, place) => {
      const curve = best?.curves[place] as Curve;
      return { ...link, curve: link.from === low ? curve : { from: curve.to, handle: curve.handle, to: curve.from } };
    });
  };
  const routes: Route[] = [];
  for (const family of counted([...families(links).values()], room.count)) routes.push(...routed(family));
  return routes;
}

const isWithin = (x: number, y: number, { left, top, right, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom;

type Sibling = { readonly link: LinkEnds; readonly low: string; readonly high: string };

/** Links by the two entries they join, whichever way they run. */
function families(links: readonly LinkEnds[]): Map<string, Sibling[]> {
  const found = new Map<string, Sibling[]>();
  for (const link of [...links].sort((x, y) => (x.id < y.id ? -1 : 1))) {
    if (link.from === link.to) continue;
    const [low, high] = link.from < link.to ? [link.from, link.to] : [link.to, link.from];
    const key = `${low} ${high}`;
    const family = found.get(key);
    if (family) family.push({ link, low, high });
    else found.set(key, [{ link, low, high }]);
  }
  return found;
}
