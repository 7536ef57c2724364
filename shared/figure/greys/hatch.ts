// Patterns that tell fills apart where there is no colour, drawn as lines and dots of their own: they print and scale as any line does.
import type { Box, Point } from '../geometry.ts';
import { type SceneItem, solid } from '../scene/scene.ts';
import { isInPolygon } from '../shapes.ts';

export const HATCHES = ['rising', 'crossed', 'dots', 'level', 'upright', 'falling'] as const;
export type Hatch = (typeof HATCHES)[number];

/** Between lines, and how wide they are, at scale 1. */
const SPACING = 4.6;
const WIDTH = 0.7;
const DOT = 0.85;

/** Directions of the lines of a pattern, as the normal that they are counted along. */
const normals: Readonly<Record<Exclude<Hatch, 'dots'>, readonly Point[]>> = {
  rising: [{ x: Math.SQRT1_2, y: Math.SQRT1_2 }],
  falling: [{ x: Math.SQRT1_2, y: -Math.SQRT1_2 }],
  crossed: [
    { x: Math.SQRT1_2, y: Math.SQRT1_2 },
    { x: Math.SQRT1_2, y: -Math.SQRT1_2 },
  ],
  level: [{ x: 0, y: 1 }],
  upright: [{ x: 1, y: 0 }],
};

/** A pattern over the ground of a polygon. */
export function drawHatch(hatch: Hatch, corners: readonly Point[], colour: string, scale: number): SceneItem[] {
  const spacing = SPACING * scale;
  if (hatch === 'dots') return dotsIn(corners, spacing, colour, scale);
  return normals[hatch].flatMap((normal) =>
    linesIn(corners, normal, spacing).map(
      ([from, to]): SceneItem => ({
        draw: 'path',
        from,
        curves: [[from, to, to]],
        stroke: solid(colour, WIDTH * scale),
      }),
    ),
  );
}

/** Pieces of parallel lines within a polygon of any form, evenly about its middle. */
function linesIn(corners: readonly Point[], normal: Point, spacing: number): (readonly [Point, Point])[] {
  const along = ({ x, y }: Point): number => x * normal.x + y * normal.y;
  const across = ({ x, y }: Point): number => -x * normal.y + y * normal.x;
  const heights = corners.map(along);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const middle = (least + most) / 2;
  const count = Math.floor((most - middle) / spacing);
  const pieces: (readonly [Point, Point])[] = [];
  for (let step = -count; step <= count; step++) {
    const at = middle + step * spacing;
    const cuts = corners
      .flatMap((a, index) => {
        const b = corners[(index + 1) % corners.length] as Point;
        const [from, to] = [along(a) - at, along(b) - at];
        if (from < 0 === to < 0) return [];
        const part = from / (from - to);
        return [across(a) + (across(b) - across(a)) * part];
      })
      .sort((a, b) => a - b);
    for (let index = 0; index + 1 < cuts.length; index += 2) {
      const place = (value: number): Point => ({
        x: normal.x * at - normal.y * value,
        y: normal.y * at + normal.x * value,
      });
      pieces.push([place(cuts[index] as number), place(cuts[index + 1] as number)]);
    }
  }
  return pieces;
}

function dotsIn(corners: readonly Point[], spacing: number, colour: string, scale: number): SceneItem[] {
  const box = boxOf(corners);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const items: SceneItem[] = [];
  const rows = Math.floor((box.bottom - middle.y) / spacing);
  const columns = Math.floor((box.right - middle.x) / spacing) + 1;
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const shift = row % 2 === 0 ? 0 : spacing / 2;
      const centre = { x: middle.x + column * spacing + shift, y: middle.y + row * spacing };
      if (!isInPolygon(corners, centre)) continue;
      items.push({ draw: 'ellipse', centre, rx: DOT * scale, ry: DOT * scale, fill: colour, stroke: null });
    }
  }
  return items;
}

function boxOf(corners: readonly Point[]): Box {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
