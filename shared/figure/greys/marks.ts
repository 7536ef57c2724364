// Marks on the middle of a line that tell it apart where there is no colour.
import type { Point } from '../geometry.ts';
import { type SceneItem, solid } from '../scene/scene.ts';

export const MARKS = ['tick', 'ring', 'two-ticks', 'cross', 'square', 'three-ticks', 'dot', 'triangle'] as const;
export type Mark = (typeof MARKS)[number];

/** Half the size of a mark, at scale 1. */
const REACH = 4;

/** @param angle the way the line runs where the mark stands, in radians */
export function drawMark(
  mark: Mark,
  at: Point,
  angle: number,
  line: { readonly colour: string; readonly width: number; readonly ground: string },
  scale: number,
): SceneItem[] {
  const reach = (REACH + line.width / 3) * scale;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const place = (along: number, side: number): Point => ({
    x: at.x + cos * along - sin * side,
    y: at.y + sin * along + cos * side,
  });
  const stroke = solid(line.colour, 1.1 * scale);
  const stroked = (from: Point, to: Point): SceneItem => ({ draw: 'path', from, curves: [[from, to, to]], stroke });
  const tick = (along: number): SceneItem => stroked(place(along, -reach), place(along, reach));
  const gap = 3 * scale;
  const radius = reach * 0.75;
  const corner = (along: number, side: number): Point => place(along * radius, side * radius);
  switch (mark) {
    case 'tick':
      return [tick(0)];
    case 'two-ticks':
      return [tick(-gap / 2), tick(gap / 2)];
    case 'three-ticks':
      return [tick(-gap), tick(0), tick(gap)];
    case 'cross':
      return [stroked(corner(-1, -1), corner(1, 1)), stroked(corner(-1, 1), corner(1, -1))];
    case 'ring':
      return [{ draw: 'ellipse', centre: at, rx: radius, ry: radius, fill: line.ground, stroke }];
    case 'dot':
      return [{ draw: 'ellipse', centre: at, rx: radius, ry: radius, fill: line.colour, stroke: null }];
    case 'square':
      return [
        {
          draw: 'polygon',
          points: [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)],
          fill: line.ground,
          stroke,
        },
      ];
    case 'triangle':
      return [{ draw: 'polygon', points: [corner(-1, -1), corner(1, 0), corner(-1, 1)], fill: line.ground, stroke }];
  }
}
