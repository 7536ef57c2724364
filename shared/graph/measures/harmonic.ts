import { type Measure, others, PLAIN_TASK, type Task } from './measure.ts';
import type { Adjacency, Network } from './network.ts';
import { ESTIMATED, strideOf, takenOf } from './sample.ts';
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

/** From some entries that stand for all, as closeness is estimated. */
function estimatedHarmonic(along: Adjacency, isWeighted: boolean, stride: number): Float64Array {
  const size = along.offsets.length - 1;
  const walkFrom = walker(along, isWeighted);
  const sum = new Float64Array(size);
  const taken = new Float64Array(size);
  let count = 0;
  for (const source of takenOf(size, stride)) {
    const { reached, order, distance } = walkFrom(source);
    for (let i = 1; i < reached; i++) {
      const at = order[i] ?? 0;
      sum[at] = (sum[at] ?? 0) + 1 / (distance[at] ?? 1);
    }
    taken[source] = 1;
    count++;
  }
  return sum.map((value, at) => (value * (size - 1)) / (count - (taken[at] ?? 0)));
}

/** Exact where direction counts: what few reach, a sample would miss. */
function harmonicFor({ isDirected, isWeighted }: Network, along: Adjacency, { isQuick, report }: Task): Float64Array {
  const stride = strideOf(along.offsets.length - 1, isQuick && !isDirected);
  return stride === 1 ? harmonicOf(along, isWeighted, report) : estimatedHarmonic(along, isWeighted, stride);
}

export const harmonic: Measure = {
  id: 'harmonic',
  label: 'Near to many',
  term: 'harmonic closeness',
  does: 'How near others are to an entry, near ones counting most: like closeness, and at home in maps that fall into parts.',
  convention: `The sum of 1 divided by the distance over all others; one that cannot be reached adds nothing. ${ESTIMATED}`,
  direction: 'Distances are those from others to it along the direction of links.',
  weight: 'The length of a tie is 1 divided by what its links weigh together, so strong ties are short.',
  normalised: { says: 'Divided by the number of other entries.', by: others },
  source: 'Marchiori and Latora 2000, “Harmony in the small-world”, Physica A 285; Rochat 2009',
  gives: 'amount',
  run: (network, task = PLAIN_TASK) => harmonicFor(network, network.in, task),
};

export const outHarmonic: Measure = {
  ...harmonic,
  id: 'out-harmonic',
  label: 'Near from it',
  term: 'out-harmonic closeness',
  does: 'How near an entry is to others along the direction of links, near ones counting most: who reaches many soon.',
  direction:
    'Distances are those from it to others along the direction of links; without direction it is harmonic closeness.',
  run: (network, task = PLAIN_TASK) => harmonicFor(network, network.out, task),
};
