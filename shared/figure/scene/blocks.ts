// What stands beside the map or under it: key findings, the legend, the key to numbered names. Blocks flow into columns.
import { group, moveItems, type SceneItem } from './scene.ts';

/** Measures at scale 1, for A4. */
export const COLUMN = 188;
export const GUTTER = 18;
const GAP = 10;

/** Which group of the scene a block belongs to. */
export const BLOCK_PARTS = ['findings', 'legend', 'name-key'] as const;
export type BlockPart = (typeof BLOCK_PARTS)[number];

const partWords: Readonly<Record<BlockPart, string>> = {
  findings: 'Key findings',
  legend: 'Legend',
  'name-key': 'Names of the numbered entries',
};

/** One piece that is never torn apart. It is as wide as a column; its top left corner is at 0, 0. */
export type Block = {
  readonly part: BlockPart;
  /** Whether it goes on from the block before, without a gap. */
  readonly goesOn?: boolean;
  readonly height: (scale: number) => number;
  readonly draw: (scale: number) => readonly SceneItem[];
};

export type DrawnBlocks = { readonly items: readonly SceneItem[]; readonly width: number; readonly height: number };

const NOTHING: DrawnBlocks = { items: [], width: 0, height: 0 };

/**
 * Blocks beside the map, fitted into a height: first in one column, a little smaller if need be, then in two, then in three.
 * @param kept for which room was kept: those that are drawn are set as these would be, and so never take more room
 */
export function besideMap(blocks: readonly Block[], height: number, scale: number, kept = blocks): DrawnBlocks {
  if (blocks.length === 0) return NOTHING;
  // Sections alone look best in even columns; a list goes on where there is room.
  const isListed = kept.some(({ goesOn }) => goesOn);
  const flowOf = (some: readonly Block[], columns: number, size: number): Block[][] =>
    isListed ? fillColumns(some, columns, height, size) : intoColumns(some, columns, size);
  for (const columns of [1, 2, 3]) {
    for (const size of [1, 0.94, 0.88]) {
      const isLast = columns === 3 && size === 0.88;
      const isHeld = tallestOf(flowOf(kept, columns, size * scale), size * scale) <= height;
      if (isLast || isHeld) return draw(flowOf(blocks, columns, size * scale), size * scale);
    }
  }
  throw new Error('unreachable: the last try is always taken');
}

/** Blocks under the map, in as many columns as a width holds. */
export function underMap(blocks: readonly Block[], width: number, scale: number): DrawnBlocks {
  if (blocks.length === 0) return NOTHING;
  const most = Math.max(1, Math.floor((width / scale + GUTTER) / (COLUMN + GUTTER)));
  const flows = Array.from({ length: most }, (_, index) => intoColumns(blocks, index + 1, scale));
  const lowest = flows.reduce((best, flow) => (tallestOf(flow, scale) < tallestOf(best, scale) ? flow : best));
  return draw(lowest, scale);
}

function gapBefore({ goesOn = false }: Block, index: number, scale: number): number {
  return index === 0 || goesOn ? 0 : GAP * scale;
}

const heights = new WeakMap<Block, Map<number, number>>();

/** A block is tried in many columns, and its lines are broken anew each time it is asked for its height. */
function heightOfOne(block: Block, scale: number): number {
  const known = heights.get(block) ?? new Map<number, number>();
  heights.set(block, known);
  const height = known.get(scale) ?? block.height(scale);
  known.set(scale, height);
  return height;
}

function heightOf(blocks: readonly Block[], scale: number): number {
  return blocks.reduce((sum, block, index) => sum + gapBefore(block, index, scale) + heightOfOne(block, scale), 0);
}

const tallestOf = (flow: readonly (readonly Block[])[], scale: number): number =>
  Math.max(...flow.map((column) => heightOf(column, scale)));

/** Whole blocks, in order, in columns as even as their order allows. */
function intoColumns(blocks: readonly Block[], columns: number, scale: number): Block[][] {
  if (columns === 1) return [[...blocks]];
  const goal = heightOf(blocks, scale) / columns;
  const flow: Block[][] = [[]];
  for (const block of blocks) {
    const current = flow[flow.length - 1] as Block[];
    const isFull = current.length > 0 && heightOf(current, scale) + heightOfOne(block, scale) / 2 > goal;
    if (isFull && flow.length < columns) flow.push([block]);
    else current.push(block);
  }
  return flow;
}

/** Whole blocks, in order, each column filled before the next is begun; what is over stays in the last. */
function fillColumns(blocks: readonly Block[], columns: number, height: number, scale: number): Block[][] {
  const flow: Block[][] = [[]];
  for (const block of blocks) {
    const current = flow[flow.length - 1] as Block[];
    const isFull = current.length > 0 && heightOf([...current, block], scale) > height;
    if (isFull && flow.length < columns) flow.push([block]);
    else current.push(block);
  }
  return flow;
}

function draw(flow: readonly (readonly Block[])[], scale: number): DrawnBlocks {
  const drawn = new Map<BlockPart, SceneItem[]>();
  flow.forEach((column, place) => {
    const left = place * (COLUMN + GUTTER) * scale;
    let y = 0;
    column.forEach((block, index) => {
      y += gapBefore(block, index, scale);
      const items = moveItems(block.draw(scale), left, y);
      drawn.set(block.part, [...(drawn.get(block.part) ?? []), ...items]);
      y += heightOfOne(block, scale);
    });
  });
  const items = BLOCK_PARTS.flatMap((part) => {
    const of = drawn.get(part);
    return of ? [group(of, part, partWords[part])] : [];
  });
  const width = (flow.length * COLUMN + (flow.length - 1) * GUTTER) * scale;
  return { items, width, height: tallestOf(flow, scale) };
}
