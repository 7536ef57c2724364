import type { Point } from '../geometry.ts';

/** Room that an entry and its name need (model units). */
const ROOM = { across: 130, down: 90 };

/** Rows under whatever is placed already: for entries that a layout was stopped before placing. */
export function inRows(ids: readonly string[], placed: Iterable<Point>): Map<string, Point> {
  const all = [...placed];
  const top = all.length === 0 ? 0 : Math.max(...all.map(({ y }) => y)) + ROOM.down;
  const middle = all.length === 0 ? 0 : all.reduce((sum, { x }) => sum + x, 0) / all.length;
  const columns = Math.max(1, Math.ceil(Math.sqrt(ids.length * 1.2)));
  const left = middle - ((Math.min(columns, ids.length) - 1) * ROOM.across) / 2;
  return new Map(
    ids.map((id, index) => [
      id,
      { x: left + (index % columns) * ROOM.across, y: top + Math.floor(index / columns) * ROOM.down },
    ]),
  );
}
