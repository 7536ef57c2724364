import { type Measure, others, PLAIN_TASK, type Task } from './measure.ts';
import type { Network } from './network.ts';
import { ESTIMATED, strideOf, takenOf } from './sample.ts';
import { searchFrom, searchRoom } from './shortest-paths.ts';
import { weightedRoom, weightedSearchFrom } from './weighted-paths.ts';

/** What lies behind each entry, seen from a source: written into `share`, added up in `between`. */
type Gather = (source: number, share: Float64Array, between: Float64Array) => void;

function overSteps(network: Network): Gather {
  const search = searchRoom(network.ids.length);
  const { offsets, neighbours } = network.in;
  return (source, share, between) => {
    const reached = searchFrom(source, network.out, search);
    for (let i = reached - 1; i > 0; i--) {
      const at = search.order[i] ?? 0;
      const rest = (1 + (share[at] ?? 0)) / (search.paths[at] ?? 1);
      const before = (search.distance[at] ?? 0) - 1;
      for (let j = offsets[at] ?? 0; j < (offsets[at + 1] ?? 0); j++) {
        const from = neighbours[j] ?? 0;
        if (search.distance[from] === before) share[from] = (share[from] ?? 0) + (search.paths[from] ?? 0) * rest;
      }
      between[at] = (between[at] ?? 0) + (share[at] ?? 0);
    }
  };
}

function overLengths({ out }: Network): Gather {
  const room = weightedRoom(out);
  return (source, share, between) => {
    const reached = weightedSearchFrom(source, out, room);
    for (let i = reached - 1; i > 0; i--) {
      const at = room.order[i] ?? 0;
      const rest = (1 + (share[at] ?? 0)) / (room.paths[at] ?? 1);
      for (let tie = room.arrival[at] ?? -1; tie !== -1; tie = room.earlier[tie] ?? -1) {
        const from = room.startOf[tie] ?? 0;
        share[from] = (share[from] ?? 0) + (room.paths[from] ?? 0) * rest;
      }
      between[at] = (between[at] ?? 0) + (share[at] ?? 0);
    }
  };
}

/**
 * Brandes 2001, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25. Each ordered pair counts
 * once where links have a direction, each unordered pair once where they do not. Where an estimate will do, above MOST_EXACT entries
 * (./sample.ts) it is one from evenly spread sources (Brandes and Pich 2007), scaled up.
 */
export function betweennessOf(network: Network, { isQuick, report }: Pick<Task, 'isQuick' | 'report'>): Float64Array {
  const size = network.ids.length;
  const between = new Float64Array(size);
  const share = new Float64Array(size);
  const stride = strideOf(size, isQuick);
  const gather = network.isWeighted ? overLengths(network) : overSteps(network);
  let gathered = 0;
  for (const source of takenOf(size, stride)) {
    if (gathered++ % 64 === 0) report(source / size);
    share.fill(0);
    gather(source, share, between);
  }
  // Without direction every pair was met from both its ends.
  const scale = network.isDirected ? stride : stride / 2;
  return between.map((value) => value * scale);
}

/** How many pairs there are of others. */
function pairsOfOthers(network: Network): number {
  const pairs = others(network) * (network.ids.length - 2);
  return network.isDirected ? pairs : pairs / 2;
}

export const betweenness: Measure = {
  id: 'betweenness',
  label: 'Go-between',
  term: 'betweenness',
  does: 'How often an entry lies on the shortest way between two others: who connects parts that are otherwise apart.',
  convention: `The number of pairs of others whose shortest ways run through it, each pair counted once; where several ways are as short, each counts in part. ${ESTIMATED}`,
  direction: 'Ways follow the direction of links, and from a to b is another pair than from b to a.',
  weight:
    'The length of a tie is 1 divided by what its links weigh together, so strong ties are short; lengths that differ by less than a part in a thousand million are the same.',
  normalised: {
    says: 'Divided by the number of pairs of others: (n − 1)(n − 2), and by half of that where direction does not count.',
    by: pairsOfOthers,
  },
  source:
    'Freeman 1977, “A set of measures of centrality based on betweenness”, Sociometry 40; computed as Brandes 2001 does',
  gives: 'amount',
  run: (network, task = PLAIN_TASK) => betweennessOf(network, task),
};
