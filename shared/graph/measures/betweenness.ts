import type { Measure } from './measure.ts';
import type { Adjacency } from './network.ts';
import { searchFrom, searchRoom } from './shortest-paths.ts';

/** Above so many entries a sample of sources stands for all: the exact sum would keep the reader waiting. */
export const MOST_EXACT = 3000;
const SAMPLE = 500;

/**
 * Brandes 2001, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25. Each unordered pair counts
 * once. Above MOST_EXACT entries an estimate from evenly spread sources (Brandes and Pich 2007), scaled up.
 */
export function betweennessOf(adjacency: Adjacency): Float64Array {
  const size = adjacency.offsets.length - 1;
  const between = new Float64Array(size);
  const search = searchRoom(size);
  const share = new Float64Array(size);
  const stride = size > MOST_EXACT ? size / SAMPLE : 1;
  const { offsets, neighbours } = adjacency;
  for (let step = 0; step < size; step += stride) {
    const source = Math.floor(step);
    const reached = searchFrom(source, adjacency, search);
    share.fill(0);
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
  }
  // Every pair was met from both its ends.
  return between.map((value) => (value * stride) / 2);
}

export const betweenness: Measure = {
  id: 'betweenness',
  label: 'Go-between',
  term: 'betweenness',
  does: 'How often an entry lies on the shortest way between two others: who connects parts that are otherwise apart.',
  convention: `The number of pairs whose shortest ways run through it, over links that exist, whatever their direction; each pair counts once. An estimate above ${MOST_EXACT.toLocaleString('en-GB')} entries.`,
  gives: 'amount',
  run: ({ any }) => betweennessOf(any),
};
