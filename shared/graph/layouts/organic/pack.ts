// Puts the separate parts of a map side by side on one landscape page: each where it fits nearest to the middle, around
// entries and links rather than around bounding boxes. After K. Freivalds and others, "Disconnected graph layout and the
// polyomino packing approach", GD 2001.
import type { Body, Component } from './body.ts';

/** Side of a square of the grid, in picture units. */
const CELL = 24;
/** Squares kept free around a part. */
const CLEARANCE = 1;

type Cells = ReadonlySet<number>;
/** Pictures are far smaller than 2^20 squares a side, so the two numbers never mix. */
const keyOf = (column: number, row: number): number => (column + 2 ** 20) * 2 ** 22 + (row + 2 ** 20);

function cellsOf({ bodies, ties }: Component): { readonly cells: readonly (readonly [number, number])[] } {
  const found = new Map<number, readonly [number, number]>();
  const add = (column: number, row: number): void => {
    found.set(keyOf(column, row), [column, row]);
  };
  for (const body of bodies) {
    for (let c = Math.floor((body.x - body.halfWidth) / CELL); c <= Math.floor((body.x + body.halfWidth) / CELL); c++) {
      for (
        let r = Math.floor((body.y - body.halfHeight) / CELL);
        r <= Math.floor((body.y + body.halfHeight) / CELL);
        r++
      ) {
        add(c, r);
      }
    }
  }
  for (const { from, to } of ties) {
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (CELL / 2));
    for (let step = 0; step <= steps; step++) {
      const part = steps === 0 ? 0 : step / steps;
      add(Math.floor((from.x + (to.x - from.x) * part) / CELL), Math.floor((from.y + (to.y - from.y) * part) / CELL));
    }
  }
  return { cells: [...found.values()] };
}

/**
 * Moves whole parts so that none lies over another; the first stays. Parts that hold a fixed body stay as well.
 * @param aspect width of the page to its height
 */
export function pack(components: readonly Component[], aspect: number): void {
  const taken = new Set<number>();
  const occupy = (cells: readonly (readonly [number, number])[], column: number, row: number): void => {
    for (const [c, r] of cells) {
      for (let dc = -CLEARANCE; dc <= CLEARANCE; dc++) {
        for (let dr = -CLEARANCE; dr <= CLEARANCE; dr++) taken.add(keyOf(c + column + dc, r + row + dr));
      }
    }
  };
  const staying = components.filter((part, index) => index === 0 || part.bodies.some((body) => body.isFixed));
  for (const part of staying) occupy(cellsOf(part).cells, 0, 0);
  for (const part of components) {
    if (staying.includes(part)) continue;
    const middle = middleOf(part.bodies);
    shift(part.bodies, -middle.x, -middle.y);
    const { cells } = cellsOf(part);
    const centre = middleOf(staying.flatMap((other) => other.bodies));
    const spot = nearestSpot(cells, taken, centre, aspect);
    occupy(cells, spot.column, spot.row);
    shift(part.bodies, spot.column * CELL, spot.row * CELL);
  }
}

export function middleOf(bodies: readonly Body[]): { readonly x: number; readonly y: number } {
  const left = Math.min(...bodies.map((body) => body.x - body.halfWidth));
  const right = Math.max(...bodies.map((body) => body.x + body.halfWidth));
  const top = Math.min(...bodies.map((body) => body.y - body.halfHeight));
  const bottom = Math.max(...bodies.map((body) => body.y + body.halfHeight));
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function shift(bodies: readonly Body[], x: number, y: number): void {
  for (const body of bodies) {
    body.x += x;
    body.y += y;
  }
}

type Spot = { readonly column: number; readonly row: number };

/** The first free spot on rings of the page's form that grow around the middle. */
function nearestSpot(
  cells: readonly (readonly [number, number])[],
  taken: Cells,
  centre: { readonly x: number; readonly y: number },
  aspect: number,
): Spot {
  const column = Math.round(centre.x / CELL);
  const row = Math.round(centre.y / CELL);
  const isFree = ([dc, dr]: readonly [number, number]): boolean =>
    cells.every(([c, r]) => !taken.has(keyOf(c + column + dc, r + row + dr)));
  const away = ([dc, dr]: readonly [number, number]): number => Math.hypot(dc / aspect, dr);
  for (let ring = 0; ; ring++) {
    const spot = ringOf(ring, aspect)
      .sort((a, b) => away(a) - away(b))
      .find(isFree);
    if (spot) return { column: column + spot[0], row: row + spot[1] };
  }
}

function ringOf(ring: number, aspect: number): (readonly [number, number])[] {
  const across = Math.round(ring * aspect);
  const squares: (readonly [number, number])[] = [];
  for (let dc = -across; dc <= across; dc++) squares.push([dc, -ring], [dc, ring]);
  for (let dr = -ring + 1; dr < ring; dr++) squares.push([-across, dr], [across, dr]);
  return squares;
}
