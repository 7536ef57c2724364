import { type Measure, others, PLAIN_TASK, type Task } from './measure.ts';
import type { Adjacency } from './network.ts';
import { walker } from './walks.ts';

function harmonicOf(along: Adjacency, isWeighted: boolean, report: Task['report']): Float64Array {
  const size = along.offsets.length - 1;
  const walkFrom = walker(along, isWeighted);
  return Float64Array.from({ length: size }, (_, source) => {
    if (source % 64 === 0) report(source / size);
    const { reached, order, distance } = walkFrom(source);
    let sum = 0;
    for (let i = 1; i < reached; i++) sum += 1 / (distance[order[i] ?? 0] ?? 1);
    return sum;
  });
}

export const harmonic: Measure = {
  id: 'harmonic',
  label: 'Near to many',
  term: 'harmonic closeness',
  does: 'How near others are to an entry, near ones counting most: like closeness, and at home in maps that fall into parts.',
  convention: 'The sum of 1 divided by the distance over all others; one that cannot be reached adds nothing.',
  direction: 'Distances are those from others to it along the direction of links.',
  weight: 'The length of a tie is 1 divided by what its links weigh together, so strong ties are short.',
  normalised: { says: 'Divided by the number of other entries.', by: others },
  source: 'Marchiori and Latora 2000, “Harmony in the small-world”, Physica A 285; Rochat 2009',
  gives: 'amount',
  run: (network, { report } = PLAIN_TASK) => harmonicOf(network.in, network.isWeighted, report),
};

export const outHarmonic: Measure = {
  ...harmonic,
  id: 'out-harmonic',
  label: 'Near from it',
  term: 'out-harmonic closeness',
  does: 'How near an entry is to others along the direction of links, near ones counting most: who reaches many soon.',
  direction:
    'Distances are those from it to others along the direction of links; without direction it is harmonic closeness.',
  run: (network, { report } = PLAIN_TASK) => harmonicOf(network.out, network.isWeighted, report),
};
