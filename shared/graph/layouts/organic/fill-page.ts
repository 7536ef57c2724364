// Forces leave a dense middle and long arms. This evens the places out over a rectangle while what is left of, above or
// beside what stays so.
import type { Body } from './body.ts';

/** The area of a page of which the boxes cover two fifths: the rest is for links. */
export function pageOf(bodies: readonly Body[]): number {
  return 2.5 * bodies.reduce((sum, body) => sum + body.halfWidth * body.halfHeight * 4, 0);
}

/**
 * Moves every body part of the way to where it would stand if all were spread evenly across and down.
 * @param part 0 leaves all as it is, 1 spreads evenly
 */
export function fillPage(bodies: readonly Body[], aspect: number, part: number): void {
  const height = Math.sqrt(pageOf(bodies) / aspect);
  evenOut(bodies, 'x', height * aspect, part);
  evenOut(bodies, 'y', height, part);
}

function evenOut(bodies: readonly Body[], axis: 'x' | 'y', length: number, part: number): void {
  const sorted = [...bodies].sort((a, b) => a[axis] - b[axis]);
  const middle = (sorted.length - 1) / 2;
  const centre = (sorted[Math.floor(middle)]?.[axis] ?? 0) * (1 - part);
  sorted.forEach((body, rank) => {
    const even = ((rank - middle) / sorted.length) * length;
    body[axis] = body[axis] * (1 - part) + even * part - centre;
  });
}
