import type { Measure } from './measure.ts';

export const core: Measure = {
  id: 'core',
  label: 'In the thick of it',
  term: 'k-core',
  does: 'How deep in the densely linked middle an entry sits, rather than at the edge.',
  convention:
    'The largest number k such that it belongs to a part in which everyone is linked to at least k others, whatever the direction of links.',
  direction: null,
  weight: null,
  normalised: null,
  source:
    'Seidman 1983, “Network structure and minimum degree”, Social Networks 5; peeled as Batagelj and Zaveršnik 2003 do',
  gives: 'amount',
  run({ any: { offsets, neighbours } }) {
    const size = offsets.length - 1;
    const left = Int32Array.from({ length: size }, (_, i) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0));
    const cores = new Float64Array(size);
    const piles = Array.from({ length: Math.max(0, ...left) + 1 }, (): number[] => []);
    left.forEach((degree, i) => {
      piles[degree]?.push(i);
    });
    const isDone = new Uint8Array(size);
    for (let degree = 0; degree < piles.length; degree++) {
      for (let at = piles[degree]?.pop(); at !== undefined; at = piles[degree]?.pop()) {
        if (isDone[at] === 1 || (left[at] ?? 0) > degree) continue;
        isDone[at] = 1;
        cores[at] = degree;
        for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) {
          const neighbour = neighbours[i] ?? 0;
          if (isDone[neighbour] === 1 || (left[neighbour] ?? 0) <= degree) continue;
          left[neighbour] = (left[neighbour] ?? 0) - 1;
          piles[left[neighbour] ?? 0]?.push(neighbour);
        }
      }
    }
    return cores;
  },
};
