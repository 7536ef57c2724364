// Quick look-ups of the lines that run through a box.
import type { Box } from '../geometry.ts';
import { type Curve, stepsAlong, xAlong, yAlong } from './curves.ts';
import { type Squares, squaresOver } from './squares.ts';

/** Points along lines. All lines are added before the first question. */
export class LineGrid {
  readonly #wanted: number;
  #xs = new Float64Array(1024);
  #ys = new Float64Array(1024);
  #lines = new Int32Array(1024);
  #points = 0;
  #lineCount = 0;
  #laid: LaidPoints | null = null;

  constructor(square: number) {
    this.#wanted = square;
  }

  /** Adds the points of one more line. */
  add(curve: Curve, step: number): void {
    const line = this.#lineCount++;
    const count = stepsAlong(curve, step);
    this.#makeRoom(count + 1);
    for (let index = 0; index <= count; index++) {
      const at = this.#points++;
      this.#xs[at] = xAlong(curve, index / count);
      this.#ys[at] = yAlong(curve, index / count);
      this.#lines[at] = line;
    }
    this.#laid = null;
  }

  #makeRoom(more: number): void {
    if (this.#points + more <= this.#xs.length) return;
    const length = Math.max(this.#points + more, 2 * this.#xs.length);
    const longer = <Numbers extends Float64Array | Int32Array>(made: Numbers, from: Numbers): Numbers => {
      made.set(from);
      return made;
    };
    this.#xs = longer(new Float64Array(length), this.#xs);
    this.#ys = longer(new Float64Array(length), this.#ys);
    this.#lines = longer(new Int32Array(length), this.#lines);
  }

  /** How many lines have a point in the box. */
  countIn({ left, top, right, bottom }: Box): number {
    this.#laid ??= layPoints(this.#xs, this.#ys, this.#lines, this.#points, this.#lineCount, this.#wanted);
    const { xs, ys, lines, starts, seen, grid } = this.#laid;
    const asked = ++this.#laid.asked;
    const [from, to] = [Math.floor(left / grid.size) - grid.left, Math.floor(right / grid.size) - grid.left];
    const [up, down] = [Math.floor(top / grid.size) - grid.top, Math.floor(bottom / grid.size) - grid.top];
    let found = 0;
    for (let row = Math.max(0, up); row <= Math.min(down, grid.rows - 1); row++) {
      if (from >= grid.columns || to < 0) break;
      // Squares of a row lie one after the other, and so do their points.
      const first = starts[row * grid.columns + Math.max(0, from)] as number;
      const end = starts[row * grid.columns + Math.min(to, grid.columns - 1) + 1] as number;
      for (let at = first; at < end; at++) {
        const line = lines[at] as number;
        if (seen[line] === asked) continue;
        const [x, y] = [xs[at] as number, ys[at] as number];
        if (x > left && x < right && y > top && y < bottom) {
          seen[line] = asked;
          found += 1;
        }
      }
    }
    return found;
  }
}

type LaidPoints = {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly lines: Int32Array;
  /** Where the points of each square begin. */
  readonly starts: Int32Array;
  readonly grid: Squares;
  /** By line, the last question that it was counted for. */
  readonly seen: Int32Array;
  asked: number;
};

function layPoints(
  xs: Float64Array,
  ys: Float64Array,
  lines: Int32Array,
  count: number,
  lineCount: number,
  wanted: number,
): LaidPoints {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at < count; at++) {
    const [x, y] = [xs[at] as number, ys[at] as number];
    if (x < bounds.left) bounds.left = x;
    if (x > bounds.right) bounds.right = x;
    if (y < bounds.top) bounds.top = y;
    if (y > bounds.bottom) bounds.bottom = y;
  }
  const grid = count === 0 ? { size: wanted, left: 0, top: 0, columns: 0, rows: 0 } : squaresOver(bounds, wanted);
  const squares = new Int32Array(count);
  const starts = new Int32Array(grid.columns * grid.rows + 1);
  for (let at = 0; at < count; at++) {
    const column = Math.floor((xs[at] as number) / grid.size) - grid.left;
    const row = Math.floor((ys[at] as number) / grid.size) - grid.top;
    const square = row * grid.columns + column;
    squares[at] = square;
    starts[square + 1] = (starts[square + 1] as number) + 1;
  }
  for (let at = 0; at < grid.columns * grid.rows; at++)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const filled = starts.slice();
  const laid = {
    xs: new Float64Array(count),
    ys: new Float64Array(count),
    lines: new Int32Array(count),
    starts,
    grid,
    seen: new Int32Array(lineCount),
    asked: 0,
  };
  for (let at = 0; at < count; at++) {
    const square = squares[at] as number;
    const place = filled[square] as number;
    filled[square] = place + 1;
    laid.xs[place] = xs[at] as number;
    laid.ys[place] = ys[at] as number;
    laid.lines[place] = lines[at] as number;
  }
  return laid;
}
