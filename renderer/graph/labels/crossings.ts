import type { Box, Point } from '../geometry.ts';

export type Segment = { readonly from: Point; readonly to: Point };

/** Whether a straight line runs through a box: what is left of it after cutting at each side (Liang and Barsky). */
export function crosses({ from, to }: Segment, box: Box): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let start = 0;
  let end = 1;
  const cuts = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const;
  for (const [run, room] of cuts) {
    if (run === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / run;
    if (run < 0) start = Math.max(start, at);
    else end = Math.min(end, at);
    if (start > end) return false;
  }
  return true;
}

export function crossingsOf(segments: readonly Segment[], box: Box): number {
  let count = 0;
  for (const segment of segments) if (crosses(segment, box)) count++;
  return count;
}
