// Links whose loss would part what they join, and how much would be parted.
import { type Network, networkOf, type Tie } from '../../graph/measures/network.ts';
import { membersOf, weakParts } from '../../graph/measures/parts.ts';
import type { EntityId } from '../../model/ids.ts';

type Ends = { readonly from: string; readonly to: string };

/** A link that alone joins two sides of two entries or more: its ends, the one on the smaller side first. */
export type Bridge = { readonly near: string; readonly far: string; readonly size: number };

export type Joining = {
  /** Those that would part most first. */
  readonly bridges: readonly Bridge[];
  /** Entries that one link alone joins to a part of three or more. */
  readonly hanging: readonly string[];
};

/** @param ties numbers of the pairs that nothing but their own links joins */
export function joiningOf(
  network: Network,
  ties: readonly (readonly [number, number])[],
  links: readonly Ends[],
): Joining {
  const { ids } = network;
  const many = new Map<string, number>();
  for (const { from, to } of links) {
    const pair = pairOf(from, to);
    many.set(pair, (many.get(pair) ?? 0) + 1);
  }
  const sides = sidesOf(network, ties);
  const bridges: Bridge[] = [];
  const hanging: string[] = [];
  for (const [a, b] of ties) {
    const [one, other] = [ids[a] ?? '', ids[b] ?? ''];
    // Between two with several links, none alone holds them together.
    if (many.get(pairOf(one, other)) !== 1) continue;
    const { size, isNear, all } = sides(a, b);
    const [near, far] = isNear ? [one, other] : [other, one];
    if (size > 1) bridges.push({ near, far, size });
    else if (all > 2) hanging.push(near);
  }
  return { bridges: bridges.sort((a, b) => b.size - a.size), hanging };
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

type Sides = (
  a: number,
  b: number,
) => {
  /** Entries on the smaller side. */
  readonly size: number;
  /** Whether `a` is on it. */
  readonly isNear: boolean;
  /** Entries on both. */
  readonly all: number;
};

/** What these ties leave together are blocks, and ties between blocks make trees: a side is what hangs below in its tree. */
function sidesOf(network: Network, ties: readonly (readonly [number, number])[]): Sides {
  const { ids, any } = network;
  const cut = new Set(ties.map(([a, b]) => a * ids.length + b));
  const kept: Tie[] = [];
  for (let a = 0; a < ids.length; a++) {
    for (let i = any.offsets[a] ?? 0; i < (any.offsets[a + 1] ?? 0); i++) {
      const b = any.neighbours[i] ?? 0;
      if (a < b && !cut.has(a * ids.length + b))
        kept.push({ from: ids[a] as EntityId, to: ids[b] as EntityId, direction: 'none' });
    }
  }
  // Numbers stay the same: the same ids in the same order.
  const blocks = weakParts(networkOf(ids, kept, { isDirected: false }));
  const blockOf = (i: number): number => blocks.of[i] ?? 0;
  const trees = weakParts(network);
  const next = new Map<number, number[]>();
  for (const [a, b] of ties) {
    for (const [from, to] of [
      [blockOf(a), blockOf(b)],
      [blockOf(b), blockOf(a)],
    ] as const)
      next.set(from, [...(next.get(from) ?? []), to]);
  }
  const above = new Int32Array(blocks.sizes.length).fill(-1);
  const below = Float64Array.from(blocks.sizes);
  for (const members of membersOf(trees)) {
    const root = blockOf(members[0] ?? 0);
    const order = [root];
    for (let at = 0; at < order.length; at++) {
      const block = order[at] ?? 0;
      for (const child of next.get(block) ?? []) {
        if (child === above[block]) continue;
        above[child] = block;
        order.push(child);
      }
    }
    for (const block of order.reverse()) {
      const parent = above[block] ?? -1;
      if (parent >= 0) below[parent] = (below[parent] ?? 0) + (below[block] ?? 0);
    }
  }
  return (a, b) => {
    const all = trees.sizes[trees.of[a] ?? 0] ?? 0;
    const isLowerA = above[blockOf(a)] === blockOf(b);
    const under = below[isLowerA ? blockOf(a) : blockOf(b)] ?? 0;
    const isLowerNear = under <= all - under;
    return { size: Math.min(under, all - under), isNear: isLowerA === isLowerNear, all };
  };
}
