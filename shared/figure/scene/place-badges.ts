// Where the numbers of findings stand: at a corner of the shape that each is about, off other shapes.
import { type Box, boxAround, type Point, sharedArea } from '../geometry.ts';
import type { Anchor } from './curves.ts';

export type Badge = { readonly number: number; readonly centre: Point; readonly radius: number };

/** Directions from a shape's middle in which a number is tried. */
const CORNERS = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
  { x: 1, y: 1 },
] as const;

/** Several numbers of one entry stand in a row. Numbers of entries that are not drawn stand nowhere. */
export function placeBadges(
  findings: ReadonlyMap<string, readonly number[]>,
  anchors: ReadonlyMap<string, Anchor>,
  frame: Box,
  radius: number,
): Badge[] {
  const placed: { readonly badge: Badge; readonly box: Box }[] = [];
  for (const [id, numbers] of [...findings].sort(([, a], [, b]) => (a[0] ?? 0) - (b[0] ?? 0))) {
    const anchor = anchors.get(id);
    if (!anchor || numbers.length === 0) continue;
    const taken = [
      ...[...anchors].filter(([other]) => other !== id).map(([, { centre, size }]) => boxAround(centre, size)),
      ...placed.map(({ box }) => box),
    ];
    const tries = CORNERS.map((corner) => rowAt(anchor, corner, numbers, radius));
    const costOf = (row: readonly Badge[]): number =>
      row.reduce((sum, badge) => {
        const box = boxOf(badge);
        const isOff =
          box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
        return sum + taken.reduce((area, other) => area + sharedArea(box, other), 0) + (isOff ? 1e6 : 0);
      }, 0);
    const best = tries.reduce((a, b) => (costOf(b) < costOf(a) ? b : a));
    placed.push(...best.map((badge) => ({ badge, box: boxOf(badge) })));
  }
  return placed.map(({ badge }) => badge);
}

function boxOf({ centre, radius }: Badge): Box {
  return boxAround(centre, { width: radius * 2, height: radius * 2 });
}

function rowAt(
  { centre, size }: Anchor,
  corner: (typeof CORNERS)[number],
  numbers: readonly number[],
  radius: number,
): Badge[] {
  // Half over the corner, so that it is seen whose it is; a row goes away from the shape.
  const start = { x: centre.x + (corner.x * size.width) / 2, y: centre.y + (corner.y * size.height) / 2 };
  return numbers.map((number, index) => ({
    number,
    radius,
    centre: { x: start.x + corner.x * index * radius * 2.15, y: start.y },
  }));
}
