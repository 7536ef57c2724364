// On which side of its shape a name disturbs the fewest of the shape's own lines.
import type { Point } from '../geometry.ts';

export const SIDES = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** How much a side is liked before any line is counted: names are looked for below their shape. */
const LIKING: Readonly<Record<Side, number>> = { below: 0, above: 1.5, right: 1.2, left: 2 };

/** Direction of each side from the shape, and how far to either way a name reaches (radians). Screen angles: y down. */
const SECTORS: Readonly<Record<Side, { readonly towards: number; readonly reach: number }>> = {
  below: { towards: Math.PI / 2, reach: 1.05 },
  above: { towards: -Math.PI / 2, reach: 1.05 },
  right: { towards: 0, reach: 0.5 },
  left: { towards: Math.PI, reach: 0.5 },
};

function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}

/** The sides in order of preference, given where the shape's lines go. */
export function sidesInOrder(from: Point, neighbours: readonly Point[]): Side[] {
  const angles = neighbours.map((to) => Math.atan2(to.y - from.y, to.x - from.x));
  const cost = (side: Side): number => {
    const { towards, reach } = SECTORS[side];
    return LIKING[side] + angles.filter((angle) => angleBetween(angle, towards) < reach).length;
  };
  const costs = new Map(SIDES.map((side) => [side, cost(side)]));
  return [...SIDES].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
}
