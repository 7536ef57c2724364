import { z } from 'zod';
import { compareText } from '../../util/compare.ts';
import { type Block, byName, EMPTY_BLOCK, joined, rowsBlock, widthOf } from './blocks/block.ts';
import { arranged } from './blocks/finish.ts';
import { misfit, shelve } from './blocks/shelves.ts';
import { layeredBlock } from './hierarchy/layers.ts';
import { isForest, partsOf, type Ranks, ranksOf } from './hierarchy/rises.ts';
import { treeBlock } from './hierarchy/tree.ts';
import type { Layout, LayoutGraph, LayoutNode, Place } from './layout.ts';

const optionsSchema = z.object({
  /** Width of the whole to its height: a landscape page by default. */
  aspect: z.number().min(0.2).max(5).default(1.41),
});
export type HierarchyOptions = z.infer<typeof optionsSchema>;

/** Between one hierarchy and the next, and between them and those that are in none. */
const PART_GAP = 46;
const REST_GAP = 64;
/** Widths tried for the rows, in picture units. */
const WIDTHS = [260, 400, 540, 700, 860, 1040, 1240, 1480, 1800, 2300, 3000, 4000, 6000];

/** Boards over those who report to them: for accountability. */
export const hierarchy: Layout<HierarchyOptions> = {
  id: 'hierarchy',
  label: 'Hierarchy',
  does: 'Stands each body under the ones it reports to, the top boards first, folded to fit a page.',
  options: optionsSchema as z.ZodType<HierarchyOptions>,
  run: (graph, { aspect }, control = {}) =>
    arranged(graph, control, (nodes, tick) => {
      const ranks = ranksOf(graph);
      const parts = partsOf(ranks);
      let best: { readonly block: Block; readonly cost: number } = {
        block: EMPTY_BLOCK,
        cost: Number.POSITIVE_INFINITY,
      };
      WIDTHS.forEach((most, index) => {
        const blocks = parts.map((part) => partBlock(part, most));
        const block = shelve(blocks, { aspect, gap: PART_GAP, align: 'left' });
        // A page that is filled is worth more than rows of the exact form.
        const cost = misfit(block, aspect) + 0.25 * Math.log(Math.max(1, block.width * block.height));
        if (cost < best.cost - 1e-9) best = { block, cost };
        tick(((index + 1) / WIDTHS.length) * 0.9);
      });
      const inRanks = new Set(ranks.nodes.map(({ id }) => id));
      const rest = nodes.filter(({ id }) => !inRanks.has(id));
      return withRest(best.block, rest, graph, aspect).places;
    }),
};

function partBlock(part: Ranks, most: number): Block {
  const [root] = part.nodes.filter(({ id }) => (part.parents.get(id) ?? []).length === 0);
  return isForest(part) && root ? treeBlock(root, part, most) : layeredBlock(part, most);
}

/** Those in no hierarchy: in even rows below it, about under what they are linked to. */
function withRest(block: Block, rest: readonly LayoutNode[], graph: LayoutGraph, aspect: number): Block {
  if (rest.length === 0) return block;
  const width = Math.max(...rest.map(widthOf));
  const wanted = Math.round(Math.sqrt((rest.length * aspect * 80) / width));
  const columns = Math.max(1, Math.min(rest.length, Math.max(wanted, Math.floor(block.width / width))));
  const rows = Math.ceil(rest.length / columns);
  const even = Math.ceil(rest.length / rows);
  const below = rowsBlock(columnwise(rest, wishes(rest, block.places, graph), even), even);
  if (block.width === 0) return below;
  const middle = Math.max(block.width, below.width) / 2;
  return joined([
    { block, x: middle - block.width / 2, y: 0 },
    { block: below, x: middle - below.width / 2, y: block.height + REST_GAP },
  ]);
}

/** Where each would like to stand: in the middle of what it is linked to in the hierarchy. */
function wishes(
  rest: readonly LayoutNode[],
  places: ReadonlyMap<string, Place>,
  graph: LayoutGraph,
): Map<string, number> {
  const near = new Map<string, number[]>();
  for (const { from, to } of graph.links) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const at = places.get(other);
      if (at && !places.has(one)) near.set(one, [...(near.get(one) ?? []), at.x]);
    }
  }
  return new Map(
    rest.map(({ id }) => {
      const xs = near.get(id) ?? [];
      const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
      return [id, xs.length === 0 ? Number.POSITIVE_INFINITY : mean];
    }),
  );
}

/** In the order in which rows are filled, so that who wants to stand further left stands in a column further left. */
function columnwise(rest: readonly LayoutNode[], wish: ReadonlyMap<string, number>, columns: number): LayoutNode[] {
  const at = (node: LayoutNode): number => wish.get(node.id) ?? Number.POSITIVE_INFINITY;
  const isWishing = (node: LayoutNode): boolean => Number.isFinite(at(node));
  const sorted = [...rest.filter(isWishing).sort((a, b) => at(a) - at(b) || compareText(a.id, b.id))];
  const others = rest.filter((node) => !isWishing(node)).sort(byName);
  const rows: LayoutNode[] = [];
  const height = Math.ceil(sorted.length / columns);
  for (let row = 0; row < height; row++) {
    for (let index = row; index < sorted.length; index += height) rows.push(sorted[index] as LayoutNode);
  }
  return [...rows, ...others];
}
