// Links as curves between two shapes: bent to one side by so much, from border to border.
import { type Box, isInBox, type Point, type Size } from '../geometry.ts';
import { leavesPolygonAt } from '../shapes.ts';

/** A shape that links end at. */
export type Anchor = { readonly centre: Point; readonly size: Size; readonly corners: readonly Point[] };

/** A quadratic curve. */
export type Curve = { readonly from: Point; readonly handle: Point; readonly to: Point };

/**
 * The curve between two shapes. It leaves the straight line by `bend` in the middle, to the right hand of who goes from the
 * first to the second.
 * @param clearance between curve and border
 */
export function curveBetween(from: Anchor, to: Anchor, bend: number, clearance: number): Curve {
  const dx = to.centre.x - from.centre.x;
  const dy = to.centre.y - from.centre.y;
  const length = Math.hypot(dx, dy) || 1;
  const handle = {
    x: (from.centre.x + to.centre.x) / 2 - (dy / length) * bend * 2,
    y: (from.centre.y + to.centre.y) / 2 + (dx / length) * bend * 2,
  };
  return { from: edgeOf(from, handle, clearance), handle, to: edgeOf(to, handle, clearance) };
}

function edgeOf({ centre, corners }: Anchor, towards: Point, clearance: number): Point {
  const length = Math.hypot(towards.x - centre.x, towards.y - centre.y);
  if (length === 0) return centre;
  const edge = leavesPolygonAt(corners, centre, towards);
  return {
    x: edge.x + ((towards.x - centre.x) / length) * clearance,
    y: edge.y + ((towards.y - centre.y) / length) * clearance,
  };
}

/** In how many steps of about this length a curve is gone along: its points are at parts 0/n, 1/n … n/n of its way. */
export function stepsAlong({ from, handle, to }: Curve, step: number): number {
  const length = Math.hypot(handle.x - from.x, handle.y - from.y) + Math.hypot(to.x - handle.x, to.y - handle.y);
  return Math.max(2, Math.ceil(length / step));
}

/** Where a curve is at a part of its way, 0 to 1, across and down: as numbers, for those who ask for millions. */
export function xAlong({ from, handle, to }: Curve, t: number): number {
  const u = 1 - t;
  return u * u * from.x + 2 * u * t * handle.x + t * t * to.x;
}

export function yAlong({ from, handle, to }: Curve, t: number): number {
  const u = 1 - t;
  return u * u * from.y + 2 * u * t * handle.y + t * t * to.y;
}

/** The same curve with cubic handles. */
export function asCubic({ from, handle, to }: Curve): readonly [Point, Point, Point] {
  const third = (end: Point): Point => ({
    x: end.x + ((handle.x - end.x) * 2) / 3,
    y: end.y + ((handle.y - end.y) * 2) / 3,
  });
  return [third(from), third(to), to];
}

/** A curve that is shorter at an end by so much, along the way it runs there. */
export function shorten(curve: Curve, atStart: number, atEnd: number): Curve {
  const pull = (end: Point, by: number): Point => {
    const length = Math.hypot(curve.handle.x - end.x, curve.handle.y - end.y) || 1;
    return {
      x: end.x + ((curve.handle.x - end.x) / length) * by,
      y: end.y + ((curve.handle.y - end.y) / length) * by,
    };
  };
  return { from: pull(curve.from, atStart), handle: curve.handle, to: pull(curve.to, atEnd) };
}

/** The point of a curve at a part of its way, 0 to 1. */
export function pointAt(curve: Curve, t: number): Point {
  return { x: xAlong(curve, t), y: yAlong(curve, t) };
}

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The part of a curve up to t, by de Casteljau's construction. */
function upTo(curve: Curve, t: number): Curve {
  return { from: curve.from, handle: between(curve.from, curve.handle, t), to: pointAt(curve, t) };
}

function reversed({ from, handle, to }: Curve): Curve {
  return { from: to, handle, to: from };
}

/** Steps in which a curve is searched for the edge of a box. */
const SEARCH_STEPS = 60;

/** A curve that ends where it first enters a box near its end, if it comes in through it: an arrowhead there stays in sight. */
function endBefore(curve: Curve, box: Box): Curve {
  let enters = -1;
  for (let step = SEARCH_STEPS; step > SEARCH_STEPS / 2; step--) {
    if (isInBox(pointAt(curve, step / SEARCH_STEPS), box)) enters = step - 1;
    else if (enters !== -1) break;
  }
  return enters === -1 ? curve : upTo(curve, enters / SEARCH_STEPS);
}

/** A curve that stops short of the names of its two ends, where it would run through them. */
export function clipToNames(curve: Curve, fromName: Box | undefined, toName: Box | undefined): Curve {
  const ended = toName ? endBefore(curve, toName) : curve;
  return fromName ? reversed(endBefore(reversed(ended), fromName)) : ended;
}
