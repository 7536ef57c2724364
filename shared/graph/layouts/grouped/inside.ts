// The members of one group among each other.
import { type Block, blockAround, byName, EMPTY_BLOCK, rowsOfForm } from '../blocks/block.ts';
import { type LayoutControl, type LayoutLink, type LayoutNode, LayoutStopped } from '../layout.ts';
import { organic } from '../organic.ts';

/** Few entries, or few links among them, stand best in rows. */
const FEW = 4;
const ASPECT = 1.35;

/**
 * Linked members near each other; without links in even rows.
 * @param tries how often they are laid out to keep the best
 */
export function insideBlock(
  members: readonly LayoutNode[],
  links: readonly LayoutLink[],
  control: LayoutControl,
  tries: number,
): Block {
  if (members.length === 0) return EMPTY_BLOCK;
  const ids = new Set(members.map(({ id }) => id));
  const among = links.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  if (members.length <= FEW || among.length < members.length / 4) return rowsOfForm([...members].sort(byName), ASPECT);
  const nodes = members.map((node) => ({ ...node, fixed: null }));
  const laid = organic.run(
    { nodes, links: among },
    { seed: 'threadmap', linkLength: 20, aspect: ASPECT, tries },
    control,
  );
  if (!laid.ok) throw new LayoutStopped();
  return blockAround(members, laid.value);
}
