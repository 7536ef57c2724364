// Puts blocks on shelves, as a printer sets boxes on a page: in order, row after row, in the form of the page.
import { type Block, EMPTY_BLOCK, joined, type PutBlock } from './block.ts';

export type Shelving = {
  /** Width of the whole to its height. */
  readonly aspect: number;
  readonly gap: number;
  /** Where the blocks of a shelf stand when it is not full. */
  readonly align: 'left' | 'centre';
};

/** How many widths are tried between that of the widest block and that of all in one row. */
const TRIES = 48;

function onShelves(blocks: readonly Block[], width: number, { gap, align }: Shelving): Block {
  const shelves: Block[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (used + gap + block.width > width) {
      shelves.push([]);
      used = -gap;
    }
    shelves.at(-1)?.push(block);
    used += gap + block.width;
  }
  const lengthOf = (shelf: readonly Block[]): number =>
    shelf.reduce((sum, block) => sum + block.width, 0) + gap * (shelf.length - 1);
  const longest = Math.max(...shelves.map(lengthOf));
  const put: PutBlock[] = [];
  let y = 0;
  for (const shelf of shelves) {
    let x = align === 'centre' ? (longest - lengthOf(shelf)) / 2 : 0;
    for (const block of shelf) {
      put.push({ block, x, y });
      x += block.width + gap;
    }
    y += Math.max(...shelf.map(({ height }) => height)) + gap;
  }
  return joined(put);
}

/** How far a form is from the one asked for: 0 is the same. */
export function misfit({ width, height }: { readonly width: number; readonly height: number }, aspect: number): number {
  return Math.abs(Math.log(Math.max(width, 1) / Math.max(height, 1) / aspect));
}

/** The blocks in their order, on the shelves that come nearest to the form of the page. */
export function shelve(blocks: readonly Block[], shelving: Shelving): Block {
  const all = blocks.filter(({ width }) => width > 0);
  if (all.length === 0) return EMPTY_BLOCK;
  const narrowest = Math.max(...all.map(({ width }) => width));
  const widest = all.reduce((sum, { width }) => sum + width + shelving.gap, 0);
  let best: { readonly block: Block; readonly cost: number } | null = null;
  for (let step = 0; step <= TRIES; step++) {
    const block = onShelves(all, narrowest + ((widest - narrowest) * step) / TRIES, shelving);
    // Of two forms that are about as good, the one that takes less of the page.
    const cost = misfit(block, shelving.aspect) + 0.15 * Math.log(block.width * block.height);
    if (best === null || cost < best.cost - 1e-9) best = { block, cost };
  }
  return best?.block ?? EMPTY_BLOCK;
}
