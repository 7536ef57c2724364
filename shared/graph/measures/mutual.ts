import type { Adjacency, Network } from './network.ts';

/**
 * What binds two entries, whichever way: the neighbours whatever the direction, each with what runs to it and what comes from it
 * added up after `by` has been put to each. Without direction a tie counts once.
 */
export function mutualTies({ any, out, in: into, isDirected }: Network, by: (weight: number) => number): Adjacency {
  if (!isDirected) return { ...any, weights: any.weights.map(by) };
  const weights = new Float64Array(any.neighbours.length);
  const size = any.offsets.length - 1;
  const here = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (const side of [out, into])
      for (let j = side.offsets[i] ?? 0; j < (side.offsets[i + 1] ?? 0); j++) {
        const other = side.neighbours[j] ?? 0;
        here[other] = (here[other] ?? 0) + by(side.weights[j] ?? 0);
      }
    for (let j = any.offsets[i] ?? 0; j < (any.offsets[i + 1] ?? 0); j++) {
      const other = any.neighbours[j] ?? 0;
      weights[j] = here[other] ?? 0;
      here[other] = 0;
    }
  }
  return { offsets: any.offsets, neighbours: any.neighbours, weights };
}

/** Every weight as a share: of the sum of an entry's weights, or of the largest. */
export function shares({ offsets, neighbours, weights }: Adjacency, of: 'sum' | 'largest'): Adjacency {
  const shared = new Float64Array(weights.length);
  for (let i = 0; i + 1 < offsets.length; i++) {
    const own = weights.subarray(offsets[i], offsets[i + 1]);
    const whole = own.reduce((all, weight) => (of === 'sum' ? all + weight : Math.max(all, weight)), 0);
    for (let j = offsets[i] ?? 0; j < (offsets[i + 1] ?? 0); j++) shared[j] = (weights[j] ?? 0) / whole;
  }
  return { offsets, neighbours, weights: shared };
}
