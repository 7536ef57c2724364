import { type Measure, others } from './measure.ts';
import type { Adjacency } from './network.ts';

export function degreesOf({ offsets }: Adjacency): Float64Array {
  return Float64Array.from({ length: offsets.length - 1 }, (_, i) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0));
}

const SOURCE = 'Freeman 1979, “Centrality in social networks: conceptual clarification”, Social Networks 1';
const normalised = { says: 'Divided by the number of other entries.', by: others };

export const degree: Measure = {
  id: 'degree',
  label: 'Most linked',
  term: 'degree',
  does: 'How many others an entry is linked to: the busiest are often the first to ask.',
  convention:
    'A count of neighbours over links that count, whatever their direction; several links to the same entry count once.',
  direction: null,
  weight: null,
  normalised,
  source: SOURCE,
  gives: 'amount',
  run: ({ any }) => degreesOf(any),
};

export const inDegree: Measure = {
  id: 'in-degree',
  label: 'Linked from most',
  term: 'in-degree',
  does: 'How many others have a link to an entry: who is reported to, told or asked most.',
  convention: 'A count of entries with a link to it; a link both ways or without direction counts at both ends.',
  direction: 'Without direction it is the count of neighbours.',
  weight: null,
  normalised,
  source: SOURCE,
  gives: 'amount',
  run: (network) => degreesOf(network.in),
};

export const outDegree: Measure = {
  id: 'out-degree',
  label: 'Links to most',
  term: 'out-degree',
  does: 'How many others an entry has a link to: who reports, tells or asks most.',
  convention: 'A count of entries it has a link to; a link both ways or without direction counts at both ends.',
  direction: 'Without direction it is the count of neighbours.',
  weight: null,
  normalised,
  source: SOURCE,
  gives: 'amount',
  run: ({ out }) => degreesOf(out),
};
