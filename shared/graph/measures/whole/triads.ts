import type { Adjacency, Network } from '../network.ts';

/** Holland and Leinhardt's sixteen kinds of triad: mutual, one-way and absent ties, and which way the one-way ones run. */
export const TRIADS = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

/** The kind, counted from 1, of each of the 64 ways that three entries can be tied: Batagelj and Mrvar 2001, table 2. */
const KINDS = [
  1, 2, 2, 3, 2, 4, 6, 8, 2, 6, 5, 7, 3, 8, 7, 11, 2, 6, 4, 8, 5, 9, 9, 13, 6, 10, 9, 14, 7, 14, 12, 15, 2, 5, 6, 7, 6,
  9, 10, 14, 4, 9, 9, 12, 8, 13, 14, 15, 3, 7, 8, 11, 7, 12, 14, 15, 8, 14, 13, 15, 11, 15, 15, 16,
];

/** Whether `to` is among the neighbours of `from`, which stand in ascending order. */
export function hasNeighbour({ offsets, neighbours }: Adjacency, from: number, to: number): boolean {
  let low = offsets[from] ?? 0;
  let high = (offsets[from + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = neighbours[middle] ?? 0;
    if (found === to) return true;
    if (found < to) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Batagelj and Mrvar 2001, "A subquadratic triad census algorithm for large sparse networks with small maximum degree", Social Networks 23. */
export function triadCensus({ ids, any, out }: Network): number[] {
  const size = ids.length;
  const counts = TRIADS.map(() => 0);
  const add = (kind: number, count: number): void => {
    counts[kind] = (counts[kind] ?? 0) + count;
  };
  const bit = (from: number, to: number, value: number): number => (hasNeighbour(out, from, to) ? value : 0);
  const kindOf = (v: number, u: number, w: number): number =>
    (KINDS[bit(v, u, 1) + bit(u, v, 2) + bit(v, w, 4) + bit(w, v, 8) + bit(u, w, 16) + bit(w, u, 32)] ?? 1) - 1;
  const near = (at: number): Uint32Array => any.neighbours.subarray(any.offsets[at], any.offsets[at + 1]);
  for (let v = 0; v < size; v++)
    for (const u of near(v)) {
      if (u < v) continue;
      const third = new Set([...near(v), ...near(u)]);
      third.delete(u);
      third.delete(v);
      add(hasNeighbour(out, v, u) && hasNeighbour(out, u, v) ? 2 : 1, size - third.size - 2);
      for (const w of third) if (u < w || (v < w && w < u && !hasNeighbour(any, v, w))) add(kindOf(v, u, w), 1);
    }
  const all = (size * (size - 1) * (size - 2)) / 6;
  counts[0] = all - counts.reduce((sum, count) => sum + count, 0);
  return counts;
}

/** Pairs tied both ways, one way, and not at all. */
export function dyadCensus({ ids, any, out }: Network): { mutual: number; oneWay: number; none: number } {
  const pairs = any.neighbours.length / 2;
  const mutual = out.neighbours.length - pairs;
  return { mutual, oneWay: pairs - mutual, none: (ids.length * (ids.length - 1)) / 2 - pairs };
}
