// Takes shapes and names off each other by small moves, without laying anything out again.
import type { LayoutNode, Place } from '../layouts/layout.ts';
import { type Body, bodyOf, offsetOf } from '../layouts/organic/body.ts';
import { eachOverlap } from '../layouts/organic/near-boxes.ts';
import { removeOverlaps } from '../layouts/organic/remove-overlaps.ts';

/** How often everyone tries to come back nearer to where it stood. */
const RETURNS = 4;
/** Layouts give places in whole units: two entries side by side may come closer by half a unit each. */
const ROUNDING = 1;
/** Shares of the way back that are tried, the whole way first. */
const SHARES = [1, 0.6, 0.3, 0.12] as const;

/**
 * @param nodes with where each stands in `places`, and `fixed` where it must stay: it is pinned, or not to be touched
 * @returns only those that move
 */
export function tidy(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Place>): Map<string, Place> {
  const bodies = [...nodes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((node) => {
      const at = places.get(node.id);
      return at ? [standing(node, at)] : [];
    });
  if (isTidy(bodies)) return new Map();
  const start = new Map(bodies.map((body) => [body, { x: body.x, y: body.y }]));
  removeOverlaps(bodies);
  for (let round = 0; round < RETURNS; round++) if (!comeBack(bodies, start)) break;
  const moved = new Map<string, Place>();
  for (const body of bodies) {
    const from = start.get(body) as Place;
    if (body.isFixed || (body.x === from.x && body.y === from.y)) continue;
    const offset = offsetOf(body.node);
    moved.set(body.id, { x: body.x - offset.x, y: body.y - offset.y });
  }
  return moved;
}

/** Whether nothing lies over anything by more than the rounding of places. */
function isTidy(bodies: readonly Body[]): boolean {
  let found = false;
  eachOverlap(bodies, (a, b) => {
    const across = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
    const down = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y);
    if (Math.min(across, down) >= ROUNDING) found = true;
  });
  return !found;
}

function standing(node: LayoutNode, at: Place): Body {
  const body = bodyOf(node);
  const offset = offsetOf(node);
  body.x = at.x + offset.x;
  body.y = at.y + offset.y;
  return body;
}

/** Pushing moves some further than they need to: each goes back as far as the room allows. Says whether anyone moved. */
function comeBack(bodies: readonly Body[], start: ReadonlyMap<Body, Place>): boolean {
  const away = bodies.filter((body) => {
    const from = start.get(body) as Place;
    return !body.isFixed && (body.x !== from.x || body.y !== from.y);
  });
  let isMoved = false;
  const near = neighbourhood(bodies);
  for (const body of away) {
    const home = start.get(body) as Place;
    const { x, y } = body;
    const tries = SHARES.flatMap((share) => [
      { x: x + (home.x - x) * share, y: y + (home.y - y) * share },
      { x: x + (home.x - x) * share, y },
      { x, y: y + (home.y - y) * share },
    ]);
    const free = tries.find(
      (spot) => (spot.x !== x || spot.y !== y) && near(body, spot).every((other) => !liesOver(body, spot, other)),
    );
    if (!free) continue;
    body.x = free.x;
    body.y = free.y;
    isMoved = true;
  }
  return isMoved;
}

/** Whether two would lie over each other; a little to spare, so that rounding brings no overlap back. */
function liesOver(body: Body, { x, y }: Place, other: Body): boolean {
  return (
    Math.abs(x - other.x) < body.halfWidth + other.halfWidth + 0.1 &&
    Math.abs(y - other.y) < body.halfHeight + other.halfHeight + 0.1
  );
}

/** Those that a box could lie over anywhere between where it is and where it stood: found by a sweep, not by comparing all. */
function neighbourhood(bodies: readonly Body[]): (body: Body, spot: Place) => readonly Body[] {
  const byLeft = [...bodies].sort((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth));
  const widest = Math.max(0, ...bodies.map(({ halfWidth }) => 2 * halfWidth));
  // Moves on the way shift the order a little: hence the room on both sides.
  const slack = widest + 200;
  return (body, { x }) => {
    let low = 0;
    let high = byLeft.length;
    const least = x - body.halfWidth - slack;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = byLeft[middle] as Body;
      if (at.x - at.halfWidth < least) low = middle + 1;
      else high = middle;
    }
    const found: Body[] = [];
    for (let index = low; index < byLeft.length; index++) {
      const other = byLeft[index] as Body;
      if (other.x - other.halfWidth > x + body.halfWidth + slack) break;
      if (other !== body) found.push(other);
    }
    return found;
  };
}
