// Where the handle that draws a link stands: at a corner of its shape, beside the shape's name.
import { boxAround, sharedArea } from '../../../shared/figure/geometry.ts';
import type { Box, Point } from '../geometry.ts';

/** From the corner of a shape to the middle of its handle (screen pixels). */
const ASIDE = 8;
/** The handle, and the least target of WCAG 2.2 (screen pixels). */
const SIZE = { width: 24, height: 24 };

/** The corners of a shape, from the one where a handle is looked for first. */
const CORNERS: readonly Point[] = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];

/**
 * The middle of the handle: at the first corner where it lies over none of the entry's own name.
 * All in screen pixels.
 * @param at the middle of the shape
 * @param reach half its width and half its height
 * @param name where its name stands; null when none is shown
 */
export function handlePlace(at: Point, reach: Point, name: Box | null): Point {
  const places = CORNERS.map(({ x, y }) => ({ x: at.x + x * (reach.x + ASIDE), y: at.y + y * (reach.y + ASIDE) }));
  const isFree = (place: Point): boolean => name === null || sharedArea(boxAround(place, SIZE), name) === 0;
  return places.find(isFree) ?? (places[0] as Point);
}
