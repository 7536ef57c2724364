import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { compareText } from '../../util/compare.ts';
import { seededRandom } from '../../util/seeded-random.ts';
import { type Measure, PLAIN_TASK } from './measure.ts';
import type { Network } from './network.ts';

/** The packages are CommonJS: some loaders hand over the module, others what it exports by default. */
const unwrap = <Value>(value: Value): Value => (value as { readonly default?: Value }).default ?? value;

function graphOf({ ids, any }: Network): Graph {
  const graph = new (unwrap(Graph))({ type: 'undirected', multi: false });
  ids.forEach((_, index) => {
    if ((any.offsets[index] ?? 0) < (any.offsets[index + 1] ?? 0)) graph.addNode(String(index));
  });
  ids.forEach((_, index) => {
    for (let i = any.offsets[index] ?? 0; i < (any.offsets[index + 1] ?? 0); i++) {
      const other = any.neighbours[i] ?? 0;
      if (other > index) graph.addEdge(String(index), String(other), { weight: any.weights[i] ?? 1 });
    }
  });
  return graph;
}

/** Numbers of communities from 1, the largest first; NaN for an entry without a link. The same for the same seed. */
export function communityNumbers(network: Network, seed: string): Float64Array {
  const numbers = new Float64Array(network.ids.length).fill(Number.NaN);
  const graph = graphOf(network);
  if (graph.size === 0) return numbers;
  const getEdgeWeight = network.isWeighted ? 'weight' : null;
  const found = unwrap(louvain)(graph, { rng: seededRandom(seed), getEdgeWeight });
  const members = Map.groupBy(graph.nodes().map(Number), (index) => found[String(index)] ?? 0);
  const first = (group: readonly number[]): string => network.ids[Math.min(...group)] ?? '';
  [...members.values()]
    .sort((a, b) => b.length - a.length || compareText(first(a), first(b)))
    .forEach((group, place) => {
      for (const index of group) numbers[index] = place + 1;
    });
  return numbers;
}

export const community: Measure = {
  id: 'community',
  label: 'Community',
  term: 'community (Louvain)',
  does: 'Which set of entries it belongs to that are linked more with each other than with the rest.',
  convention:
    'Numbered from 1, the largest first, over links that count whatever their direction; entries without a link have none. Found by lot from a fixed seed: another seed can put entries between two communities elsewhere.',
  direction: null,
  weight: 'A tie counts with what its links weigh together.',
  normalised: null,
  source:
    'Blondel and others 2008, “Fast unfolding of communities in large networks”, Journal of Statistical Mechanics',
  gives: 'group',
  run: (network, { seed } = PLAIN_TASK) => communityNumbers(network, seed),
};

/** Ids of each community, the largest first; entries without a link are in none. */
export function communityGroups(network: Network, seed: string = PLAIN_TASK.seed): string[][] {
  const numbers = communityNumbers(network, seed);
  const groups = Map.groupBy(network.ids, (_, index) => numbers[index] ?? Number.NaN);
  groups.delete(Number.NaN);
  return [...groups].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}
