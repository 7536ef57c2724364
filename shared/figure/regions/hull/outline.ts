// From squares to smooth outlines.
import type { Point } from '../../geometry.ts';
import { OWN, type Raster } from './raster.ts';

/** Closed outlines along the sides of the squares, the hull always on the right hand. */
function loopsOf({ columns, rows, squares }: Raster): { readonly x: number; readonly y: number }[][] {
  const isOwn = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < columns && row < rows && squares[row * columns + column] === OWN;
  const width = columns + 1;
  const next = new Map<number, number[]>();
  const side = (x1: number, y1: number, x2: number, y2: number): void => {
    const key = y1 * width + x1;
    const ends = next.get(key);
    if (ends) ends.push(y2 * width + x2);
    else next.set(key, [y2 * width + x2]);
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isOwn(column, row)) continue;
      if (!isOwn(column, row - 1)) side(column, row, column + 1, row);
      if (!isOwn(column + 1, row)) side(column + 1, row, column + 1, row + 1);
      if (!isOwn(column, row + 1)) side(column + 1, row + 1, column, row + 1);
      if (!isOwn(column - 1, row)) side(column, row + 1, column, row);
    }
  }
  const loops: Point[][] = [];
  for (const start of [...next.keys()]) {
    while ((next.get(start) ?? []).length > 0) {
      const loop: Point[] = [];
      let at = start;
      do {
        loop.push({ x: at % width, y: Math.floor(at / width) });
        const to = next.get(at)?.pop();
        if (to === undefined) break;
        at = to;
      } while (at !== start);
      if (loop.length > 3) loops.push(loop);
    }
  }
  return loops;
}

/** How many corners before and after take part in where one comes to lie. */
const WINDOW = 3;

/** The mean of neighbours along a closed line: corners become round, straight lines stay. */
function rounded(loop: readonly Point[], window: number): Point[] {
  const count = loop.length;
  return loop.map((_, index) => {
    let x = 0;
    let y = 0;
    for (let step = -window; step <= window; step++) {
      const at = loop[(((index + step) % count) + count) % count] as Point;
      x += at.x;
      y += at.y;
    }
    return { x: x / (2 * window + 1), y: y / (2 * window + 1) };
  });
}

/** Leaves out what lies on a line with its neighbours, within so much. */
function thinned(loop: readonly Point[], tolerance: number): Point[] {
  const kept: Point[] = [];
  for (let index = 0; index < loop.length; index++) {
    const at = loop[index] as Point;
    const before = kept.at(-1);
    const after = loop[(index + 1) % loop.length] as Point;
    if (before) {
      const length = Math.hypot(after.x - before.x, after.y - before.y);
      const away =
        length === 0
          ? 1
          : Math.abs((after.x - before.x) * (at.y - before.y) - (after.y - before.y) * (at.x - before.x)) / length;
      if (away < tolerance && length < 12) continue;
    }
    kept.push(at);
  }
  return kept.length < 3 ? [...loop] : kept;
}

/** Smooth outlines of the hull in the units of the drawing, the outer one and one for every hole. */
export function outlinesOf(raster: Raster): Point[][] {
  return loopsOf(raster).map((loop) =>
    thinned(rounded(rounded(loop, WINDOW), 2), 0.04).map(({ x, y }) => ({
      x: raster.left + x * raster.size,
      y: raster.top + y * raster.size,
    })),
  );
}
