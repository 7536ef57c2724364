import { foldTrees } from './fold-trees.ts';
import { type Measure, others, PLAIN_TASK, type Task } from './measure.ts';
import type { Adjacency, Network } from './network.ts';
import { ESTIMATED, strideOf, takenOf } from './sample.ts';
import { weightedRoom, weightedSearchFrom } from './weighted-paths.ts';

/** Adds up in `between` what lies behind each entry, seen from a source. */
type Gather = (source: number, between: Float64Array) => void;

/**
 * As Brandes adds up, but from the near end: what the search finds to lie one step further is written down in a row, so that the way
 * back reads that row and need not ask again of each neighbour where it lies. Most of the time of the measure is spent here.
 * @param standsFor how many each entry stands for, itself included
 */
function overSteps(
  { offsets, neighbours }: Pick<Adjacency, 'offsets' | 'neighbours'>,
  standsFor: Float64Array,
): Gather {
  const size = standsFor.length;
  const order = new Uint32Array(size);
  const distance = new Int32Array(size);
  const paths = new Float64Array(size);
  /** What each one further out hands back for every path that leads to it. */
  const rest = new Float64Array(size);
  // One place more than there are ties: what turns out not to lie further is written over by the next.
  const further = new Uint32Array(neighbours.length + 1);
  const begins = new Uint32Array(size + 1);
  return (source, between) => {
    const many = standsFor[source] as number;
    distance.fill(-1);
    paths.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let reached = 1;
    let ties = 0;
    for (let next = 0; next < reached; next++) {
      const at = order[next] as number;
      const far = (distance[at] as number) + 1;
      const ways = paths[at] as number;
      const end = offsets[at + 1] as number;
      begins[next] = ties;
      for (let i = offsets[at] as number; i < end; i++) {
        const neighbour = neighbours[i] as number;
        const found = distance[neighbour] as number;
        if (found === -1) {
          distance[neighbour] = far;
          order[reached++] = neighbour;
        } else if (found !== far) continue;
        paths[neighbour] = (paths[neighbour] as number) + ways;
        further[ties++] = neighbour;
      }
    }
    begins[reached] = ties;
    for (let place = reached - 1; place > 0; place--) {
      const at = order[place] as number;
      const end = begins[place + 1] as number;
      let sum = 0;
      for (let i = begins[place] as number; i < end; i++) sum += rest[further[i] as number] as number;
      const ways = paths[at] as number;
      const behind = ways * sum;
      rest[at] = ((standsFor[at] as number) + behind) / ways;
      between[at] = (between[at] as number) + many * behind;
    }
  };
}

function overLengths({ out }: Network): Gather {
  const room = weightedRoom(out);
  const share = new Float64Array(out.offsets.length - 1);
  return (source, between) => {
    share.fill(0);
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
  const stride = strideOf(size, isQuick);
  if (!network.isDirected && !network.isWeighted && stride === 1) return betweennessOfFolded(network, report);
  const gather = network.isWeighted ? overLengths(network) : overSteps(network.out, new Float64Array(size).fill(1));
  const between = gathered(gather, size, stride, report);
  // Without direction every pair was met from both its ends.
  const scale = network.isDirected ? stride : stride / 2;
  return between.map((value) => value * scale);
}

function gathered(gather: Gather, size: number, stride: number, report: Task['report']): Float64Array {
  const between = new Float64Array(size);
  let count = 0;
  for (const source of takenOf(size, stride)) {
    if (count++ % 64 === 0) report(source / size);
    gather(source, between);
  }
  return between;
}

/** Only what lies on circles or between them has to be searched from: a third of a big map often has a single link. */
function betweennessOfFolded({ out }: Network, report: Task['report']): Float64Array {
  const { core, ties, standsFor, pairs } = foldTrees(out);
  const between = gathered(overSteps(ties, standsFor), core.length, 1, report);
  core.forEach((i, number) => {
    pairs[i] = (pairs[i] ?? 0) + (between[number] ?? 0) / 2;
  });
  return pairs;
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
