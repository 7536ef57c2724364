import { z } from 'zod';
import { type Block, byName, heightOf, joined, type PutBlock, rowsBlock, widthOf } from './blocks/block.ts';
import { arranged } from './blocks/finish.ts';
import { misfit } from './blocks/shelves.ts';
import type { Layout, LayoutGroup, LayoutNode } from './layout.ts';
import { type Neighbours, neighboursIn } from './rings/steps.ts';

const optionsSchema = z.object({
  /** What a column stands for: see shared/graph/groups. */
  by: z.string().min(1).default('entity.sector'),
  aspect: z.number().min(0.2).max(5).default(1.41),
});
export type ColumnsOptions = z.infer<typeof optionsSchema>;

/** Between two columns, and for the heading over each. */
export const COLUMN_GAP = 44;
const HEADING = 34;
const SWEEPS = 8;

/** One column a sector, locality or other word: for who is where, and which links cross. */
export const columns: Layout<ColumnsOptions> = {
  id: 'columns',
  label: 'Columns',
  does: 'Gives each sector, locality or other word a column of its own, under a heading.',
  options: optionsSchema as z.ZodType<ColumnsOptions>,
  run: (graph, { aspect }, control = {}) =>
    arranged(graph, control, (nodes, tick) => {
      const lists = ordered(listsOf(graph.groups ?? [], nodes), neighboursIn(graph));
      tick(0.6);
      const most = Math.max(1, ...lists.map((list) => list.length));
      let best: { readonly block: Block; readonly cost: number } | null = null;
      for (let rows = 1; rows <= most; rows++) {
        if (rows > 60 && rows % 10 !== 0) continue;
        // From the number of rows the size follows; only the best is put together.
        const cost = misfit(sizeAt(lists, rows), aspect);
        if (best === null || cost < best.cost - 1e-9) best = { block: blockAt(lists, rows), cost };
        tick(0.6 + (0.4 * rows) / most);
      }
      return best?.block.places ?? new Map();
    }),
};

/** The entries of each column; those in no group come last. */
function listsOf(groups: readonly LayoutGroup[], nodes: readonly LayoutNode[]): LayoutNode[][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lists = groups.map(({ members }) => members.flatMap((id) => byId.get(id) ?? []));
  const placed = new Set(lists.flat().map(({ id }) => id));
  return [...lists, nodes.filter(({ id }) => !placed.has(id))].filter((list) => list.length > 0);
}

/** Within a column, linked entries at about the same height as those of other columns they are linked to. */
function ordered(lists: readonly LayoutNode[][], near: Neighbours): LayoutNode[][] {
  const heights = new Map<string, number>();
  const number = (list: readonly LayoutNode[]): void => {
    list.forEach(({ id }, index) => {
      heights.set(id, (index + 0.5) / list.length);
    });
  };
  const now = lists.map((list) =>
    [...list].sort((a, b) => (near.get(b.id)?.length ?? 0) - (near.get(a.id)?.length ?? 0) || byName(a, b)),
  );
  for (const list of now) number(list);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const list of sweep % 2 === 0 ? now : [...now].reverse()) {
      const wish = new Map(
        list.map(({ id }) => {
          const others = (near.get(id) ?? []).map((other) => heights.get(other) ?? 0.5);
          const mean = others.reduce((sum, at) => sum + at, 0) / others.length;
          return [id, others.length === 0 ? 2 : mean];
        }),
      );
      list.sort(
        (a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0) || (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0),
      );
      number(list);
    }
  }
  return now;
}

/** About how large it gets when no column is higher than so many rows. */
function sizeAt(lists: readonly LayoutNode[][], rows: number): { readonly width: number; readonly height: number } {
  const all = lists.flat();
  const mean = (sizes: readonly number[]): number =>
    sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const width = lists.reduce(
    (sum, list) => sum + Math.ceil(list.length / rows) * Math.max(0, ...list.map(widthOf)) + COLUMN_GAP,
    -COLUMN_GAP,
  );
  return {
    width,
    height: Math.min(rows, Math.max(1, ...lists.map((list) => list.length))) * mean(all.map(heightOf)) * 1.15,
  };
}

/** Columns side by side; one with more entries than rows is as many entries wide as it takes. */
function blockAt(lists: readonly LayoutNode[][], rows: number): Block {
  const put: PutBlock[] = [];
  let x = 0;
  for (const list of lists) {
    const block = rowsBlock(list, Math.ceil(list.length / rows));
    put.push({ block, x, y: HEADING });
    x += block.width + COLUMN_GAP;
  }
  return joined(put);
}
