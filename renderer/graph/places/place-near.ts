// A spot for an entry that has none yet: beside what it is linked to, on free ground, with nothing else moved.
import type { Point } from '../geometry.ts';

/** Room that an entry and its name need around its middle (model units). */
const ROOM = { across: 96, down: 72 };
/** Turns of the search around the first guess, and how far each goes out. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 34;
const MOST_STEPS = 600;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/**
 * Places for the missing entries, one after the other in the order given.
 * @param neighboursOf ids an entry is linked to
 */
export function placeNear(
  missing: readonly string[],
  known: ReadonlyMap<string, Point>,
  neighboursOf: (id: string) => Iterable<string>,
): Map<string, Point> {
  const taken = [...known.values()];
  const found = new Map<string, Point>();
  const placeOf = (id: string): Point | undefined => found.get(id) ?? known.get(id);
  const isFree = (at: Point): boolean =>
    taken.every(({ x, y }) => Math.abs(x - at.x) >= ROOM.across || Math.abs(y - at.y) >= ROOM.down);

  for (const id of missing) {
    const beside = [...neighboursOf(id)].map(placeOf).filter((at) => at !== undefined);
    const guess = beside.length > 0 ? middleOf(beside) : below(taken);
    const at = spotsAround(guess).find(isFree) ?? guess;
    found.set(id, at);
    taken.push(at);
  }
  return found;
}

/** An entry without links goes under the picture, where it is seen and in nobody's way. */
function below(taken: readonly Point[]): Point {
  if (taken.length === 0) return { x: 0, y: 0 };
  const middle = middleOf(taken);
  return { x: Math.round(middle.x), y: Math.max(...taken.map(({ y }) => y)) + ROOM.down };
}

/** Spots in a spiral, evenly spread, nearest first. */
function spotsAround({ x, y }: Point): Point[] {
  return Array.from({ length: MOST_STEPS }, (_, step) => {
    const radius = STEP * Math.sqrt(step);
    return { x: x + radius * Math.cos(step * GOLDEN_ANGLE), y: y + radius * Math.sin(step * GOLDEN_ANGLE) };
  });
}
