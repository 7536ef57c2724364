// What stands beside the map or under it: key findings, the legend, the key to numbered names. Blocks flow into columns.
import { group, moveItems, type SceneItem } from './scene.ts';

/** Measures at scale 1, for A4: a column beside the map, or on a sheet of names. */
export const COLUMN = 188;
export const GUTTER = 18;
/** Under the map, columns share the width between them. */
const NARROWEST = 160;
const WIDEST = 250;
const GAP = 10;

/** Which group of the scene a block belongs to. */
export const BLOCK_PARTS = ['findings', 'legend', 'name-key'] as const;
export type BlockPart = (typeof BLOCK_PARTS)[number];

const partWords: Readonly<Record<BlockPart, string>> = {
  findings: 'Key findings',
  legend: 'Legend',
  'name-key': 'Names of the numbered entries',
};

/** One piece that is never torn apart. It is as wide as its column, which is given at scale 1; its top left corner is at 0, 0. */
export type Block = {
  readonly part: BlockPart;
  /** Whether it goes on from the block before, without a gap. */
  readonly goesOn?: boolean;
  readonly height: (scale: number, column: number) => number;
  readonly draw: (scale: number, column: number) => readonly SceneItem[];
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
  const flowOf = (some: readonly Block[], columns: number, set: Setting): Block[][] =>
    isListed ? fillColumns(some, columns, height, set) : intoColumns(some, columns, set);
  for (const columns of [1, 2, 3]) {
    for (const size of [1, 0.94, 0.88]) {
      const isLast = columns === 3 && size === 0.88;
      const set = { scale: size * scale, column: COLUMN };
      const isHeld = tallestOf(flowOf(kept, columns, set), set) <= height;
      if (isLast || isHeld) return draw(flowOf(blocks, columns, set), set);
    }
  }
  throw new Error('unreachable: the last try is always taken');
}

/** Blocks under the map, in columns across a width: as many, and so as narrow, as leave the map the most room. */
export function underMap(blocks: readonly Block[], width: number, scale: number): DrawnBlocks {
  if (blocks.length === 0) return NOTHING;
  const most = Math.max(1, Math.floor((width / scale + GUTTER) / (NARROWEST + GUTTER)));
  let best: { readonly flow: Block[][]; readonly set: Setting; readonly height: number } | null = null;
  for (let columns = 1; columns <= most; columns++) {
    const set = { scale, column: Math.min(WIDEST, (width / scale + GUTTER) / columns - GUTTER) };
    const flow = lowestColumns(blocks, columns, set);
    const height = tallestOf(flow, set);
    if (flow.length === columns && (!best || height < best.height)) best = { flow, set, height };
  }
  if (!best) throw new Error('unreachable: one column holds all blocks');
  return draw(best.flow, best.set);
}

/** How blocks are set: how large, and in columns how wide, at scale 1. */
type Setting = { readonly scale: number; readonly column: number };

function gapBefore({ goesOn = false }: Block, index: number, scale: number): number {
  return index === 0 || goesOn ? 0 : GAP * scale;
}

const heights = new WeakMap<Block, Map<string, number>>();

/** A block is tried in many columns, and its lines are broken anew each time it is asked for its height. */
function heightOfOne(block: Block, { scale, column }: Setting): number {
  const known = heights.get(block) ?? new Map<string, number>();
  heights.set(block, known);
  const key = `${scale} ${column}`;
  const height = known.get(key) ?? block.height(scale, column);
  known.set(key, height);
  return height;
}

function heightOf(blocks: readonly Block[], set: Setting): number {
  return blocks.reduce((sum, block, index) => sum + gapBefore(block, index, set.scale) + heightOfOne(block, set), 0);
}

const tallestOf = (flow: readonly (readonly Block[])[], set: Setting): number =>
  Math.max(...flow.map((column) => heightOf(column, set)));

/** Whole blocks, in order, in columns as even as their order allows. */
function intoColumns(blocks: readonly Block[], columns: number, set: Setting): Block[][] {
  if (columns === 1) return [[...blocks]];
  const goal = heightOf(blocks, set) / columns;
  const flow: Block[][] = [[]];
  for (const block of blocks) {
    const current = flow[flow.length - 1] as Block[];
    const isFull = current.length > 0 && heightOf(current, set) + heightOfOne(block, set) / 2 > goal;
    if (isFull && flow.length < columns) flow.push([block]);
    else current.push(block);
  }
  return flow;
}

/** Whole blocks, in order, in columns of which the tallest is as low as it can be. */
function lowestColumns(blocks: readonly Block[], columns: number, set: Setting): Block[][] {
  const own = blocks.map((block) => heightOfOne(block, set));
  const gaps = blocks.map((block, index) => gapBefore(block, index, set.scale));
  /** With which blocks columns begin that are at most so high; null where there would be too many columns. */
  const beginsIn = (most: number): number[] | null => {
    const begins = [0];
    let height = 0;
    for (const [index, each] of own.entries()) {
      const longer = index === 0 ? each : height + (gaps[index] as number) + each;
      if (index > 0 && longer > most) begins.push(index);
      height = index > 0 && longer > most ? each : longer;
      if (height > most || begins.length > columns) return null;
    }
    return begins;
  };
  // The tallest column is as high as some run of blocks.
  const runs = own.flatMap((each, from) => {
    let height = each;
    return [height, ...own.slice(from + 1).map((next, index) => (height += (gaps[from + 1 + index] as number) + next))];
  });
  runs.sort((a, b) => a - b);
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (beginsIn((runs[middle] as number) + 1e-6)) high = middle;
    else low = middle + 1;
  }
  const begins = beginsIn((runs[low] as number) + 1e-6) ?? [0];
  return begins.map((from, column) => blocks.slice(from, begins[column + 1]));
}

/** Whole blocks, in order, each column filled before the next is begun; what is over stays in the last. */
function fillColumns(blocks: readonly Block[], columns: number, height: number, set: Setting): Block[][] {
  const flow: Block[][] = [[]];
  for (const block of blocks) {
    const current = flow[flow.length - 1] as Block[];
    const isFull = current.length > 0 && heightOf([...current, block], set) > height;
    if (isFull && flow.length < columns) flow.push([block]);
    else current.push(block);
  }
  return flow;
}

function draw(flow: readonly (readonly Block[])[], set: Setting): DrawnBlocks {
  const { scale, column: wide } = set;
  const drawn = new Map<BlockPart, SceneItem[]>();
  flow.forEach((column, place) => {
    const left = place * (wide + GUTTER) * scale;
    let y = 0;
    column.forEach((block, index) => {
      y += gapBefore(block, index, scale);
      const items = moveItems(block.draw(scale, wide), left, y);
      drawn.set(block.part, [...(drawn.get(block.part) ?? []), ...items]);
      y += heightOfOne(block, set);
    });
  });
  const items = BLOCK_PARTS.flatMap((part) => {
    const of = drawn.get(part);
    return of ? [group(of, part, partWords[part])] : [];
  });
  const width = (flow.length * wide + (flow.length - 1) * GUTTER) * scale;
  return { items, width, height: tallestOf(flow, set) };
}
