// Quick look-ups of boxes that lie in a box, while more come and go.
import { type Box, type Point, sharedArea } from '../geometry.ts';

/** Pictures are far smaller than 2^20 squares a side, so the two numbers never mix. */
const keyOf = (column: number, row: number): number => (column + 2 ** 20) * 2 ** 22 + (row + 2 ** 20);

function* cellsOf(box: Box, size: number): Generator<number> {
  for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column++) {
    for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row++) yield keyOf(column, row);
  }
}

export type OwnedBox = { readonly owner: string; readonly box: Box };

/** Squares no larger than where names are usually looked for; on a crowded page so small that each holds few boxes. */
export function squareFor(frame: Box, boxes: number): number {
  const area = Math.max(1, (frame.right - frame.left) * (frame.bottom - frame.top));
  return Math.min(48, Math.max(8, 2 * Math.sqrt(area / Math.max(1, boxes))));
}

/** Boxes that can be added and taken away. */
export class BoxGrid {
  readonly #cells = new Map<number, OwnedBox[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(item: OwnedBox): void {
    for (const key of cellsOf(item.box, this.#size)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  remove(item: OwnedBox): void {
    for (const key of cellsOf(item.box, this.#size)) {
      const cell = this.#cells.get(key);
      const at = cell?.indexOf(item) ?? -1;
      if (cell && at >= 0) cell.splice(at, 1);
    }
  }

  /** Whether a box of another owner shares area with this one. */
  isTaken(box: Box, owner: string): boolean {
    const size = this.#size;
    const [right, bottom] = [Math.floor(box.right / size), Math.floor(box.bottom / size)];
    for (let column = Math.floor(box.left / size); column <= right; column++) {
      for (let row = Math.floor(box.top / size); row <= bottom; row++) {
        for (const item of this.#cells.get(keyOf(column, row)) ?? NOTHING) {
          if (item.owner !== owner && sharedArea(box, item.box) > 0) return true;
        }
      }
    }
    return false;
  }

  /** The boxes near a point, all that it lies in among them. */
  near({ x, y }: Point): readonly OwnedBox[] {
    return this.#cells.get(keyOf(Math.floor(x / this.#size), Math.floor(y / this.#size))) ?? NOTHING;
  }
}

const NOTHING: readonly OwnedBox[] = [];
