// Boxes in boxes: each entry that others are part of heads a box with those in it.
import { compareText } from '../../../util/compare.ts';
import { type Block, blockOf, byName, joined, padded, rowsOfForm } from '../blocks/block.ts';
import { shelve } from '../blocks/shelves.ts';
import type { LayoutNode } from '../layout.ts';

/** Room between a box's line and what is in it, and between boxes. */
export const BOX_PADDING = 12;
const GAP = 18;
const ASPECT = 1.5;

/** A box for every whole, the largest first, and everything else in even rows. */
export function boxBlocks(nodes: readonly LayoutNode[]): {
  readonly boxes: readonly Block[];
  readonly rest: readonly LayoutNode[];
} {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const children = new Map<string, LayoutNode[]>();
  const isPart = ({ id, parent }: LayoutNode): boolean =>
    typeof parent === 'string' && parent !== id && byId.has(parent);
  for (const node of nodes) {
    if (isPart(node)) children.set(node.parent ?? '', [...(children.get(node.parent ?? '') ?? []), node]);
  }
  const seen = new Set<string>();
  const boxOf = (head: LayoutNode): Block => {
    seen.add(head.id);
    const parts = (children.get(head.id) ?? []).filter(({ id }) => !seen.has(id)).sort(byName);
    const plain = parts.filter(({ id }) => !children.has(id));
    for (const { id } of plain) seen.add(id);
    const inner = parts.filter(({ id }) => children.has(id)).map(boxOf);
    const blocks = [...largestFirst(inner), ...(plain.length > 0 ? [rowsOfForm(plain, ASPECT)] : [])];
    const inside = shelve(blocks, { aspect: ASPECT, gap: GAP, align: 'centre' });
    const top = blockOf(head);
    const width = Math.max(top.width, inside.width);
    const whole = joined([
      { block: top, x: (width - top.width) / 2, y: 0 },
      { block: inside, x: (width - inside.width) / 2, y: top.height + 6 },
    ]);
    return padded(whole, { left: BOX_PADDING, top: BOX_PADDING, right: BOX_PADDING, bottom: BOX_PADDING });
  };
  // A circle of parts has no outermost: whoever comes first heads it.
  const heads = [...nodes].sort((a, b) => compareText(a.id, b.id)).filter((node) => children.has(node.id));
  const boxes = [...heads.filter((node) => !isPart(node)), ...heads.filter(isPart)].flatMap((head) =>
    seen.has(head.id) ? [] : [boxOf(head)],
  );
  return { boxes: largestFirst(boxes), rest: nodes.filter(({ id }) => !seen.has(id)) };
}

function largestFirst(blocks: readonly Block[]): Block[] {
  const sizeOf = ({ height, width }: Block): number => height * width;
  return blocks
    .map((block, index) => ({ block, index }))
    .sort((a, b) => sizeOf(b.block) - sizeOf(a.block) || a.index - b.index)
    .map(({ block }) => block);
}
