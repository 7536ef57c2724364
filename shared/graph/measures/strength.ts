import type { Measure } from './measure.ts';
import type { Adjacency } from './network.ts';

/** What all ties of each entry weigh together. */
export function strengthsOf({ offsets, weights }: Adjacency): Float64Array {
  return Float64Array.from({ length: offsets.length - 1 }, (_, i) => {
    let sum = 0;
    for (let j = offsets[i] ?? 0; j < (offsets[i + 1] ?? 0); j++) sum += weights[j] ?? 0;
    return sum;
  });
}

export const strength: Measure = {
  id: 'strength',
  label: 'Strongest ties',
  term: 'strength (weighted degree)',
  does: 'What all links of an entry weigh together: who has many, strong or several links at once.',
  convention:
    'The sum over its links of their weight where an import gave one, else of their strength as judged, else of 1; a link whose weight is not above nothing does not count. Links always weigh here.',
  direction:
    'The sum is the same; what comes in and what goes out are told beside it, and a link both ways is in both.',
  weight: null,
  isAlwaysWeighted: true,
  normalised: null,
  source:
    'Barrat and others 2004, “The architecture of complex weighted networks”, Proceedings of the National Academy of Sciences 101',
  gives: 'amount',
  run: ({ any }) => strengthsOf(any),
  columns: (network) =>
    network.isDirected
      ? [
          { key: 'in', label: 'In', values: strengthsOf(network.in) },
          { key: 'out', label: 'Out', values: strengthsOf(network.out) },
        ]
      : [],
};
