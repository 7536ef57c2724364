// Where in a document a place is, as a source note says it: "p. 3", "Principle 1", "p. 3, 1.2 Engagement".
import { type Block, pageOf } from './blocks.ts';

/** Longest heading that still says where something is. */
const LONGEST = 80;

/** The page and the heading above a place of the text, or null when it has neither. */
export function sectionAt(text: string, blocks: readonly Block[], at: number): string | null {
  let page: number | null = null;
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.start > at) break;
    page = pageOf(text, block) ?? page;
    if (block.kind !== 'heading') continue;
    const words = text.slice(block.from, block.end).replace(/\s+/g, ' ');
    // The title of the whole says nothing about where in it one is.
    if (block !== blocks.find((other) => other.kind !== 'page')) heading = words.slice(0, LONGEST);
  }
  const parts = [page === null ? null : `p. ${page}`, heading].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
