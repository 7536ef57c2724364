import type { Network } from './network.ts';

/**
 * How much more a network is linked within groups than chance would have it, degrees being what they are: Newman and Girvan 2004,
 * Physical Review E 69. Links count whatever their direction, with their weights in a weighted network; an entry whose group is NaN
 * is a group of its own. NaN where there is no link.
 */
export function modularityOf({ any: { offsets, neighbours, weights } }: Network, groups: Float64Array): number {
  const within = new Map<number, number>();
  const ends = new Map<number, number>();
  let total = 0;
  groups.forEach((given, i) => {
    const group = Number.isNaN(given) ? -1 - i : given;
    for (let j = offsets[i] ?? 0; j < (offsets[i + 1] ?? 0); j++) {
      const weight = weights[j] ?? 0;
      total += weight;
      ends.set(group, (ends.get(group) ?? 0) + weight);
      if (groups[neighbours[j] ?? 0] === given) within.set(group, (within.get(group) ?? 0) + weight);
    }
  });
  if (total === 0) return Number.NaN;
  let sum = 0;
  for (const [group, end] of ends) sum += (within.get(group) ?? 0) / total - (end / total) ** 2;
  return sum;
}
