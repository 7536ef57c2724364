import { type Measure, PLAIN_TASK, type Task } from './measure.ts';
import type { Adjacency, Network } from './network.ts';
import { ESTIMATED, strideOf, takenOf } from './sample.ts';
import { walker } from './walks.ts';

/**
 * Closeness as Wasserman and Faust 1994 scale it for networks in several parts: ((r - 1) / sum of distances) x ((r - 1) / (n - 1)),
 * r being how many are reached, the entry included. An entry that reaches nobody has 0.
 */
export function closenessOf(along: Adjacency, isWeighted: boolean, report: Task['report']): Float64Array {
  const size = along.offsets.length - 1;
  const walkFrom = walker(along, isWeighted);
  return Float64Array.from({ length: size }, (_, source) => {
    if (source % 64 === 0) report(source / size);
    const { reached, order, distance } = walkFrom(source);
    if (reached === 1) return 0;
    let far = 0;
    for (let i = 1; i < reached; i++) far += distance[order[i] ?? 0] ?? 0;
    return ((reached - 1) / far) * ((reached - 1) / (size - 1));
  });
}

/**
 * The same from some entries that stand for all, whose distances to every other are found at once (Eppstein and Wang 2004, “Fast
 * approximation of centrality”, Journal of Graph Algorithms and Applications 8). Only for ties without direction: as far there as back.
 */
function estimatedCloseness(along: Adjacency, isWeighted: boolean, stride: number): Float64Array {
  const size = along.offsets.length - 1;
  const walkFrom = walker(along, isWeighted);
  const far = new Float64Array(size);
  const met = new Float64Array(size);
  const taken = new Float64Array(size);
  let count = 0;
  for (const source of takenOf(size, stride)) {
    const { reached, order, distance } = walkFrom(source);
    for (let i = 1; i < reached; i++) {
      const at = order[i] ?? 0;
      far[at] = (far[at] ?? 0) + (distance[at] ?? 0);
      met[at] = (met[at] ?? 0) + 1;
    }
    taken[source] = 1;
    count++;
  }
  // One that was taken itself has met as many of the rest.
  return met.map((others, at) =>
    others === 0 ? 0 : (others / (far[at] ?? 1)) * (others / (count - (taken[at] ?? 0))),
  );
}

/** @param along exact where direction counts: what few reach, a sample would miss */
function closenessFor({ isDirected, isWeighted }: Network, along: Adjacency, { isQuick, report }: Task): Float64Array {
  const stride = strideOf(along.offsets.length - 1, isQuick && !isDirected);
  return stride === 1 ? closenessOf(along, isWeighted, report) : estimatedCloseness(along, isWeighted, stride);
}

const convention = `From 0 to 1: the inverse of the mean distance, scaled by how many are reached (Wasserman and Faust), so that parts of a map compare; 0 for an entry that has nobody. It is always scaled so. ${ESTIMATED}`;
const source =
  'Freeman 1979, “Centrality in social networks”, Social Networks 1; scaled as Wasserman and Faust 1994, “Social Network Analysis”, equation 5.22';
const weight = 'The length of a tie is 1 divided by what its links weigh together, so strong ties are short.';

export const closeness: Measure = {
  id: 'closeness',
  label: 'Closest to all',
  term: 'closeness',
  does: 'How few steps an entry is from all others: who hears of things early and can spread them.',
  convention,
  direction: 'Distances are those from others to it along the direction of links: how soon it hears.',
  weight,
  normalised: null,
  source,
  gives: 'amount',
  run: (network, task = PLAIN_TASK) => closenessFor(network, network.in, task),
};

export const outCloseness: Measure = {
  ...closeness,
  id: 'out-closeness',
  label: 'Closest from it',
  term: 'out-closeness',
  does: 'In how few steps an entry reaches all others along the direction of links: who can spread things early.',
  direction: 'Distances are those from it to others along the direction of links; without direction it is closeness.',
  run: (network: Network, task = PLAIN_TASK) => closenessFor(network, network.out, task),
};
