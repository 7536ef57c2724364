import { useRef } from 'react';
import type { Stretch } from '../../../shared/reading/stretches.ts';

/** The same empty list for all blocks without any, so that they need not be drawn again. */
export const NONE: readonly never[] = [];

/** Of items in order, those that reach into each of the blocks: gone through once, however long the text is. */
export function byBlock<Item extends Stretch>(
  blocks: readonly Stretch[],
  items: readonly Item[],
): readonly (readonly Item[])[] {
  let first = 0;
  return blocks.map((block) => {
    while (first < items.length && (items[first]?.end ?? 0) <= block.start) first++;
    const found: Item[] = [];
    for (let at = first; at < items.length; at++) {
      const item = items[at];
      if (!item || item.start >= block.end) break;
      if (item.end > block.start) found.push(item);
    }
    return found.length === 0 ? NONE : found;
  });
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The lists as they are now, but for each block whose list says the same as before that one again: it is not drawn anew. */
export function useSteady<Item>(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const before = useRef(lists);
  const steady = lists.map((list, place) => {
    const old = before.current[place];
    return old && old.length === list.length && list.every((item, at) => same(item, old[at])) ? old : list;
  });
  before.current = steady;
  return steady;
}

/** Stretches cut at the edges of their block, so that what is read elsewhere changes nothing in it. */
export function cutToBlocks(
  blocks: readonly Stretch[],
  lists: readonly (readonly Stretch[])[],
): readonly (readonly Stretch[])[] {
  return lists.map((list, place) => {
    const block = blocks[place];
    if (!block || list.length === 0) return NONE;
    return list.map(({ start, end }) => ({ start: Math.max(start, block.start), end: Math.min(end, block.end) }));
  });
}
