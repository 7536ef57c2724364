// Arrowheads as shapes of their own: markers are not drawn the same everywhere.
import type { Point } from '../geometry.ts';
import type { ArrowHead } from '../theme.ts';
import { type SceneItem, solid } from './scene.ts';

/** How long a head is along its line. */
export function headLength(head: ArrowHead, width: number): number {
  switch (head) {
    case 'circle':
      return 4 + width;
    case 'diamond':
      return 6.5 + width * 2;
    default:
      return 5 + width * 2;
  }
}

/** Where the line ends under the head, as a share of its length back from the tip. */
function notchOf(head: ArrowHead): number {
  return head === 'vee' ? 0.65 : 1;
}

/** Distance from the tip to where the line should stop. */
export function lineStopsBefore(head: ArrowHead, width: number): number {
  return headLength(head, width) * notchOf(head) - 0.5;
}

/** A head whose tip is at a point. @param angle the way it points, in radians */
export function arrowHead(
  head: ArrowHead,
  tip: Point,
  angle: number,
  width: number,
  colour: string,
  scale: number,
): SceneItem {
  const length = headLength(head, width) * scale;
  const half = length * (head === 'diamond' ? 0.34 : 0.42);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const at = (back: number, side: number): Point => ({
    x: tip.x - cos * back - sin * side,
    y: tip.y - sin * back + cos * side,
  });
  if (head === 'circle') {
    return { draw: 'ellipse', centre: at(length / 2, 0), rx: length / 2, ry: length / 2, fill: colour, stroke: null };
  }
  const points =
    head === 'diamond'
      ? [tip, at(length / 2, half), at(length, 0), at(length / 2, -half)]
      : head === 'vee'
        ? [tip, at(length, half), at(length * 0.65, 0), at(length, -half)]
        : [tip, at(length, half), at(length, -half)];
  return { draw: 'polygon', points, fill: colour, stroke: solid(colour, 0.4 * scale) };
}
