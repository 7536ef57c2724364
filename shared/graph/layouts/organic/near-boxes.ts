// Finds boxes that lie over each other without comparing all with all: sweeps from left to right.
/** A box that can be moved, by its centre. */
export type MovableBox = {
  /** Decides ties, so that the same boxes always end in the same places. */
  readonly id: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly isFixed: boolean;
  x: number;
  y: number;
};

/** Calls back for every two boxes that overlap, in an order that depends on their places alone. */
export function eachOverlap<Box extends MovableBox>(boxes: readonly Box[], visit: (a: Box, b: Box) => void): void {
  const byLeft = [...boxes].sort((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth));
  for (let i = 0; i < byLeft.length; i++) {
    const a = byLeft[i] as Box;
    const right = a.x + a.halfWidth;
    for (let j = i + 1; j < byLeft.length; j++) {
      const b = byLeft[j] as Box;
      if (b.x - b.halfWidth >= right) break;
      if (Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight) visit(a, b);
    }
  }
}
