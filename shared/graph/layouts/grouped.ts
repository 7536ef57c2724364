import { z } from 'zod';
import { NO_GROUP } from '../groups/group.ts';
import { type Block, byName, joined, padded, rowsOfForm } from './blocks/block.ts';
import { arranged } from './blocks/finish.ts';
import { shelve } from './blocks/shelves.ts';
import { boxBlocks } from './grouped/boxes.ts';
import { insideBlock } from './grouped/inside.ts';
import type { Layout, LayoutGraph, LayoutGroup, LayoutNode, Place } from './layout.ts';

const optionsSchema = z.object({
  /** What makes a group: `parent` for boxes in boxes, else see shared/graph/groups. */
  by: z.string().min(1).default('parent'),
  aspect: z.number().min(0.2).max(5).default(1.41),
});
export type GroupedOptions = z.infer<typeof optionsSchema>;

/** Around the members of a group: for the line around them, and for its name above. */
const ROOM = { left: 20, top: 38, right: 20, bottom: 20 };
const GAP = 26;
/** Among more entries than this, the members of each group are laid out once, not several times for the best. */
const MANY = 600;

/** What belongs together stands together, with a line around it: for bodies and their parts, boards and their members. */
export const grouped: Layout<GroupedOptions> = {
  id: 'grouped',
  label: 'Grouped',
  does: 'Stands what belongs together side by side, with a line around it.',
  options: optionsSchema as z.ZodType<GroupedOptions>,
  run: (graph, { by, aspect }, control = {}) =>
    arranged(graph, control, (nodes, tick) =>
      by === 'parent' ? inBoxes(nodes, aspect) : inGroups(graph, nodes, aspect, tick),
    ),
};

function inBoxes(nodes: readonly LayoutNode[], aspect: number): ReadonlyMap<string, Place> {
  const { boxes, rest } = boxBlocks(nodes);
  const block = shelve(boxes, { aspect, gap: GAP, align: 'left' });
  return under(block, rest, aspect).places;
}

function under(block: Block, rest: readonly LayoutNode[], aspect: number): Block {
  if (rest.length === 0) return block;
  const sorted = [...rest].sort(byName);
  if (block.width === 0) return rowsOfForm(sorted, aspect);
  // As wide as what stands above it.
  const size = Math.max(...sorted.map(({ left, right }) => left + right));
  const form = (block.width * block.width) / Math.max(1, sorted.length * size * 85);
  return joined([
    { block, x: 0, y: 0 },
    { block: rowsOfForm(sorted, Math.max(aspect, form)), x: 0, y: block.height + 2 * GAP },
  ]);
}

function inGroups(
  graph: LayoutGraph,
  nodes: readonly LayoutNode[],
  aspect: number,
  tick: (done: number) => void,
): ReadonlyMap<string, Place> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = nextToLinked(graph.groups ?? [], graph);
  const placed = new Set(groups.flatMap(({ members }) => members));
  let done = 0;
  const tries = nodes.length > MANY ? 1 : 5;
  const blocks = groups.map(({ members }) => {
    const inside = members.flatMap((id) => byId.get(id) ?? []);
    const share = inside.length / Math.max(1, nodes.length);
    // Telling how far it is also asks whether to stop.
    const block = insideBlock(inside, graph.links, { report: (part) => tick(done + part * share) }, tries);
    done += share;
    return padded(block, ROOM);
  });
  const rest = nodes.filter(({ id }) => !placed.has(id));
  return under(shelve(blocks, { aspect, gap: GAP, align: 'centre' }), rest, aspect).places;
}

/** The largest group first, then always the one that has most links with those before it; who is in no group comes last. */
function nextToLinked(groups: readonly LayoutGroup[], graph: LayoutGraph): LayoutGroup[] {
  const groupOf = new Map(groups.flatMap(({ key, members }) => members.map((id) => [id, key] as const)));
  const between = new Map<string, number>();
  for (const { from, to } of graph.links) {
    const [a, b] = [groupOf.get(from), groupOf.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    for (const pair of [`${a} ${b}`, `${b} ${a}`]) between.set(pair, (between.get(pair) ?? 0) + 1);
  }
  const left = groups.filter(({ key }) => key !== NO_GROUP);
  const order: LayoutGroup[] = [];
  const ties = ({ key }: LayoutGroup): number =>
    order.reduce((sum, other) => sum + (between.get(`${key} ${other.key}`) ?? 0), 0);
  while (left.length > 0) {
    const scores = left.map((group, index) => ({ index, ties: ties(group), size: group.members.length }));
    scores.sort(
      (a, b) => b.ties / Math.sqrt(b.size) - a.ties / Math.sqrt(a.size) || b.size - a.size || a.index - b.index,
    );
    order.push(...left.splice(scores[0]?.index ?? 0, 1));
  }
  return [...order, ...groups.filter(({ key }) => key === NO_GROUP)];
}
