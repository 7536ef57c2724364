// Layers for a hierarchy in which some report to several: everyone below all of those they report to, few lines crossing,
// wide layers folded. After K. Sugiyama and others, "Methods for visual understanding of hierarchical system structures", 1981.
import { type Block, blockAround, byName, widthOf } from '../blocks/block.ts';
import type { LayoutNode, Place } from '../layout.ts';
import type { Ranks } from './rises.ts';
import { spread } from './spread.ts';
import { ROW_GAP, SIDE_GAP } from './tree.ts';

const SWEEPS = 24;
/** More room for lines than in a tree: they come from several sides. */
const LAYER_GAP = ROW_GAP + 22;

/** How far below the top each stands: below everyone they report to, and no further above their own people than need be. */
function depths({ nodes, parents, children }: Ranks): Map<string, number> {
  const depth = new Map<string, number>();
  const below = (id: string): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    const own = Math.max(-1, ...(parents.get(id) ?? []).map(below)) + 1;
    depth.set(id, own);
    return own;
  };
  for (const { id } of nodes) below(id);
  for (const { id } of nodes) {
    if ((parents.get(id) ?? []).length > 0) continue;
    const own = Math.min(...(children.get(id) ?? []).map((child) => depth.get(child) ?? 1)) - 1;
    depth.set(id, Math.max(0, own));
  }
  return depth;
}

/** Layers from the top, each in an order that lets few lines cross. */
function ordered(ranks: Ranks): LayoutNode[][] {
  const depth = depths(ranks);
  const layers: LayoutNode[][] = [];
  for (const node of [...ranks.nodes].sort(byName)) {
    const at = depth.get(node.id) ?? 0;
    while (layers.length <= at) layers.push([]);
    layers[at]?.push(node);
  }
  const places = new Map<string, number>();
  const number = (layer: readonly LayoutNode[]): void => {
    layer.forEach(({ id }, index) => {
      places.set(id, (index + 0.5) / layer.length);
    });
  };
  for (const layer of layers) number(layer);
  const mean = (ids: readonly string[], otherwise: number): number =>
    ids.length === 0 ? otherwise : ids.reduce((sum, id) => sum + (places.get(id) ?? 0), 0) / ids.length;
  let best = { layers: layers.map((layer) => [...layer]), crossings: Number.POSITIVE_INFINITY };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isDown = sweep % 2 === 0;
    for (const layer of isDown ? layers : [...layers].reverse()) {
      const near = isDown ? ranks.parents : ranks.children;
      const wish = new Map(layer.map(({ id }) => [id, mean(near.get(id) ?? [], places.get(id) ?? 0)]));
      layer.sort(
        (a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0) || (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0),
      );
      number(layer);
    }
    const crossings = crossingsOf(ranks, places, depth);
    if (crossings < best.crossings) best = { layers: layers.map((layer) => [...layer]), crossings };
  }
  return best.layers;
}

/** Beyond this, counting crossings would take longer than the layout. */
const MOST_COUNTED = 1500;

function crossingsOf(
  { nodes, parents }: Ranks,
  places: ReadonlyMap<string, number>,
  depth: ReadonlyMap<string, number>,
) {
  const lines = nodes.flatMap(({ id }) => (parents.get(id) ?? []).map((parent) => ({ id, parent })));
  if (lines.length > MOST_COUNTED) return 0;
  const at = (id: string): number => places.get(id) ?? 0;
  const level = (id: string): number => depth.get(id) ?? 0;
  let count = 0;
  lines.forEach((a, index) => {
    for (const b of lines.slice(index + 1)) {
      const overlap = level(a.id) > level(b.parent) && level(b.id) > level(a.parent);
      if (overlap && (at(a.id) - at(b.id)) * (at(a.parent) - at(b.parent)) < 0) count += 1;
    }
  });
  return count;
}

/** A layer in rows no wider than `most`; those that hang from the same entry stay together. */
function folded(layer: readonly LayoutNode[], most: number): LayoutNode[][] {
  const width = layer.reduce((sum, node) => sum + widthOf(node) + SIDE_GAP, -SIDE_GAP);
  const rows = Math.max(1, Math.ceil(width / most));
  // Every so many-th into the same row: all rows stay about under what they hang from.
  return Array.from({ length: rows }, (_, row) => layer.filter((__, index) => index % rows === row));
}

export function layeredBlock(ranks: Ranks, most: number): Block {
  const layers = ordered(ranks);
  const rows = layers.flatMap((layer) => folded(layer, most).map((row, index) => ({ row, isFirst: index === 0 })));
  const x = new Map<string, number>();
  for (const { row } of rows) {
    spread(
      row.map(({ left, right }) => ({ at: 0, left, right })),
      SIDE_GAP,
    ).forEach((at, index) => {
      x.set(row[index]?.id ?? '', at);
    });
  }
  const mean = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (x.get(id) ?? 0), 0) / ids.length;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isDown = sweep % 2 === 1;
    for (const { row } of isDown ? rows : [...rows].reverse()) {
      const wishes = row.map(({ id, left, right }) => {
        const near = (isDown ? ranks.parents : ranks.children).get(id) ?? [];
        return { at: near.length > 0 ? mean(near) : (x.get(id) ?? 0), left, right };
      });
      spread(wishes, SIDE_GAP).forEach((at, index) => {
        x.set(row[index]?.id ?? '', at);
      });
    }
  }
  const places = new Map<string, Place>();
  let y = 0;
  for (const { row, isFirst } of rows) {
    y += Math.max(...row.map(({ up }) => up)) + (isFirst ? LAYER_GAP : ROW_GAP);
    for (const { id } of row) places.set(id, { x: x.get(id) ?? 0, y });
    y += Math.max(...row.map(({ down }) => down));
  }
  return blockAround(ranks.nodes, places);
}
