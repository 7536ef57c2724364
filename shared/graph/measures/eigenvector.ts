import type { Measure } from './measure.ts';
import type { Adjacency, Network } from './network.ts';
import { membersOf, strongParts, weakParts } from './parts.ts';

/** The values stand still when their change has less than this length. */
const STILL = 1e-13;
/** Ties looked at before it is given up: some ten seconds. */
const MOST_WORK = 4e9;

/** The largest part; of several the one with most ties within, then the one that comes first by id. */
function largestPart(network: Network): { readonly members: readonly number[]; readonly isMember: Uint8Array } {
  const parts = membersOf(network.isDirected ? strongParts(network) : weakParts(network));
  const largest = parts.filter(({ length }) => length === parts[0]?.length);
  const isMember = new Uint8Array(network.ids.length);
  const countWithin = (members: readonly number[]): number => {
    for (const i of members) isMember[i] = 1;
    const ties = members.reduce((sum, i) => {
      const near = network.out.neighbours.subarray(network.out.offsets[i], network.out.offsets[i + 1]);
      return sum + near.reduce((count, j) => count + (isMember[j] ?? 0), 0);
    }, 0);
    for (const i of members) isMember[i] = 0;
    return ties;
  };
  let [members = [], ...rivals] = largest;
  if (rivals.length > 0) {
    const counted = largest.map((part) => ({ part, ties: countWithin(part) }));
    rivals = [];
    members = counted.reduce((best, next) => (next.ties > best.ties ? next : best)).part;
  }
  for (const i of members) isMember[i] = 1;
  return { members, isMember };
}

function eigenvectorOf(network: Network): Float64Array {
  const values = new Float64Array(network.ids.length).fill(Number.NaN);
  const { members, isMember } = largestPart(network);
  if (members.length < 2) return values;
  const { offsets, neighbours, weights } = tiesWithin(network.in, members, isMember);
  // Keeping some of what there was makes the rounds of a part without odd circles come to rest instead of swinging.
  const keep = network.in.weights.reduce((sum, weight) => sum + weight, 0) / network.ids.length;
  const size = members.length;
  let now = new Float64Array(size).fill(1 / Math.sqrt(size));
  let next = new Float64Array(size);
  for (let work = 0; work < MOST_WORK; work += neighbours.length + size) {
    let squares = 0;
    for (let i = 0; i < size; i++) {
      let sum = keep * (now[i] as number);
      const end = offsets[i + 1] as number;
      for (let j = offsets[i] as number; j < end; j++)
        sum += (weights[j] as number) * (now[neighbours[j] as number] as number);
      next[i] = sum;
      squares += sum * sum;
    }
    const length = Math.sqrt(squares);
    let moved = 0;
    for (let i = 0; i < size; i++) {
      const value = (next[i] as number) / length;
      next[i] = value;
      moved += (value - (now[i] as number)) ** 2;
    }
    [now, next] = [next, now];
    if (Math.sqrt(moved) < STILL * Math.sqrt(size)) {
      members.forEach((member, i) => {
        values[member] = now[i] ?? Number.NaN;
      });
      break;
    }
  }
  return values;
}

/** The ties that lead from one member to another, numbered by their place among the members: they are walked hundreds of times. */
function tiesWithin(
  { offsets, neighbours, weights }: Adjacency,
  members: readonly number[],
  isMember: Uint8Array,
): Adjacency {
  const numberOf = new Map(members.map((member, number) => [member, number]));
  const starts = new Uint32Array(members.length + 1);
  const ties: [number, number][] = [];
  members.forEach((member, number) => {
    for (let j = offsets[member] ?? 0; j < (offsets[member + 1] ?? 0); j++) {
      const from = neighbours[j] ?? 0;
      if (isMember[from] === 1) ties.push([numberOf.get(from) ?? 0, weights[j] ?? 0]);
    }
    starts[number + 1] = ties.length;
  });
  return {
    offsets: starts,
    neighbours: Uint32Array.from(ties, ([from]) => from),
    weights: Float64Array.from(ties, ([, weight]) => weight),
  };
}

export const eigenvector: Measure = {
  id: 'eigenvector',
  label: 'Linked to the well linked',
  term: 'eigenvector centrality',
  does: 'How well linked those are that an entry is linked to: who is at the heart, beyond the mere count of links.',
  convention:
    'In proportion to the sum over its neighbours, scaled so that the squares of all values add up to 1 (unit length). It is told for the largest part of the map only: there is no comparing between parts, and entries elsewhere have none. Of several largest parts the one with most links is taken.',
  direction:
    'The sum is over those that have a link to it, within the largest part in which everyone reaches everyone along the direction of links.',
  weight: 'Each neighbour counts with what the links weigh together.',
  normalised: null,
  source:
    'Bonacich 1972, “Factoring and weighting approaches to status scores and clique identification”, Journal of Mathematical Sociology 2',
  gives: 'amount',
  run: eigenvectorOf,
};
