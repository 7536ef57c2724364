// Communities: entries that are linked more with each other than with the rest. V. D. Blondel and others, "Fast unfolding of
// communities in large networks", 2008 (the Louvain method).
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { compareText } from '../../util/compare.ts';
import { seededRandom } from '../../util/seeded-random.ts';

export type Tie = { readonly from: string; readonly to: string };

/** The packages are CommonJS: some loaders hand over the module, others what it exports by default. */
const unwrap = <Value>(value: Value): Value => (value as { readonly default?: Value }).default ?? value;

export const community = {
  id: 'community',
  label: 'Community',
  does: 'Finds the sets of entries that are linked more with each other than with the rest.',
  /**
   * The community of every entry, numbered from 0, the largest first; equally large ones by their first id. Direction is
   * passed over and parallel links count once. Entries without a tie get none.
   */
  run(ids: Iterable<string>, ties: Iterable<Tie>): Map<string, number> {
    const known = new Set(ids);
    const pairs = new Map<string, Tie>();
    for (const { from, to } of ties) {
      if (from === to || !known.has(from) || !known.has(to)) continue;
      const [low, high] = from < to ? [from, to] : [to, from];
      pairs.set(`${low} ${high}`, { from: low, to: high });
    }
    const graph = new (unwrap(Graph))({ type: 'undirected', multi: false });
    const linked = new Set([...pairs.values()].flatMap(({ from, to }) => [from, to]));
    for (const id of [...linked].sort(compareText)) graph.addNode(id);
    for (const key of [...pairs.keys()].sort(compareText)) {
      const { from, to } = pairs.get(key) as Tie;
      graph.addEdge(from, to);
    }
    if (graph.size === 0) return new Map();
    const found = unwrap(louvain)(graph, { rng: seededRandom('community'), getEdgeWeight: null });
    const members = new Map<number, string[]>();
    for (const id of graph.nodes()) {
      const number = found[id] ?? 0;
      members.set(number, [...(members.get(number) ?? []), id]);
    }
    const inOrder = [...members.values()].sort((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''));
    return new Map(inOrder.flatMap((group, number) => group.map((id) => [id, number] as const)));
  },
} as const;
