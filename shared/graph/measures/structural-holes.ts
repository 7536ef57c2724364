// Whose contacts are tied to each other, and whose are not: Burt's structural holes.
import { degreesOf } from './degree.ts';
import type { Measure } from './measure.ts';
import { mutualTies, shares } from './mutual.ts';
import type { Network } from './network.ts';

const SOURCE = 'Burt 1992, “Structural holes: the social structure of competition”, chapter 2';
const whole = (weight: number): number => weight;

/**
 * For each entry the sum, over its neighbours, of the square of what of its ties goes into that neighbour, directly and over
 * other neighbours. NaN where there is no neighbour.
 */
function constraintOf(network: Network): Float64Array {
  const { offsets, neighbours, weights } = shares(mutualTies(network, whole), 'sum');
  const size = network.ids.length;
  const spent = new Float64Array(size);
  return Float64Array.from({ length: size }, (_, ego) => {
    const [start, end] = [offsets[ego] ?? 0, offsets[ego + 1] ?? 0];
    if (start === end) return Number.NaN;
    for (let i = start; i < end; i++) {
      const alter = neighbours[i] ?? 0;
      const share = weights[i] ?? 0;
      spent[alter] = (spent[alter] ?? 0) + share;
      for (let j = offsets[alter] ?? 0; j < (offsets[alter + 1] ?? 0); j++) {
        const other = neighbours[j] ?? 0;
        spent[other] = (spent[other] ?? 0) + share * (weights[j] ?? 0);
      }
    }
    let sum = 0;
    for (let i = start; i < end; i++) sum += (spent[neighbours[i] ?? 0] ?? 0) ** 2;
    for (let i = start; i < end; i++) {
      const alter = neighbours[i] ?? 0;
      spent[alter] = 0;
      for (let j = offsets[alter] ?? 0; j < (offsets[alter + 1] ?? 0); j++) spent[neighbours[j] ?? 0] = 0;
    }
    return sum;
  });
}

/** The neighbours of each entry, less what of them is there twice because they are tied to each other. NaN where there is none. */
function effectiveSizeOf(network: Network): Float64Array {
  const ties = mutualTies(network, whole);
  const [own, far] = [shares(ties, 'sum'), shares(ties, 'largest')];
  const { offsets, neighbours } = ties;
  const size = network.ids.length;
  const share = new Float64Array(size);
  return Float64Array.from({ length: size }, (_, ego) => {
    const [start, end] = [offsets[ego] ?? 0, offsets[ego + 1] ?? 0];
    if (start === end) return Number.NaN;
    for (let i = start; i < end; i++) share[neighbours[i] ?? 0] = own.weights[i] ?? 0;
    let sum = 0;
    for (let i = start; i < end; i++) {
      const alter = neighbours[i] ?? 0;
      let twice = 0;
      for (let j = offsets[alter] ?? 0; j < (offsets[alter + 1] ?? 0); j++)
        twice += (share[neighbours[j] ?? 0] ?? 0) * (far.weights[j] ?? 0);
      sum += 1 - twice;
    }
    for (let i = start; i < end; i++) share[neighbours[i] ?? 0] = 0;
    return sum;
  });
}

const direction = 'A tie counts with what runs either way together: one that runs both ways counts twice.';
const weight = 'A tie counts with what its links weigh together.';

export const constraint: Measure = {
  id: 'constraint',
  label: 'Tied to one circle',
  term: 'constraint',
  does: 'How far all of an entry’s contacts lead back to the same few: a low value means contacts in circles that are apart.',
  convention:
    'The sum, over its neighbours, of the square of the share of its ties that goes into each, directly and by way of other neighbours. An entry without a neighbour has none.',
  direction,
  weight,
  normalised: null,
  source: SOURCE,
  gives: 'amount',
  run: constraintOf,
};

export const effectiveSize: Measure = {
  id: 'effective-size',
  label: 'Separate contacts',
  term: 'effective size',
  does: 'How many contacts an entry has that are not tied to its other contacts: each of those opens another circle.',
  convention:
    'The number of its neighbours less what of them is there twice: without direction and weight, twice the ties among them divided by their number (Borgatti 1997). An entry without a neighbour has none.',
  direction,
  weight,
  normalised: null,
  source: `${SOURCE}; Borgatti 1997, “Structural holes: unpacking Burt’s redundancy measures”, Connections 20`,
  gives: 'amount',
  run: effectiveSizeOf,
};

export const efficiency: Measure = {
  id: 'efficiency',
  label: 'Share of separate contacts',
  term: 'efficiency',
  does: 'Which part of an entry’s contacts are not tied to its other contacts.',
  convention: 'Separate contacts (effective size) divided by the number of neighbours; none for an entry without one.',
  direction,
  weight,
  normalised: null,
  source: SOURCE,
  gives: 'amount',
  run(network) {
    const degrees = degreesOf(network.any);
    return effectiveSizeOf(network).map((size, index) => size / (degrees[index] ?? 0));
  },
};
