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
