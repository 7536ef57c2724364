// Which entry an arrow key leads to.
import type { Point } from '../geometry.ts';

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type Place = Point & { readonly id: string };

/** How far a step may stray from the key's direction: a little over 60 degrees, so that no neighbour is out of reach. */
const WIDEST = (65 * Math.PI) / 180;

const AHEAD: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The one of the places that lies best in that direction: near, and straight ahead rather than aside.
 * Null when none does.
 */
export function placeTowards(from: Point, direction: Direction, places: Iterable<Place>): Place | null {
  const ahead = AHEAD[direction];
  let best: { readonly place: Place; readonly cost: number } | null = null;
  for (const place of places) {
    const across = { x: place.x - from.x, y: place.y - from.y };
    const distance = Math.hypot(across.x, across.y);
    if (distance === 0) continue;
    const angle = Math.acos(Math.min(1, (across.x * ahead.x + across.y * ahead.y) / distance));
    if (angle > WIDEST) continue;
    const cost = distance * (1 + 2 * (angle / WIDEST) ** 2);
    if (best === null || cost < best.cost || (cost === best.cost && place.id < best.place.id)) best = { place, cost };
  }
  return best?.place ?? null;
}
