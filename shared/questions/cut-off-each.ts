// Whom each entry alone holds on: all of it from one walk, where asking of one after another would walk the map thousands of times.
import type { Network } from '../graph/measures/network.ts';
import { followingOf } from '../graph/measures/parts.ts';

/** One walk in depth over every part: whoever is met after an entry and before the walk goes back past it stands in a row in `order`. */
type Walk = {
  readonly order: readonly number[];
  /** Where each stands in `order`. */
  readonly met: Int32Array;
  /** How many are met from an entry on, itself included. */
  readonly sizes: Int32Array;
  /** Where the part of each begins in `order`. */
  readonly begins: Int32Array;
  /** Of each entry, the branches that hang on it alone: by those they begin with. */
  readonly branches: ReadonlyMap<number, readonly number[]>;
};

/** As ../graph/measures/cut-points.ts walks: Hopcroft and Tarjan 1973. */
function walked({ any }: Pick<Network, 'any'>): Walk {
  const size = any.offsets.length - 1;
  const order: number[] = [];
  const met = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const sizes = new Int32Array(size).fill(1);
  const begins = new Int32Array(size);
  const branches = new Map<number, number[]>();
  const next = Uint32Array.from(any.offsets.subarray(0, size));
  for (let start = 0; start < size; start++) {
    if (met[start] !== -1) continue;
    const begin = order.length;
    const trail: number[] = [];
    const meet = (entry: number): void => {
      met[entry] = low[entry] = order.length;
      begins[entry] = begin;
      order.push(entry);
      trail.push(entry);
    };
    meet(start);
    while (trail.length > 0) {
      const at = trail[trail.length - 1] ?? 0;
      const neighbour = followingOf(any, next, at);
      if (neighbour === null) {
        trail.pop();
        const before = trail.at(-1);
        if (before === undefined) continue;
        sizes[before] = (sizes[before] ?? 0) + (sizes[at] ?? 0);
        low[before] = Math.min(low[before] ?? 0, low[at] ?? 0);
        if ((low[at] ?? 0) < (met[before] ?? 0)) continue;
        const own = branches.get(before);
        if (own) own.push(at);
        else branches.set(before, [at]);
      } else if (met[neighbour] === -1) meet(neighbour);
      else if (neighbour !== trail.at(-2)) low[at] = Math.min(low[at] ?? 0, met[neighbour] ?? 0);
    }
  }
  return { order, met, sizes, begins, branches };
}

type Branch = { readonly begin: number; readonly size: number };

/** A part without an entry and the branches that hang on it, which follow one another in the order of the walk. */
function restOf(
  order: readonly number[],
  entry: number,
  [begin, end]: readonly [number, number],
  held: readonly Branch[],
): number[] {
  const rest: number[] = [];
  let from = begin;
  for (const branch of [...held, { begin: end, size: 0 }]) {
    for (let at = from; at < branch.begin; at++) {
      const other = order[at] ?? 0;
      if (other !== entry) rest.push(other);
    }
    from = branch.begin + branch.size;
  }
  return rest;
}

const lowestOf = (group: readonly number[]): number => group.reduce((low, entry) => Math.min(low, entry));

/**
 * Of each entry that alone holds others on, everyone who would have no chain to the rest without it; the same as `looseWithout` of
 * ./cut-off.ts says of it alone, in no order.
 */
export function looseWithoutEach(network: Pick<Network, 'any'>): Map<number, number[]> {
  const { order, met, sizes, begins, branches } = walked(network);
  const loose = new Map<number, number[]>();
  for (const [entry, starts] of branches) {
    const begin = begins[entry] ?? 0;
    const all = sizes[order[begin] ?? 0] ?? 0;
    const at = met[entry] ?? 0;
    const held = starts.map((start) => ({ begin: met[start] ?? 0, size: sizes[start] ?? 0 }));
    const rest = all - 1 - held.reduce((sum, { size }) => sum + size, 0);
    if (starts.length + Number(rest > 0) < 2) continue;
    const most = held.reduce((size, branch) => Math.max(size, branch.size), rest);
    const groups = [
      ...held.map(({ begin: from, size }) => ({ from, size, members: () => order.slice(from, from + size) })),
      ...(rest > 0 ? [{ from: at, size: rest, members: () => restOf(order, entry, [begin, begin + all], held) }] : []),
    ];
    // Of several equally large, the one with whoever comes first by id stays.
    const largest = groups.filter(({ size }) => size === most);
    const [stays] =
      largest.length === 1
        ? largest
        : largest.map((group) => ({ ...group, low: lowestOf(group.members()) })).sort((a, b) => a.low - b.low);
    loose.set(
      entry,
      groups.filter(({ from }) => from !== stays?.from).flatMap(({ members }) => members()),
    );
  }
  return loose;
}
