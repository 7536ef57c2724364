// The forces of our own: boxes keep clear of boxes, and entries keep clear of links that are not theirs.
import type { Body, Tie } from './body.ts';
import { eachOverlap } from './near-boxes.ts';

/** What d3-force adds to a body. */
export type MovingBody = Body & { vx: number; vy: number };

/** Pushes overlapping boxes apart, each along the way that is shorter. `strength` 1 would undo the overlap at once. */
export function pushBoxes(bodies: readonly MovingBody[], strength: number): void {
  eachOverlap(bodies, (a, b) => {
    const dx = b.x + b.vx - (a.x + a.vx);
    const dy = b.y + b.vy - (a.y + a.vy);
    const overX = a.halfWidth + b.halfWidth - Math.abs(dx);
    const overY = a.halfHeight + b.halfHeight - Math.abs(dy);
    if (overX <= 0 || overY <= 0) return;
    if (overX < overY) {
      const push = (dx < 0 ? -1 : 1) * overX * strength * 0.5;
      a.vx -= push;
      b.vx += push;
    } else {
      const push = (dy < 0 ? -1 : 1) * overY * strength * 0.5;
      a.vy -= push;
      b.vy += push;
    }
  });
}

/**
 * Pushes entries away from straight lines between others that run through their shapes. Compares all with all: for graphs
 * of up to a few hundred thousand pairs.
 */
export function pushOffTies(bodies: readonly MovingBody[], ties: readonly Tie[], strength: number): void {
  for (const tie of ties) {
    const from = tie.from as MovingBody;
    const to = tie.to as MovingBody;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const squared = dx * dx + dy * dy;
    if (squared < 1) continue;
    const length = Math.sqrt(squared);
    const left = Math.min(from.x, to.x);
    const right = Math.max(from.x, to.x);
    const top = Math.min(from.y, to.y);
    const bottom = Math.max(from.y, to.y);
    for (const body of bodies) {
      if (body === from || body === to) continue;
      const { halfWidth, halfHeight } = body;
      if (body.x + halfWidth < left || body.x - halfWidth > right) continue;
      if (body.y + halfHeight < top || body.y - halfHeight > bottom) continue;
      const along = ((body.x - from.x) * dx + (body.y - from.y) * dy) / squared;
      if (along <= 0.02 || along >= 0.98) continue;
      // Distance from the line, with its side; and how far the box reaches across the line.
      const side = ((body.x - from.x) * dy - (body.y - from.y) * dx) / length;
      const reach = (halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx)) / length;
      const over = reach - Math.abs(side);
      if (over <= 0) continue;
      const push = (side < 0 ? -1 : 1) * Math.min(over, 40) * strength;
      const nx = dy / length;
      const ny = -dx / length;
      body.vx += nx * push;
      body.vy += ny * push;
      from.vx -= nx * push * 0.25;
      from.vy -= ny * push * 0.25;
      to.vx -= nx * push * 0.25;
      to.vy -= ny * push * 0.25;
    }
  }
}
