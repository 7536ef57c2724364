// Finds the nearest spot where a box lies over no other.
import type { MovableBox } from './near-boxes.ts';

/** Side of a square of the index, in picture units: about a name's width. */
const CELL = 120;
/** Between the rings on which a spot is looked for. */
const STEP = 14;

export class FreeRoom {
  readonly #cells = new Map<number, MovableBox[]>();

  constructor(taken: readonly MovableBox[]) {
    for (const box of taken) this.#add(box);
  }

  /** Moves a box to the free spot nearest to where it is, and keeps that taken. */
  placeNear(box: MovableBox): void {
    const { x, y } = box;
    for (let ring = 0; !this.#isFree(box); ) {
      ring += 1;
      const spots = ring * 8;
      for (let spot = 0; spot < spots; spot++) {
        const angle = (spot / spots) * 2 * Math.PI;
        box.x = x + Math.cos(angle) * ring * STEP;
        box.y = y + Math.sin(angle) * ring * STEP;
        if (this.#isFree(box)) break;
      }
    }
    this.#add(box);
  }

  #isFree(box: MovableBox): boolean {
    for (const key of cellsUnder(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        // A unit to spare, so that rounding brings no overlap back.
        const overX = box.halfWidth + other.halfWidth + 1 - Math.abs(box.x - other.x);
        const overY = box.halfHeight + other.halfHeight + 1 - Math.abs(box.y - other.y);
        if (overX > 0 && overY > 0) return false;
      }
    }
    return true;
  }

  #add(box: MovableBox): void {
    for (const key of cellsUnder(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }
}

/** The squares that a box reaches into, one unit around it included. */
function cellsUnder({ x, y, halfWidth, halfHeight }: MovableBox): number[] {
  const keys: number[] = [];
  const right = Math.floor((x + halfWidth + 1) / CELL);
  const bottom = Math.floor((y + halfHeight + 1) / CELL);
  for (let column = Math.floor((x - halfWidth - 1) / CELL); column <= right; column++) {
    // Pictures are far smaller than 2^20 squares a side, so the two numbers never mix.
    for (let row = Math.floor((y - halfHeight - 1) / CELL); row <= bottom; row++) {
      keys.push((column + 2 ** 20) * 2 ** 22 + row + 2 ** 20);
    }
  }
  return keys;
}
