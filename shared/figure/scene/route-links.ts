// Which way each link takes: straight where that is free, else in a gentle bend around shapes and names that are not its own.
// Parallel links fan out side by side.
import { type Count, counted } from '../../util/progress.ts';
import { type Box, boxAround, growBox } from '../geometry.ts';
import { type Anchor, type Curve, curveBetween, stepsAlong, xAlong, yAlong } from './curves.ts';
import { FixedBoxes } from './fixed-boxes.ts';
import type { PlacedLabel } from './place-labels.ts';
import { squareFor } from './spot-grid.ts';

export type LinkEnds = { readonly id: string; readonly from: string; readonly to: string };
/** A link to itself has no curve between two shapes. */
export type Route = LinkEnds & { readonly curve: Curve };

/** Bends tried, as shares of the distance. */
const BENDS = [0, 0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.23, -0.23, 0.31, -0.31];

/** A long line bends no further than this, in pixels at scale 1: it would sweep across the map. */
const MOST_BEND = 90;

/** What a point of a line costs over a shape, over a name, both its own ends' or others', and outside of the map's frame. */
const COST = { shape: { own: 0, other: 3 }, name: { own: 0.35, other: 0.9 }, outside: 4 } as const;

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
  const numberOf = new Map([...anchors.keys()].map((id, index) => [id, index]));
  const numbered = (id: string): number => numberOf.get(id) ?? -1;
  const shapes = new FixedBoxes(
    [...anchors].map(([id, { centre, size }]) => ({
      owner: numbered(id),
      box: growBox(boxAround(centre, size), 3 * room.scale),
    })),
    square,
  );
  const names = new FixedBoxes(
    [...labels].map(([id, { box }]) => ({ owner: numbered(id), box })),
    square,
  );

  /** @param enough what another way costs: once this one costs more, how much more is of no interest */
  const price = (curve: Curve, ends: Ends, enough: number): number => {
    const { left, top, right, bottom } = room.frame;
    const steps = stepsAlong(curve, STEP);
    let cost = 0;
    for (let step = 0; step <= steps; step++) {
      const x = xAlong(curve, step / steps);
      const y = yAlong(curve, step / steps);
      if (!(x > left && x < right && y > top && y < bottom)) cost += COST.outside;
      cost = costIn(shapes, x, y, ends, COST.shape, cost);
      cost = costIn(names, x, y, ends, COST.name, cost);
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
    const ends: Ends = { from: numbered(first.low), to: numbered(first.high) };
    // As long as no name stands anywhere, lines are straight.
    let best: { readonly curves: Curve[]; readonly cost: number } | null =
      labels.size === 0 ? { curves: curvesAt(0), cost: 0 } : null;
    const most = (MOST_BEND * room.scale) / Math.max(distance, 1);
    for (const share of labels.size === 0 ? [] : BENDS) {
      const bend = Math.sign(share) * Math.min(Math.abs(share), most * Math.abs(share) * 4);
      const curves = curvesAt(bend);
      const enough: number = best === null ? Infinity : best.cost;
      const cost: number = curves.reduce(
        (sum, curve) => sum + price(curve, ends, enough) + 60 * bend * bend + Math.abs(bend) * 4,
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

type Ends = { readonly from: number; readonly to: number };
type Cost = { readonly own: number; readonly other: number };

/** What a line has cost so far, and what one more point of it costs by the boxes that it lies in. */
function costIn(boxes: FixedBoxes, x: number, y: number, { from, to }: Ends, each: Cost, soFar: number): number {
  const square = boxes.squareAt(x, y);
  if (square < 0) return soFar;
  const { edges, owners, inSquares, starts } = boxes;
  const end = starts[square + 1] as number;
  let cost = soFar;
  for (let place = starts[square] as number; place < end; place++) {
    const box = inSquares[place] as number;
    const at = box * 4;
    if (x <= (edges[at] as number) || x >= (edges[at + 2] as number)) continue;
    if (y <= (edges[at + 1] as number) || y >= (edges[at + 3] as number)) continue;
    const owner = owners[box];
    cost += owner === from || owner === to ? each.own : each.other;
  }
  return cost;
}

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
