// The ways that a glued line can take from one place of glue to another, in the forms that PowerPoint has for connectors: it lays those out
// anew from the same places whenever a shape is moved.
import type { Point } from '../../../shared/figure/geometry.ts';
import { around } from './geometry.ts';
import { type Frame, xfrm } from './xml.ts';

/** Which way a line leaves a place of glue; null where it may leave any way, and then only straight. */
export type Facing = 'up' | 'down' | 'left' | 'right' | null;
export type Spot = Point & { readonly site: number; readonly facing: Facing };

type Form = 'straight' | 'quarter' | 'wave' | 'arch';
export type Way = {
  readonly form: Form;
  readonly from: Spot;
  readonly to: Spot;
  /** Of a wave or an arch: how far along the first direction its middle lies, as a share of the distance that way. */
  readonly middle: number;
};

/** How far an arch may stand out from its shapes, in pixels. */
const ARCHES = [18, 32, 54];
/** An arch between places that are nearly level would need a middle beyond what the format can say. */
const LEAST_STEP = 0.05;

const isUpright = (facing: Facing): boolean => facing === 'up' || facing === 'down';
const signOf = (facing: Facing): number => (facing === 'right' || facing === 'down' ? 1 : -1);

export const straight = (from: Spot, to: Spot): Way => ({ form: 'straight', from, to, middle: 0.5 });

/** The bent ways between two places that leave and reach each as it faces. */
export function bentWays(from: Spot, to: Spot): Way[] {
  if (from.facing === null || to.facing === null) return [];
  const first = isUpright(from.facing) ? to.y - from.y : to.x - from.x;
  const second = isUpright(from.facing) ? to.x - from.x : to.y - from.y;
  const goesOut = first * signOf(from.facing) > 1;
  if (isUpright(from.facing) !== isUpright(to.facing)) {
    // It comes from where the other place faces.
    const comesIn = second * signOf(to.facing) < -1;
    return goesOut && comesIn ? [{ form: 'quarter', from, to, middle: 1 }] : [];
  }
  if (from.facing !== to.facing)
    return goesOut && Math.abs(second) > 1 ? [{ form: 'wave', from, to, middle: 0.5 }] : [];
  if (Math.abs(first) < LEAST_STEP || Math.abs(second) < 1) return [];
  return ARCHES.map((out) => {
    const furthest = goesOut ? Math.abs(first) + out : -out;
    return { form: 'arch', from, to, middle: furthest / Math.abs(first) };
  });
}

type Cubic = readonly [Point, Point, Point, Point];

/** The curves of a way, by the definitions of its form. */
function curvesOf({ form, from, to, middle }: Way): Cubic[] {
  const swaps = isUpright(from.facing);
  /** @param along share of the distance in the direction of leaving; @param across of the other */
  const at = (along: number, across: number): Point => ({
    x: from.x + (to.x - from.x) * (swaps ? across : along),
    y: from.y + (to.y - from.y) * (swaps ? along : across),
  });
  switch (form) {
    case 'straight':
      return [[at(0, 0), at(1 / 3, 1 / 3), at(2 / 3, 2 / 3), at(1, 1)]];
    case 'quarter':
      return [[at(0, 0), at(0.5, 0), at(1, 0.5), at(1, 1)]];
    default:
      return [
        [at(0, 0), at(middle / 2, 0), at(middle, 0.25), at(middle, 0.5)],
        [at(middle, 0.5), at(middle, 0.75), at((1 + middle) / 2, 1), at(1, 1)],
      ];
  }
}

/** Points along a way, about so far apart, its ends included. */
export function pointsOf(way: Way, step: number): Point[] {
  return curvesOf(way).flatMap(([a, b, c, d]) => {
    const length =
      Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y) + Math.hypot(d.x - c.x, d.y - c.y);
    const count = Math.max(2, Math.ceil(length / step));
    return Array.from({ length: count + 1 }, (_, index) => {
      const t = index / count;
      const u = 1 - t;
      const [p, q, r, s] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
      return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
    });
  });
}

export function middleOf(way: Way): Point {
  const points = pointsOf(way, 2);
  return points[Math.floor(points.length / 2)] as Point;
}

/** How far a way leaves the straight line at most, in pixels. */
export function bulgeOf({ form, from, to, middle }: Way): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const most = { straight: 0, quarter: 0.375, wave: 0.14, arch: Math.abs(middle - 0.5) }[form];
  return (most * Math.abs((to.x - from.x) * (to.y - from.y))) / length;
}

/** Place and form of a connector. */
export function wayXml(way: Way): string {
  const { form, from, to } = way;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const box = around([from, to]);
  if (form === 'straight' || !isUpright(from.facing)) return `${xfrm(box, turns(dx < 0, dy < 0))}${geometryOf(way)}`;
  // A quarter turn: what goes right in the form goes down, and what goes down goes left.
  const turned: Frame = {
    x: box.x + (box.width - box.height) / 2,
    y: box.y + (box.height - box.width) / 2,
    width: box.height,
    height: box.width,
  };
  return `${xfrm(turned, ` rot="5400000"${turns(dy < 0, dx > 0)}`)}${geometryOf(way)}`;
}

const turns = (across: boolean, down: boolean): string => `${across ? ' flipH="1"' : ''}${down ? ' flipV="1"' : ''}`;

function geometryOf({ form, middle }: Way): string {
  if (form === 'straight') return '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>';
  if (form === 'quarter') return '<a:prstGeom prst="curvedConnector2"><a:avLst/></a:prstGeom>';
  const guide = `<a:gd name="adj1" fmla="val ${Math.round(middle * 100_000)}"/>`;
  return `<a:prstGeom prst="curvedConnector3"><a:avLst>${guide}</a:avLst></a:prstGeom>`;
}
