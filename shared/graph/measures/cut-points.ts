// What a network would fall apart without. Direction does not count here: a chain that is broken is broken both ways.
import type { Network } from './network.ts';
import { followingOf } from './parts.ts';

export type Weak = {
  /** Numbers of the entries without which their part would fall into several, in ascending order. */
  readonly points: readonly number[];
  /** Pairs whose tie is the only way between what lies on its two sides; the lower number first, in ascending order. */
  readonly pairs: readonly (readonly [number, number])[];
};

/** Hopcroft and Tarjan 1973, "Algorithm 447", Communications of the ACM 16: one walk in depth, without recursion. */
export function weakPlaces({ any }: Pick<Network, 'any'>): Weak {
  const size = any.offsets.length - 1;
  const met = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const next = Uint32Array.from(any.offsets.subarray(0, size));
  const isPoint = new Uint8Array(size);
  const pairs: [number, number][] = [];
  let clock = 0;
  for (let start = 0; start < size; start++) {
    if (met[start] !== -1) continue;
    const trail = [start];
    met[start] = low[start] = clock++;
    let branches = 0;
    while (trail.length > 0) {
      const at = trail[trail.length - 1] ?? 0;
      const neighbour = followingOf(any, next, at);
      if (neighbour !== null) {
        if (met[neighbour] === -1) {
          met[neighbour] = low[neighbour] = clock++;
          trail.push(neighbour);
        } else if (neighbour !== trail.at(-2)) low[at] = Math.min(low[at] ?? 0, met[neighbour] ?? 0);
        continue;
      }
      trail.pop();
      const before = trail.at(-1);
      if (before === undefined) continue;
      const lowest = low[at] ?? 0;
      low[before] = Math.min(low[before] ?? 0, lowest);
      if (lowest > (met[before] ?? 0)) pairs.push(at < before ? [at, before] : [before, at]);
      if (before === start) branches++;
      else if (lowest >= (met[before] ?? 0)) isPoint[before] = 1;
    }
    if (branches > 1) isPoint[start] = 1;
  }
  return {
    points: [...isPoint.keys()].filter((i) => isPoint[i] === 1),
    pairs: pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  };
}

/** Ids of the entries whose removal would leave some of the others with no chain between them. */
export const cutPoints = (network: Network): string[] => weakPlaces(network).points.map((i) => network.ids[i] ?? '');

/** Pairs of ids whose tie, however many links it is made of, is all that holds two sides together. */
export const bridges = (network: Network): { from: string; to: string }[] =>
  weakPlaces(network).pairs.map(([a, b]) => ({ from: network.ids[a] ?? '', to: network.ids[b] ?? '' }));
