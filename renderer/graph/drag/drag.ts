// A drag from grab to release, as a state machine without a picture.
import type { Point } from '../geometry.ts';

export type Places = ReadonlyMap<string, Point>;

/** Idle, or on the way with where everything stood at the start. */
export type Drag = { readonly from: Places } | null;

/** Movements under this are a shaky click (model units). */
export const SHAKE = 1;

/** The grab of one more entry: the first begins the drag, the others of a selection join it. */
export function grab(drag: Drag, id: string, at: Point): Drag {
  return { from: new Map([...(drag?.from ?? []), [id, at]]) };
}

/** Where the entries went that really moved. */
export function movedBy(drag: Drag, now: Places): Map<string, Point> {
  const moved = new Map<string, Point>();
  for (const [id, before] of drag?.from ?? []) {
    const after = now.get(id);
    if (after && Math.hypot(after.x - before.x, after.y - before.y) >= SHAKE) moved.set(id, after);
  }
  return moved;
}

/**
 * What to store when entries were moved: themselves, and every entry whose place the view has not stored yet.
 * Otherwise a later layout would find a few stored places and put all others elsewhere.
 * @param known where everything of the view stands in this window, stored or not
 * @param stored what the view has stored
 */
export function placesToStore(moved: Places, known: Places, stored: ReadonlySet<string>): Map<string, Point> {
  const store = new Map<string, Point>();
  for (const [id, at] of known) {
    if (!stored.has(id)) store.set(id, at);
  }
  for (const [id, at] of moved) store.set(id, at);
  return store;
}
