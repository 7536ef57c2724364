import type { Measure } from './measure.ts';
import { membersOf, type Parts, strongParts, weakParts } from './parts.ts';

/** Numbers of parts from 1, the largest first. */
function numbersOf(parts: Parts): Float64Array {
  const numbers = new Float64Array(parts.of.length);
  membersOf(parts).forEach((members, place) => {
    for (const i of members) numbers[i] = place + 1;
  });
  return numbers;
}

export const component: Measure = {
  id: 'component',
  label: 'Part of the map',
  term: 'component',
  does: 'Which part of the map an entry is in: within a part everyone is linked to everyone by some chain, between parts nobody is.',
  convention:
    'Numbered from 1, the largest first, whatever the direction of links; an entry without links is a part of its own. Of parts of one size the one with the first id comes first.',
  direction:
    'Beside it stands the part within which everyone reaches everyone along the direction of links (strong component).',
  weight: null,
  normalised: null,
  source: 'Tarjan 1972, “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1',
  gives: 'group',
  run: (network) => numbersOf(weakParts(network)),
  columns: (network) =>
    network.isDirected ? [{ key: 'strong', label: 'Strong part', values: numbersOf(strongParts(network)) }] : [],
};
