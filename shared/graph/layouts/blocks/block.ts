// Blocks: entries that have their places among each other, as one box that is moved as a whole.
import { compareText } from '../../../util/compare.ts';
import type { LayoutNode, Place } from '../layout.ts';

/** Places count from the block's top left corner; the entries' rooms lie within its size. */
export type Block = {
  readonly places: ReadonlyMap<string, Place>;
  readonly width: number;
  readonly height: number;
};

export const EMPTY_BLOCK: Block = { places: new Map(), width: 0, height: 0 };

export const widthOf = (node: LayoutNode): number => node.left + node.right;
export const heightOf = (node: LayoutNode): number => node.up + node.down;

export function byName(a: LayoutNode, b: LayoutNode): number {
  return compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id);
}

/** The block of one entry. */
export function blockOf(node: LayoutNode): Block {
  return { places: new Map([[node.id, { x: node.left, y: node.up }]]), width: widthOf(node), height: heightOf(node) };
}

/** Entries with places anywhere, as a block around their rooms. */
export function blockAround(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Place>): Block {
  const placed = nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at ? [{ node, at }] : [];
  });
  if (placed.length === 0) return EMPTY_BLOCK;
  const left = Math.min(...placed.map(({ node, at }) => at.x - node.left));
  const top = Math.min(...placed.map(({ node, at }) => at.y - node.up));
  return {
    places: new Map(placed.map(({ node, at }) => [node.id, { x: at.x - left, y: at.y - top }])),
    width: Math.max(...placed.map(({ node, at }) => at.x + node.right)) - left,
    height: Math.max(...placed.map(({ node, at }) => at.y + node.down)) - top,
  };
}

/** A block put somewhere. */
export type PutBlock = { readonly block: Block; readonly x: number; readonly y: number };

/** Several blocks, each somewhere, as one. */
export function joined(parts: readonly PutBlock[]): Block {
  if (parts.length === 0) return EMPTY_BLOCK;
  const left = Math.min(...parts.map(({ x }) => x));
  const top = Math.min(...parts.map(({ y }) => y));
  const places = new Map<string, Place>();
  for (const { block, x, y } of parts) {
    for (const [id, at] of block.places) places.set(id, { x: at.x + x - left, y: at.y + y - top });
  }
  return {
    places,
    width: Math.max(...parts.map(({ block, x }) => x + block.width)) - left,
    height: Math.max(...parts.map(({ block, y }) => y + block.height)) - top,
  };
}

/** Free room around a block. */
export function padded(block: Block, by: { left: number; top: number; right: number; bottom: number }): Block {
  return {
    places: new Map([...block.places].map(([id, { x, y }]) => [id, { x: x + by.left, y: y + by.top }])),
    width: block.width + by.left + by.right,
    height: block.height + by.top + by.bottom,
  };
}

/** Even rows of so many entries each, in the order given. Shapes in a row stand level, whatever the length of the names under them. */
export function rowsBlock(nodes: readonly LayoutNode[], columns: number): Block {
  if (nodes.length === 0) return EMPTY_BLOCK;
  const width = Math.max(...nodes.map(widthOf));
  const places = new Map<string, Place>();
  let y = 0;
  for (let first = 0; first < nodes.length; first += columns) {
    const row = nodes.slice(first, first + columns);
    const up = Math.max(...row.map((node) => node.up));
    row.forEach((node, column) => {
      places.set(node.id, { x: (column + 0.5) * width + (node.left - node.right) / 2, y: y + up });
    });
    y += up + Math.max(...row.map((node) => node.down));
  }
  return { places, width: Math.min(columns, nodes.length) * width, height: y };
}

/** Rows that together have about the form asked for. */
export function rowsOfForm(nodes: readonly LayoutNode[], aspect: number): Block {
  const width = Math.max(1, ...nodes.map(widthOf));
  const height = Math.max(1, ...nodes.map(heightOf));
  const columns = Math.max(1, Math.min(nodes.length, Math.round(Math.sqrt((nodes.length * aspect * height) / width))));
  const rows = Math.ceil(nodes.length / columns);
  return rowsBlock(nodes, Math.ceil(nodes.length / Math.max(1, rows)));
}
