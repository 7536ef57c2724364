// Who is tied to whom, by how many ties each has and by the groups they are in.
import { degreesOf } from '../degree.ts';
import type { Network } from '../network.ts';

/** Each tie, or each both ways where direction does not count. */
function eachTie(
  { out: { offsets, neighbours, weights } }: Network,
  use: (from: number, to: number, weight: number) => void,
) {
  for (let i = 0; i + 1 < offsets.length; i++)
    for (let j = offsets[i] ?? 0; j < (offsets[i + 1] ?? 0); j++) use(i, neighbours[j] ?? 0, weights[j] ?? 0);
}

/**
 * Correlation over all ties between the degrees of their two ends: Newman 2003, "Mixing patterns in networks", Physical Review E 67.
 * Where direction counts: the links out of the start, and into the end. NaN where all are alike.
 */
export function degreeAssortativity(network: Network): number {
  const [starts, ends] = [degreesOf(network.out), degreesOf(network.in)];
  let [count, sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0, 0];
  eachTie(network, (from, to) => {
    const [x, y] = [starts[from] ?? 0, ends[to] ?? 0];
    count++;
    sumX += x;
    sumY += y;
    sumXX += x * x;
    sumYY += y * y;
    sumXY += x * y;
  });
  const spread = (count * sumXX - sumX ** 2) * (count * sumYY - sumY ** 2);
  return spread > 0 ? (count * sumXY - sumX * sumY) / Math.sqrt(spread) : Number.NaN;
}

export type GroupMixing = {
  /** Newman 2003, equation 2: 1 when ties stay within groups, 0 when they go anywhere, below 0 when they go across. */
  readonly assortativity: number;
  /** Krackhardt and Stern 1988: (ties across - ties within) / all of them; -1 to 1. */
  readonly externalInternal: number;
};

/** Over the ties both of whose ends have a group, as much as they weigh. NaN where there is none, or only one group. */
export function groupMixing(network: Network, groupOf: (index: number) => string | null): GroupMixing {
  const groups = network.ids.map((_, index) => groupOf(index));
  const [starts, ends] = [new Map<string, number>(), new Map<string, number>()];
  let [all, within] = [0, 0];
  eachTie(network, (from, to, weight) => {
    const [a, b] = [groups[from] ?? null, groups[to] ?? null];
    if (a === null || b === null) return;
    all += weight;
    if (a === b) within += weight;
    starts.set(a, (starts.get(a) ?? 0) + weight);
    ends.set(b, (ends.get(b) ?? 0) + weight);
  });
  let chance = 0;
  for (const [group, share] of starts) chance += (share / all) * ((ends.get(group) ?? 0) / all);
  return {
    assortativity: chance === 1 ? Number.NaN : (within / all - chance) / (1 - chance),
    externalInternal: (all - 2 * within) / all,
  };
}
