// A hanging tree: everyone stands under the one they report to. What is too wide for a page goes on in further rows, on both
// sides of a trunk that stays free for the lines.
import { type Block, blockOf, byName, joined, type PutBlock } from '../blocks/block.ts';
import type { LayoutNode, Place } from '../layout.ts';
import type { Ranks } from './rises.ts';

/** Between a name and the row below it: room for the lines that run along the row. */
export const ROW_GAP = 26;
/** Between neighbours, and on both sides of a trunk. */
export const SIDE_GAP = 10;

/** A block that hangs from one entry. */
type Hanging = { readonly block: Block; readonly anchor: Place };

/** Everyone under `root`, in rows no wider than `most` where that can be. */
export function treeBlock(root: LayoutNode, ranks: Ranks, most: number): Block {
  const byId = new Map(ranks.nodes.map((node) => [node.id, node]));
  const hang = (node: LayoutNode): Hanging => {
    const own: Hanging = { block: blockOf(node), anchor: { x: node.left, y: node.up } };
    const below = (ranks.children.get(node.id) ?? []).flatMap((id) => byId.get(id) ?? []).sort(byName);
    if (below.length === 0) return own;
    const isLeaf = ({ id }: LayoutNode): boolean => (ranks.children.get(id) ?? []).length === 0;
    // Those with nobody under them first: their rows are short, and the trunk to the others passes between them.
    const rows = [
      ...wrapped(below.filter(isLeaf).map(hang), most),
      ...wrapped(below.filter((each) => !isLeaf(each)).map(hang), most),
    ];
    return under(own, rows);
  };
  return hang(root).block;
}

const lengthOf = (row: readonly Hanging[]): number =>
  row.reduce((sum, { block }) => sum + block.width, 0) + SIDE_GAP * (row.length - 1);

/** Rows of an even length, as few as the width allows; with more than one, an even number in each but the last. */
function wrapped(hangings: readonly Hanging[], most: number): Hanging[][] {
  if (hangings.length === 0) return [];
  if (hangings.length <= 2 || lengthOf(hangings) <= most) return [[...hangings]];
  for (let rows = 2; ; rows++) {
    const perRow = Math.max(2, 2 * Math.ceil(hangings.length / rows / 2));
    const cut: Hanging[][] = [];
    for (let at = 0; at < hangings.length; at += perRow) cut.push(hangings.slice(at, at + perRow));
    if (perRow === 2 || cut.every((row) => lengthOf(row) <= most)) return cut;
  }
}

/** Rows under an entry. All but the last leave the trunk free in their middle. */
function under(own: Hanging, rows: readonly Hanging[][]): Hanging {
  const put: PutBlock[] = [];
  let y = 0;
  rows.forEach((row, index) => {
    y += ROW_GAP;
    const shapes = Math.max(...row.map(({ anchor }) => anchor.y));
    const isLast = index === rows.length - 1;
    const half = isLast ? row.length : Math.ceil(row.length / 2);
    const centre = isLast ? middleOf(row) : lengthOf(row.slice(0, half)) + SIDE_GAP;
    let x = -centre;
    row.forEach(({ block, anchor }, place) => {
      if (!isLast && place === half) x = SIDE_GAP;
      put.push({ block, x, y: y + shapes - anchor.y });
      x += block.width + SIDE_GAP;
    });
    y += Math.max(...row.map(({ block, anchor }) => shapes - anchor.y + block.height));
  });
  const head: PutBlock = { block: own.block, x: -own.anchor.x, y: -own.block.height };
  const all = [head, ...put];
  const left = Math.min(...all.map((part) => part.x));
  return { block: joined(all), anchor: { x: -left, y: own.anchor.y } };
}

/** Between the first and the last entry of a row, from the row's left. */
function middleOf(row: readonly Hanging[]): number {
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last) return 0;
  return (first.anchor.x + lengthOf(row) - last.block.width + last.anchor.x) / 2;
}
