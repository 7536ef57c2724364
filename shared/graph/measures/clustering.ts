import { degreesOf } from './degree.ts';
import type { Measure } from './measure.ts';
import { mutualTies } from './mutual.ts';
import type { Network } from './network.ts';

/**
 * With m the ties between two entries (each the cube root of its share of the largest weight, both ways added up): the sum of
 * m(i,j) m(j,k) m(k,i) over all j and k, divided by how large it could be. 0 where there are fewer than two neighbours.
 */
export function clusteringOf(network: Network): Float64Array {
  const { any, out, in: into, isDirected } = network;
  const largest = out.weights.reduce((most, weight) => Math.max(most, weight), 0);
  const { offsets, neighbours, weights } = mutualTies(network, (weight) => Math.cbrt(weight / largest));
  const [away, back, near] = [degreesOf(out), degreesOf(into), degreesOf(any)];
  const size = network.ids.length;
  const own = new Float64Array(size);
  return Float64Array.from({ length: size }, (_, i) => {
    const [start, end] = [offsets[i] ?? 0, offsets[i + 1] ?? 0];
    for (let a = start; a < end; a++) own[neighbours[a] ?? 0] = weights[a] ?? 0;
    let closed = 0;
    for (let a = start; a < end; a++) {
      const j = neighbours[a] ?? 0;
      let over = 0;
      for (let b = offsets[j] ?? 0; b < (offsets[j + 1] ?? 0); b++)
        over += (weights[b] ?? 0) * (own[neighbours[b] ?? 0] ?? 0);
      closed += (weights[a] ?? 0) * over;
    }
    for (let a = start; a < end; a++) own[neighbours[a] ?? 0] = 0;
    const degree = near[i] ?? 0;
    const all = (away[i] ?? 0) + (back[i] ?? 0);
    const could = isDirected ? 2 * (all * (all - 1) - 2 * (all - degree)) : degree * (degree - 1);
    return could === 0 ? 0 : closed / could;
  });
}

export const clustering: Measure = {
  id: 'clustering',
  label: 'Contacts who know each other',
  term: 'clustering coefficient',
  does: 'How far an entry’s neighbours are linked with each other: high in a close circle, low for who joins circles.',
  convention: 'Of the pairs of its neighbours, the share that are linked; 0 for an entry with fewer than two.',
  direction: 'Triangles count in every way they can run, out of all ways there could be (Fagiolo 2007).',
  weight:
    'A triangle counts as much as the cube root of its three weights multiplied, each as a share of the largest in the map (Onnela and others 2005).',
  normalised: null,
  source:
    'Watts and Strogatz 1998, “Collective dynamics of small-world networks”, Nature 393; Onnela and others 2005, Physical Review E 71; Fagiolo 2007, Physical Review E 76',
  gives: 'amount',
  run: clusteringOf,
};
