import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { compareText } from '../../util/compare.ts';
import { seededRandom } from '../../util/seeded-random.ts';
import type { Measure } from './measure.ts';
import type { Network } from './network.ts';

/** The packages are CommonJS: some loaders hand over the module, others what it exports by default. */
const unwrap = <Value>(value: Value): Value => (value as { readonly default?: Value }).default ?? value;

function graphOf({ ids, any }: Network): Graph {
  const graph = new (unwrap(Graph))({ type: 'undirected', multi: false });
  ids.forEach((_, index) => {
    if ((any.offsets[index] ?? 0) < (any.offsets[index + 1] ?? 0)) graph.addNode(String(index));
  });
  ids.forEach((_, index) => {
    for (const other of any.neighbours.subarray(any.offsets[index], any.offsets[index + 1])) {
      if (other > index) graph.addEdge(String(index), String(other));
    }
  });
  return graph;
}

/** V. D. Blondel and others, "Fast unfolding of communities in large networks", 2008 (the Louvain method). */
export const community: Measure = {
  id: 'community',
  label: 'Community',
  term: 'community (Louvain)',
  does: 'Which set of entries it belongs to that are linked more with each other than with the rest.',
  convention:
    'Numbered from 1, the largest first; links that exist count once whatever their direction, and entries without a link have none.',
  gives: 'group',
  run(network) {
    const numbers = new Float64Array(network.ids.length).fill(Number.NaN);
    const graph = graphOf(network);
    if (graph.size === 0) return numbers;
    const found = unwrap(louvain)(graph, { rng: seededRandom('community'), getEdgeWeight: null });
    const members = Map.groupBy(graph.nodes().map(Number), (index) => found[String(index)] ?? 0);
    const first = (group: readonly number[]): string => network.ids[Math.min(...group)] ?? '';
    [...members.values()]
      .sort((a, b) => b.length - a.length || compareText(first(a), first(b)))
      .forEach((group, place) => {
        for (const index of group) numbers[index] = place + 1;
      });
    return numbers;
  },
};
