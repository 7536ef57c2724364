// Where the keyboard stands in the picture and where each key takes it. Pure: the picture carries out what comes back.
import type { NodeSpec, PictureSpec } from '../elements/spec.ts';
import type { Point } from '../geometry.ts';
import { type Direction, type Place, placeTowards } from './neighbours.ts';

export type KeyPress = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

export type KeyAction =
  | { readonly do: 'go'; readonly to: string }
  | { readonly do: 'stay'; readonly why: string }
  | { readonly do: 'open'; readonly id: string }
  | { readonly do: 'toggle'; readonly id: string }
  | { readonly do: 'leave' }
  /** One step of moving the entry itself. */
  | { readonly do: 'move'; readonly by: Point };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const STEPS: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
/** How far a key moves an entry (model units); with Shift, further. */
const MOVE = 8;
const MOVE_FAR = 40;

/** Entries from the most to the least linked: the order of Home, Page Down and Page Up. */
export function byImportance(nodes: Iterable<Pick<NodeSpec, 'id' | 'name' | 'importance'>>): string[] {
  return [...nodes]
    .sort((a, b) => b.importance - a.importance || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

export function linkedTo({ edges }: PictureSpec, id: string): Set<string> {
  const others = new Set<string>();
  for (const { source, target } of edges.values()) {
    if (source === id && target !== id) others.add(target);
    if (target === id && source !== id) others.add(source);
  }
  return others;
}

/**
 * What a key does, or null when it is not one of the picture's.
 * Arrows go along links; with Shift to the nearest entry, linked or not; with Alt they move the entry.
 * @param placeOf where an entry stands now
 */
export function keyAction(
  press: KeyPress,
  picture: PictureSpec,
  cursor: string | null,
  placeOf: (id: string) => Point,
): KeyAction | null {
  if (press.ctrlKey || press.metaKey) return null;
  const direction = ARROWS[press.key];
  if (direction) return arrowAction(direction, press, picture, cursor, placeOf);
  if (press.altKey || press.shiftKey) return null;
  switch (press.key) {
    case 'Home':
    case 'End':
    case 'PageDown':
    case 'PageUp':
      return orderAction(press.key, picture, cursor);
    case 'Enter':
      return cursor === null ? null : { do: 'open', id: cursor };
    case ' ':
      return cursor === null ? null : { do: 'toggle', id: cursor };
    case 'Escape':
      return { do: 'leave' };
    default:
      return null;
  }
}

function arrowAction(
  direction: Direction,
  press: KeyPress,
  picture: PictureSpec,
  cursor: string | null,
  placeOf: (id: string) => Point,
): KeyAction | null {
  if (cursor === null) return orderAction('Home', picture, cursor);
  if (press.altKey) {
    const far = press.shiftKey ? MOVE_FAR : MOVE;
    return { do: 'move', by: { x: STEPS[direction].x * far, y: STEPS[direction].y * far } };
  }
  const candidates = press.shiftKey ? [...picture.nodes.keys()] : [...linkedTo(picture, cursor)];
  const places: Place[] = candidates.filter((id) => id !== cursor).map((id) => ({ id, ...placeOf(id) }));
  const found = placeTowards(placeOf(cursor), direction, places);
  if (found) return { do: 'go', to: found.id };
  const what = press.shiftKey ? 'entry' : 'linked entry';
  const where = { up: 'above', down: 'below', left: 'to the left', right: 'to the right' }[direction];
  return { do: 'stay', why: `No ${what} ${where}` };
}

function orderAction(
  key: 'Home' | 'End' | 'PageDown' | 'PageUp',
  picture: PictureSpec,
  cursor: string | null,
): KeyAction {
  const order = byImportance(picture.nodes.values());
  const at = cursor === null ? -1 : order.indexOf(cursor);
  const to = { Home: 0, End: order.length - 1, PageDown: at + 1, PageUp: Math.max(0, at) - 1 }[key];
  const id = order[to];
  if (id !== undefined) return { do: 'go', to: id };
  return {
    do: 'stay',
    why: order.length === 0 ? 'There are no entries' : key === 'PageUp' ? 'First entry' : 'Last entry',
  };
}
