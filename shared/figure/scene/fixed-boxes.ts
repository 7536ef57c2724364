// Quick look-ups of the boxes that a point lies in.
import type { Box } from '../geometry.ts';
import { type Squares, squaresOver } from './squares.ts';

/**
 * Boxes that stay: looked up for millions of points, so all of them lie in a few arrays. Owners are told apart by numbers.
 * What a square holds comes in the order in which it was given.
 */
export class FixedBoxes {
  /** Left, top, right and bottom of each box, one after the other. */
  readonly edges: Float64Array;
  readonly owners: Int32Array;
  /** Numbers of boxes, square by square; those of square s begin at `starts[s]`. */
  readonly inSquares: Int32Array;
  readonly starts: Int32Array;
  readonly #grid: Squares;

  constructor(boxes: readonly { readonly owner: number; readonly box: Box }[], square: number) {
    this.edges = new Float64Array(boxes.length * 4);
    this.owners = new Int32Array(boxes.length);
    const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    boxes.forEach(({ owner, box }, index) => {
      this.edges.set([box.left, box.top, box.right, box.bottom], index * 4);
      this.owners[index] = owner;
      bounds.left = Math.min(bounds.left, box.left);
      bounds.top = Math.min(bounds.top, box.top);
      bounds.right = Math.max(bounds.right, box.right);
      bounds.bottom = Math.max(bounds.bottom, box.bottom);
    });
    this.#grid = boxes.length === 0 ? { size: 1, left: 0, top: 0, columns: 0, rows: 0 } : squaresOver(bounds, square);
    const { columns, rows } = this.#grid;
    this.starts = new Int32Array(columns * rows + 1);
    this.#eachSquare((at) => {
      this.starts[at + 1] = (this.starts[at + 1] as number) + 1;
    });
    for (let at = 0; at < columns * rows; at++)
      this.starts[at + 1] = (this.starts[at + 1] as number) + (this.starts[at] as number);
    const filled = this.starts.slice();
    this.inSquares = new Int32Array(this.starts[columns * rows] as number);
    this.#eachSquare((at, box) => {
      const place = filled[at] as number;
      this.inSquares[place] = box;
      filled[at] = place + 1;
    });
  }

  #eachSquare(visit: (square: number, box: number) => void): void {
    const { size, left, top, columns } = this.#grid;
    const { edges } = this;
    for (let box = 0; box < this.owners.length; box++) {
      const [from, to] = [
        Math.floor((edges[box * 4] as number) / size),
        Math.floor((edges[box * 4 + 2] as number) / size),
      ];
      const [up, down] = [
        Math.floor((edges[box * 4 + 1] as number) / size),
        Math.floor((edges[box * 4 + 3] as number) / size),
      ];
      for (let column = from; column <= to; column++)
        for (let row = up; row <= down; row++) visit((row - top) * columns + column - left, box);
    }
  }

  /** The square that a point lies in; -1 where nothing is. */
  squareAt(x: number, y: number): number {
    const { size, left, top, columns, rows } = this.#grid;
    const column = Math.floor(x / size) - left;
    const row = Math.floor(y / size) - top;
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  }
}
