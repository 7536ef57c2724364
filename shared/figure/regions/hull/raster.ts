// A grid of small squares over the part of the picture that a hull may take.
import { type Box, growBox, sharedArea, uniteBoxes } from '../../geometry.ts';

/** What a square is: open ground, somebody else's, or the hull's. */
export const OPEN = 0;
export const OTHER = 1;
export const OWN = 2;

export type Raster = {
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  /** Side of a square. */
  readonly size: number;
  /** Row after row. */
  readonly squares: Uint8Array;
};

/** More squares than this take too long for something that is drawn again whenever an entry moves. */
const MOST_SQUARES = 36_000;

/** How far from its members a hull may wander to get round others, in squares. */
const DETOUR = 10;

function fill(raster: Raster, box: Box, value: number): void {
  const { columns, rows, left, top, size, squares } = raster;
  const first = Math.max(0, Math.floor((box.left - left) / size));
  const last = Math.min(columns - 1, Math.ceil((box.right - left) / size) - 1);
  const bottom = Math.min(rows - 1, Math.ceil((box.bottom - top) / size) - 1);
  for (let row = Math.max(0, Math.floor((box.top - top) / size)); row <= bottom; row++) {
    for (let column = first; column <= last; column++) squares[row * columns + column] = value;
  }
}

/**
 * Members with the room around them are the hull's; what others cover is theirs, except right at a member.
 * @param padding free room around a member; @param size of a square, larger where the picture is
 */
export function rasterOf(
  members: readonly Box[],
  others: Iterable<Box>,
  padding: number,
  wanted: number,
): Raster | null {
  const all = uniteBoxes(members);
  if (!all) return null;
  const area = (all.right - all.left + 2 * padding) * (all.bottom - all.top + 2 * padding);
  const size = Math.max(wanted, Math.sqrt(area / MOST_SQUARES));
  const extent = growBox(all, padding + DETOUR * size);
  const columns = Math.ceil((extent.right - extent.left) / size);
  const rows = Math.ceil((extent.bottom - extent.top) / size);
  const raster = { columns, rows, left: extent.left, top: extent.top, size, squares: new Uint8Array(columns * rows) };
  for (const box of members) fill(raster, growBox(box, padding), OWN);
  for (const box of others) if (sharedArea(box, extent) > 0) fill(raster, box, OTHER);
  for (const box of members) fill(raster, growBox(box, padding * 0.4), OWN);
  return raster;
}
