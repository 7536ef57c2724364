// Links as the cells of a matrix: from a row to a column, one number each.
import type { Graph } from './graph.ts';

/** From one node to another, by their places in the list of nodes. */
export type Tie = { readonly from: number; readonly to: number; readonly value: number };

/** What a link counts: its weight, or one. */
export const weightOf = ({ weight }: { readonly weight: number | null }): number => weight ?? 1;

/** One tie for each two nodes that links join, in the order of the nodes: its value is the sum of the links. A link without a direction, or with both, goes both ways. */
export function tiesOf({ nodes, links }: Graph): Tie[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const sums = new Map<number, number>();
  const add = (from: number, to: number, value: number): void => {
    const cell = from * nodes.length + to;
    sums.set(cell, (sums.get(cell) ?? 0) + value);
  };
  for (const link of links) {
    const from = places.get(link.from);
    const to = places.get(link.to);
    if (from === undefined || to === undefined) continue;
    add(from, to, weightOf(link));
    if (link.direction !== 'forward' && from !== to) add(to, from, weightOf(link));
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([cell, value]) => ({ from: Math.floor(cell / nodes.length), to: cell % nodes.length, value }));
}
