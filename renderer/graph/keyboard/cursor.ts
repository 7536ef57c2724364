// Where the keyboard stands in the picture and where each key takes it. Pure: the picture carries out what comes back.
import type { EdgeSpec, NodeSpec, PictureSpec } from '../elements/spec.ts';
import type { Point } from '../geometry.ts';
import { type Direction, type Place, placeTowards } from './neighbours.ts';

export type KeyPress = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

/** The link that the keyboard came along: which of the links of the entry it came from. */
export type Along = { readonly from: string; readonly link: string; readonly place: number; readonly of: number };

/** Where the keyboard stands: at an entry, or at a link, having come to it from one of its ends. */
export type Cursor = { readonly at: string; readonly from: string | null };

export type KeyAction =
  | { readonly do: 'go'; readonly to: string; readonly along?: Along }
  | { readonly do: 'stay'; readonly why: string }
  | { readonly do: 'open'; readonly id: string }
  | { readonly do: 'toggle'; readonly id: string }
  /** Adds to the selection the entry and all it is linked to. */
  | { readonly do: 'grow'; readonly id: string }
  /** From a link back to the entry that it was come to from. */
  | { readonly do: 'back'; readonly to: string }
  | { readonly do: 'leave' }
  /** Moves the window over the picture, by so much of its size. */
  | { readonly do: 'pan'; readonly by: Point }
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
/** How far a key moves the window: this part of its width or height. */
const PAN = 0.2;

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

/** The links of an entry in a fixed order: by the name of what they lead to. */
export function linksAt({ nodes, edges }: PictureSpec, id: string): string[] {
  const other = ({ source, target }: EdgeSpec): string => nodes.get(source === id ? target : source)?.name ?? '';
  return [...edges]
    .filter(([, { source, target }]) => source === id || target === id)
    .map(([key, edge]) => ({ key, name: other(edge) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}

/**
 * What a key does, or null when it is not one of the picture's.
 * Arrows go along links; with Shift to the nearest entry, linked or not; with Alt they move the entry; with Control or Command
 * they move the window. Full stop and comma go through the links of the entry, one by one.
 * @param placeOf where an entry stands now
 */
export function keyAction(
  press: KeyPress,
  picture: PictureSpec,
  cursor: Cursor | null,
  placeOf: (id: string) => Point,
): KeyAction | null {
  const direction = ARROWS[press.key];
  if (direction && (press.ctrlKey || press.metaKey)) {
    const { x, y } = STEPS[direction];
    return press.altKey || press.shiftKey ? null : { do: 'pan', by: { x: x * PAN, y: y * PAN } };
  }
  if (press.ctrlKey || press.metaKey) return null;
  if (direction) return arrowAction(direction, press, picture, cursor, placeOf);
  const at = cursor?.at ?? null;
  if (press.key === ' ' && press.shiftKey && at !== null) return { do: 'grow', id: at };
  if (press.altKey || press.shiftKey) return null;
  switch (press.key) {
    case 'Home':
    case 'End':
    case 'PageDown':
    case 'PageUp':
      return orderAction(press.key, picture, entryOf(picture, cursor));
    case '.':
      return linkAction(1, picture, cursor);
    case ',':
      return linkAction(-1, picture, cursor);
    case 'Enter':
      return at === null ? null : { do: 'open', id: at };
    case ' ':
      return at === null ? null : { do: 'toggle', id: at };
    case 'Escape':
      return cursor !== null && picture.edges.has(cursor.at)
        ? { do: 'back', to: entryOf(picture, cursor) ?? cursor.at }
        : { do: 'leave' };
    default:
      return null;
  }
}

/** The entry whose links are gone through: where the keyboard stands, or where it came to its link from. */
function entryOf({ edges }: PictureSpec, cursor: Cursor | null): string | null {
  const edge = cursor === null ? undefined : edges.get(cursor.at);
  return edge ? (cursor?.from ?? edge.source) : (cursor?.at ?? null);
}

function linkAction(step: 1 | -1, picture: PictureSpec, cursor: Cursor | null): KeyAction {
  const from = entryOf(picture, cursor);
  if (from === null) return orderAction('Home', picture, null);
  const links = linksAt(picture, from);
  if (links.length === 0) return { do: 'stay', why: 'No links' };
  const now = links.indexOf(cursor?.at ?? '');
  const place = now < 0 ? (step > 0 ? 0 : links.length - 1) : (now + step + links.length) % links.length;
  const link = links[place] ?? '';
  return { do: 'go', to: link, along: { from, link, place: place + 1, of: links.length } };
}

function arrowAction(
  direction: Direction,
  press: KeyPress,
  picture: PictureSpec,
  cursor: Cursor | null,
  placeOf: (id: string) => Point,
): KeyAction | null {
  if (cursor === null) return orderAction('Home', picture, null);
  const { at } = cursor;
  const edge = picture.edges.get(at);
  if (press.altKey) {
    if (edge) return { do: 'stay', why: 'A link moves with its ends' };
    const far = press.shiftKey ? MOVE_FAR : MOVE;
    return { do: 'move', by: { x: STEPS[direction].x * far, y: STEPS[direction].y * far } };
  }
  const candidates = edge
    ? [edge.source, edge.target]
    : press.shiftKey
      ? [...picture.nodes.keys()]
      : [...linkedTo(picture, at)];
  const places: Place[] = candidates.filter((id) => id !== at).map((id) => ({ id, ...placeOf(id) }));
  const found = placeTowards(placeOf(at), direction, places);
  if (found) {
    const along = press.shiftKey || edge ? null : alongTo(picture, at, found.id);
    return { do: 'go', to: found.id, ...(along ? { along } : {}) };
  }
  const what = edge ? 'end of the link' : press.shiftKey ? 'entry' : 'linked entry';
  const where = { up: 'above', down: 'below', left: 'to the left', right: 'to the right' }[direction];
  return { do: 'stay', why: `No ${what} ${where}` };
}

function alongTo(picture: PictureSpec, from: string, to: string): Along | null {
  const links = linksAt(picture, from);
  const place = links.findIndex((id) => {
    const edge = picture.edges.get(id);
    return edge?.source === to || edge?.target === to;
  });
  const link = links[place];
  return link === undefined ? null : { from, link, place: place + 1, of: links.length };
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
