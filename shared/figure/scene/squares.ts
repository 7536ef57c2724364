// Which squares of a page grids over it are made of, where all that lies in them is known beforehand.
import type { Box } from '../geometry.ts';

/** How many squares a grid that is laid out at once may have; beyond that its squares are made larger. */
const MOST_SQUARES = 1_000_000;

/** Which squares of a size cover what lies between the least and the greatest coordinates. */
export function squaresOver(bounds: Box, wanted: number) {
  const area = (bounds.right - bounds.left) * (bounds.bottom - bounds.top);
  const size = Math.max(wanted, Math.sqrt(Math.max(0, area) / MOST_SQUARES));
  const [left, top] = [Math.floor(bounds.left / size), Math.floor(bounds.top / size)];
  return {
    size,
    left,
    top,
    columns: Math.max(0, Math.floor(bounds.right / size) - left + 1),
    rows: Math.max(0, Math.floor(bounds.bottom / size) - top + 1),
  };
}

export type Squares = ReturnType<typeof squaresOver>;
