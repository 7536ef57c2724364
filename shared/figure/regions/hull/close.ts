// Fills bays and gaps between members, so that a hull has one calm outline, without taking ground that is somebody else's.
import { OPEN, OTHER, OWN, type Raster } from './raster.ts';

/** Distance from each square to the nearest that is one of those meant, in squares: two sweeps of a chamfer, 5-7-11 scaled. */
function distances({ columns, rows }: Raster, isMeant: (at: number) => boolean): Float32Array {
  const far = columns + rows;
  const result = new Float32Array(columns * rows);
  for (let at = 0; at < result.length; at++) result[at] = isMeant(at) ? 0 : far;
  const relax = (at: number, column: number, row: number, dc: number, dr: number, cost: number): void => {
    const c = column + dc;
    const r = row + dr;
    if (c < 0 || r < 0 || c >= columns || r >= rows) return;
    const through = (result[r * columns + c] ?? far) + cost;
    if (through < (result[at] ?? far)) result[at] = through;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      relax(at, column, row, -1, 0, 1);
      relax(at, column, row, 0, -1, 1);
      relax(at, column, row, -1, -1, Math.SQRT2);
      relax(at, column, row, 1, -1, Math.SQRT2);
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * columns + column;
      relax(at, column, row, 1, 0, 1);
      relax(at, column, row, 0, 1, 1);
      relax(at, column, row, 1, 1, Math.SQRT2);
      relax(at, column, row, -1, 1, Math.SQRT2);
    }
  }
  return result;
}

/** Grows by so much and shrinks again: what lies between members closes. */
export function closeBays(raster: Raster, reach: number): void {
  const { squares } = raster;
  const near = distances(raster, (at) => squares[at] === OWN);
  // Bays are closed over open ground only: what others cover stays outside, with the ground around it.
  const grown = Uint8Array.from(near, (distance, at) => Number(distance <= reach && squares[at] !== OTHER));
  const out = distances(raster, (at) => grown[at] === 0);
  for (let at = 0; at < squares.length; at++) {
    if (squares[at] === OPEN && (out[at] ?? 0) > reach * 0.9) squares[at] = OWN;
  }
}

/** Holes in which nobody stands are filled; what stands in a hole keeps it. */
export function fillHoles({ columns, rows, squares }: Raster): void {
  const seen = new Uint8Array(squares.length);
  const region = (start: number): { readonly found: number[]; readonly isHole: boolean } => {
    const found = [start];
    seen[start] = 1;
    let isHole = true;
    for (let head = 0; head < found.length; head++) {
      const at = found[head] ?? 0;
      const column = at % columns;
      const row = Math.floor(at / columns);
      if (column === 0 || row === 0 || column === columns - 1 || row === rows - 1 || squares[at] === OTHER)
        isHole = false;
      for (const [c, r] of [
        [column - 1, row],
        [column + 1, row],
        [column, row - 1],
        [column, row + 1],
      ] as const) {
        const next = r * columns + c;
        if (c < 0 || r < 0 || c >= columns || r >= rows || seen[next] === 1 || squares[next] === OWN) continue;
        seen[next] = 1;
        found.push(next);
      }
    }
    return { found, isHole };
  };
  for (let at = 0; at < squares.length; at++) {
    if (seen[at] === 1 || squares[at] === OWN) continue;
    const { found, isHole } = region(at);
    if (isHole) for (const each of found) squares[each] = OWN;
  }
}
