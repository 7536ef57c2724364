// The parts a network falls into.
import type { Adjacency, Network } from './network.ts';

/** Numbers for the part of each entry, from 0, in the order the parts are first met. */
export type Parts = { readonly of: Int32Array; readonly sizes: readonly number[] };

/** Parts within which everyone is linked to everyone by some chain, whatever the direction of links. */
export function weakParts({ any: { offsets, neighbours } }: Pick<Network, 'any'>): Parts {
  const size = offsets.length - 1;
  const of = new Int32Array(size).fill(-1);
  const queue = new Uint32Array(size);
  const sizes: number[] = [];
  for (let start = 0; start < size; start++) {
    if (of[start] !== -1) continue;
    of[start] = sizes.length;
    queue[0] = start;
    let reached = 1;
    for (let next = 0; next < reached; next++) {
      const at = queue[next] ?? 0;
      for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) {
        const neighbour = neighbours[i] ?? 0;
        if (of[neighbour] !== -1) continue;
        of[neighbour] = sizes.length;
        queue[reached++] = neighbour;
      }
    }
    sizes.push(reached);
  }
  return { of, sizes };
}

/** Parts within which everyone reaches everyone along the direction of links: Tarjan 1972, SIAM Journal on Computing 1, without recursion. */
export function strongParts({ out }: Pick<Network, 'out'>): Parts {
  const size = out.offsets.length - 1;
  const of = new Int32Array(size).fill(-1);
  const met = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const next = Uint32Array.from(out.offsets.subarray(0, size));
  const open: number[] = [];
  const sizes: number[] = [];
  let clock = 0;
  for (let start = 0; start < size; start++) {
    if (met[start] !== -1) continue;
    const trail = [start];
    met[start] = low[start] = clock++;
    open.push(start);
    while (trail.length > 0) {
      const at = trail[trail.length - 1] ?? 0;
      const neighbour = followingOf(out, next, at);
      if (neighbour === null) {
        trail.pop();
        const before = trail.at(-1);
        if (before !== undefined) low[before] = Math.min(low[before] ?? 0, low[at] ?? 0);
        if (low[at] === met[at]) sizes.push(close(at, open, of, sizes.length));
      } else if (met[neighbour] === -1) {
        met[neighbour] = low[neighbour] = clock++;
        open.push(neighbour);
        trail.push(neighbour);
      } else if (of[neighbour] === -1) low[at] = Math.min(low[at] ?? 0, met[neighbour] ?? 0);
    }
  }
  return { of, sizes };
}

/** The next neighbour that a walk has not looked at, or null when it has looked at all. */
export function followingOf({ offsets, neighbours }: Adjacency, next: Uint32Array, at: number): number | null {
  const place = next[at] ?? 0;
  if (place >= (offsets[at + 1] ?? 0)) return null;
  next[at] = place + 1;
  return neighbours[place] ?? 0;
}

function close(root: number, open: number[], of: Int32Array, part: number): number {
  for (let count = 1; ; count++) {
    const member = open.pop() ?? root;
    of[member] = part;
    if (member === root) return count;
  }
}

/** Members of each part, the largest part first; parts of one size in the order of their first member. */
export function membersOf({ of, sizes }: Parts): number[][] {
  const members = sizes.map((): number[] => []);
  of.forEach((part, i) => {
    members[part]?.push(i);
  });
  return members.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

const named = ({ ids }: Network, parts: Parts): string[][] =>
  membersOf(parts).map((members) => members.map((i) => ids[i] ?? ''));

/** Ids of each part, the largest first, whatever the direction of links. An entry without links is a part of its own. */
export const components = (network: Network): string[][] => named(network, weakParts(network));

/** The same along the direction of links. */
export const strongComponents = (network: Network): string[][] => named(network, strongParts(network));
