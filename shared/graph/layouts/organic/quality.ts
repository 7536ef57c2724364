// How good a placing is, so that the best of several can be kept.
import type { Body, Component, Tie } from './body.ts';

/** Links that cross, links that run through an entry that is not theirs (counted thrice). Less is better. */
export function tangleOf({ bodies, ties }: Component): number {
  let tangle = 0;
  for (let i = 0; i < ties.length; i++) {
    const a = ties[i] as Tie;
    for (let j = i + 1; j < ties.length; j++) {
      const b = ties[j] as Tie;
      if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) continue;
      if (cross(a, b)) tangle += 1;
    }
    for (const body of bodies) {
      if (body !== a.from && body !== a.to && runsThrough(a, body)) tangle += 3;
    }
  }
  return tangle;
}

function turn(a: Body, b: Body, c: Body): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function cross(a: Tie, b: Tie): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

function runsThrough(tie: Tie, body: Body): boolean {
  const dx = tie.to.x - tie.from.x;
  const dy = tie.to.y - tie.from.y;
  const squared = dx * dx + dy * dy;
  if (squared === 0) return false;
  const along = ((body.x - tie.from.x) * dx + (body.y - tie.from.y) * dy) / squared;
  if (along <= 0 || along >= 1) return false;
  const side = Math.abs((body.x - tie.from.x) * dy - (body.y - tie.from.y) * dx) / Math.sqrt(squared);
  return side < (body.halfWidth * Math.abs(dy) + body.halfHeight * Math.abs(dx)) / Math.sqrt(squared);
}
