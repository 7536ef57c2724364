// Quick look-ups of what lies in a box: boxes by box, and points of lines by box.
import { type Box, type Point, sharedArea } from '../geometry.ts';

/** Pictures are far smaller than 2^20 squares a side, so the two numbers never mix. */
const keyOf = (column: number, row: number): number => (column + 2 ** 20) * 2 ** 22 + (row + 2 ** 20);

function* cellsOf(box: Box, size: number): Generator<number> {
  for (let column = Math.floor(box.left / size); column <= Math.floor(box.right / size); column++) {
    for (let row = Math.floor(box.top / size); row <= Math.floor(box.bottom / size); row++) yield keyOf(column, row);
  }
}

export type OwnedBox = { readonly owner: string; readonly box: Box };

/** Boxes that can be added and taken away. */
export class BoxGrid {
  readonly #cells = new Map<number, Set<OwnedBox>>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(item: OwnedBox): void {
    for (const key of cellsOf(item.box, this.#size)) {
      const cell = this.#cells.get(key);
      if (cell) cell.add(item);
      else this.#cells.set(key, new Set([item]));
    }
  }

  remove(item: OwnedBox): void {
    for (const key of cellsOf(item.box, this.#size)) this.#cells.get(key)?.delete(item);
  }

  /** Area shared with boxes of other owners. */
  overlapWith(box: Box, owner: string): number {
    const seen = new Set<OwnedBox>();
    let area = 0;
    for (const key of cellsOf(box, this.#size)) {
      for (const item of this.#cells.get(key) ?? []) {
        if (item.owner === owner || seen.has(item)) continue;
        seen.add(item);
        area += sharedArea(box, item.box);
      }
    }
    return area;
  }

  /** Owners of the boxes a point lies in. */
  *at({ x, y }: Point): Generator<string> {
    for (const { owner, box } of this.#cells.get(keyOf(Math.floor(x / this.#size), Math.floor(y / this.#size))) ?? []) {
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) yield owner;
    }
  }
}

type LinePoint = { readonly line: string; readonly at: Point };

/** Points along lines. */
export class LineGrid {
  readonly #cells = new Map<number, LinePoint[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(line: string, points: readonly Point[]): void {
    for (const at of points) {
      const key = keyOf(Math.floor(at.x / this.#size), Math.floor(at.y / this.#size));
      const cell = this.#cells.get(key);
      if (cell) cell.push({ line, at });
      else this.#cells.set(key, [{ line, at }]);
    }
  }

  /** The lines with a point in the box. */
  linesIn(box: Box): Set<string> {
    const found = new Set<string>();
    for (const key of cellsOf(box, this.#size)) {
      for (const { line, at } of this.#cells.get(key) ?? []) {
        if (at.x > box.left && at.x < box.right && at.y > box.top && at.y < box.bottom) found.add(line);
      }
    }
    return found;
  }
}
