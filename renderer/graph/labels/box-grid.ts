// A grid of squares that finds the boxes near a box without looking at all of them.
import { type Box, sharedArea } from '../../../shared/figure/geometry.ts';

export type BoxGrid = {
  readonly add: (box: Box) => void;
  /** Area shared with boxes already there; boxes that share an area with each other count twice. */
  readonly overlapWith: (box: Box) => number;
};

export function boxGrid(cellSize: number): BoxGrid {
  const cells = new Map<number, Box[]>();

  const eachCell = (box: Box, visit: (key: number) => void): void => {
    const right = Math.floor(box.right / cellSize);
    const bottom = Math.floor(box.bottom / cellSize);
    for (let column = Math.floor(box.left / cellSize); column <= right; column++) {
      for (let row = Math.floor(box.top / cellSize); row <= bottom; row++) {
        // Pictures are far smaller than 2^20 cells a side, so the two numbers never mix.
        visit(column * 2 ** 21 + row);
      }
    }
  };

  return {
    add(box) {
      eachCell(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      });
    },
    overlapWith(box) {
      const seen = new Set<Box>();
      let area = 0;
      eachCell(box, (key) => {
        for (const other of cells.get(key) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          area += sharedArea(box, other);
        }
      });
      return area;
    },
  };
}
