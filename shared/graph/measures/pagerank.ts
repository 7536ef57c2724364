import type { Measure } from './measure.ts';
import type { Network } from './network.ts';
import { strengthsOf } from './strength.ts';

const DAMPING = 0.85;
/** Sum of all differences between two rounds below which the values stand still. */
const STILL = 1e-13;
const MOST_ROUNDS = 1000;

/** Each round hands on what an entry has over its links out, in proportion to their weights; the sum over all entries stays 1. */
function pageRankOf({ ids, out }: Network): Float64Array {
  const size = ids.length;
  const given = strengthsOf(out);
  let ranks = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let kept = 0;
    for (let i = 0; i < size; i++) if (given[i] === 0) kept += ranks[i] ?? 0;
    const next = new Float64Array(size).fill((1 - DAMPING + DAMPING * kept) / size);
    for (let i = 0; i < size; i++) {
      const share = (DAMPING * (ranks[i] ?? 0)) / (given[i] || 1);
      for (let j = out.offsets[i] ?? 0; j < (out.offsets[i + 1] ?? 0); j++) {
        const to = out.neighbours[j] ?? 0;
        next[to] = (next[to] ?? 0) + share * (out.weights[j] ?? 0);
      }
    }
    let moved = 0;
    for (let i = 0; i < size; i++) moved += Math.abs((next[i] ?? 0) - (ranks[i] ?? 0));
    ranks = next;
    if (moved < STILL) break;
  }
  return ranks;
}

export const pageRank: Measure = {
  id: 'pagerank',
  label: 'Where links lead',
  term: 'PageRank',
  does: 'How often one comes to an entry by following links at random: being linked from those that matter counts more.',
  convention: `The share of time spent at it by someone who follows links and in ${Math.round((1 - DAMPING) * 100)} of 100 steps starts anew anywhere (damping ${DAMPING}); from an entry without a link out they go anywhere with equal chance. All values add up to 1.`,
  direction: 'Links are followed along their direction.',
  weight: 'A tie is followed in proportion to what its links weigh together.',
  normalised: null,
  source: 'Brin and Page 1998, “The anatomy of a large-scale hypertextual web search engine”, Computer Networks 30',
  gives: 'amount',
  run: pageRankOf,
};
