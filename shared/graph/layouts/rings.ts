import { z } from 'zod';
import { type Block, blockAround, byName, heightOf, joined, rowsBlock, widthOf } from './blocks/block.ts';
import { arranged } from './blocks/finish.ts';
import type { Layout, LayoutNode, Place } from './layout.ts';
import { bodyOf, offsetOf } from './organic/body.ts';
import { removeOverlaps } from './organic/remove-overlaps.ts';
import { middleOf, neighboursIn, orderedRings, ringsFrom } from './rings/steps.ts';

const optionsSchema = z.object({
  /** The entry in the middle; null, or one that is not shown: the most linked. */
  around: z.string().nullable().default(null),
});
export type RingsOptions = z.infer<typeof optionsSchema>;

/** Room between neighbours on a ring, and between rings, as a share of the largest entry. */
const SPACING = 1.08;
/** Between the rings of one step and those of the next: the steps must be told apart. */
const BETWEEN_STEPS = 0.75;
const REST_GAP = 70;
const TURN = 2 * Math.PI;

/** One entry in the middle, the others around it by the number of steps: for what is near and what is far. */
export const rings: Layout<RingsOptions> = {
  id: 'rings',
  label: 'Rings',
  does: 'Puts one entry in the middle and the others around it, by how many links away they are.',
  options: optionsSchema as z.ZodType<RingsOptions>,
  run: (graph, { around }, control = {}) =>
    arranged(graph, control, (nodes, tick) => {
      const near = neighboursIn(graph);
      const middle = middleOf(nodes, near, around);
      if (middle === null) return new Map();
      const steps = ringsFrom(middle, near);
      tick(0.2);
      const byId = new Map(nodes.map((node) => [node.id, node]));
      const orders = orderedRings(steps, near).map((ring) => ring.flatMap((id) => byId.get(id) ?? []));
      tick(0.7);
      const reached = orders.flat();
      const block = apart(reached, onRings(orders));
      const inRings = new Set(reached.map(({ id }) => id));
      return withOuter(
        block,
        nodes.filter(({ id }) => !inRings.has(id)),
      ).places;
    }),
};

/**
 * Ellipses, since entries with their names are wider than high: so as many stand above and below as at the sides, and the
 * whole suits a landscape page. A step that has more entries than fit on one ring takes several, close together.
 */
function onRings(orders: readonly (readonly LayoutNode[])[]): Map<string, Place> {
  const all = orders.flat();
  const width = typical(all.map(widthOf)) * SPACING;
  const height = typical(all.map(heightOf)) * SPACING;
  const places = new Map<string, Place>();
  // In units of one entry's room.
  let radius = 0;
  for (const order of orders) {
    const count = order.length;
    if (count === 1 && radius === 0) {
      places.set(order[0]?.id ?? '', { x: 0, y: 0 });
      radius = 0.5;
      continue;
    }
    const inside = radius + BETWEEN_STEPS;
    const tracks = tracksFor(count, inside);
    order.forEach(({ id }, index) => {
      const angle = (index / count) * TURN - Math.PI / 2;
      const track = inside + (index % tracks) + 0.5;
      places.set(id, { x: Math.cos(angle) * track * width, y: Math.sin(angle) * track * height });
    });
    radius = inside + tracks;
  }
  return places;
}

/** The fewest rings on which so many stand clear of each other. */
function tracksFor(count: number, inside: number): number {
  for (let tracks = 1; ; tracks++) {
    // On the innermost track, each has its share of the circle.
    const share = (TURN * (inside + 0.5)) / Math.ceil(count / tracks);
    if (share >= 1.12) return tracks;
  }
}

/** Nearly the largest: a single name of a paragraph's length must not blow up the whole picture. */
function typical(sizes: readonly number[]): number {
  return [...sizes].sort((a, b) => a - b)[Math.floor((sizes.length - 1) * 0.9)] ?? 1;
}

/** The few that are larger than most push their neighbours a little. */
function apart(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Place>): Block {
  const bodies = nodes.map((node) => {
    const body = bodyOf({ ...node, fixed: null });
    const offset = offsetOf(node);
    body.x = (places.get(node.id)?.x ?? 0) + offset.x;
    body.y = (places.get(node.id)?.y ?? 0) + offset.y;
    return body;
  });
  removeOverlaps(bodies);
  return blockAround(
    nodes,
    new Map(
      bodies.map((body) => {
        const offset = offsetOf(body.node);
        return [body.id, { x: body.x - offset.x, y: body.y - offset.y }];
      }),
    ),
  );
}

/** Whom no chain of links reaches: in rows under the rings. */
function withOuter(block: Block, outer: readonly LayoutNode[]): Block {
  if (outer.length === 0) return block;
  const columns = Math.max(1, Math.floor(Math.max(block.width, 900) / Math.max(...outer.map(widthOf))));
  const rows = Math.ceil(outer.length / columns);
  const below = rowsBlock([...outer].sort(byName), Math.ceil(outer.length / rows));
  const middle = Math.max(block.width, below.width) / 2;
  return joined([
    { block, x: middle - block.width / 2, y: 0 },
    { block: below, x: middle - below.width / 2, y: block.height + REST_GAP },
  ]);
}
