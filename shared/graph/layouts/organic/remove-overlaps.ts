// The last word of a layout: no box over another, by small moves. Fixed boxes stay.
import { eachOverlap, type MovableBox } from './near-boxes.ts';

const ROUNDS = 300;
/** Moves a little further than needed, so that rounding brings no overlap back. */
const SPARE = 0.6;

/** Moves boxes apart until none overlap. Where pushing alone goes in circles, the movable ones are spread a little first. */
export function removeOverlaps(bodies: readonly MovableBox[]): void {
  for (let spread = 0; spread < 40; spread++) {
    for (let round = 0; round < ROUNDS; round++) if (!pushApart(bodies)) return;
    spreadOut(bodies, 1.04);
  }
}

/** One round of pushes. Whether anything overlapped that could be moved. */
export function pushApart(bodies: readonly MovableBox[]): boolean {
  let moved = false;
  eachOverlap(bodies, (a, b) => {
    if (a.isFixed && b.isFixed) return;
    const overX = a.halfWidth + b.halfWidth - Math.abs(b.x - a.x);
    const overY = a.halfHeight + b.halfHeight - Math.abs(b.y - a.y);
    if (overX <= 0 || overY <= 0) return;
    moved = true;
    const shareOfA = a.isFixed ? 0 : b.isFixed ? 1 : 0.5;
    if (overX < overY) {
      const push = (overX + SPARE) * (b.x > a.x || (b.x === a.x && b.id > a.id) ? 1 : -1);
      a.x -= push * shareOfA;
      b.x += push * (1 - shareOfA);
    } else {
      const push = (overY + SPARE) * (b.y > a.y || (b.y === a.y && b.id > a.id) ? 1 : -1);
      a.y -= push * shareOfA;
      b.y += push * (1 - shareOfA);
    }
  });
  return moved;
}

function spreadOut(bodies: readonly MovableBox[], by: number): void {
  const x = bodies.reduce((sum, body) => sum + body.x, 0) / bodies.length;
  const y = bodies.reduce((sum, body) => sum + body.y, 0) / bodies.length;
  for (const body of bodies) {
    if (body.isFixed) continue;
    body.x = x + (body.x - x) * by;
    body.y = y + (body.y - y) * by;
  }
}
