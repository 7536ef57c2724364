// Filters and rules take estimates on large maps: near the exact values, and in nearly the same order.
import { expect, test } from 'vitest';
import { existingNetwork, MEASURES, measured, networkOf, PLAIN_TASK } from '../../../../shared/graph/measures/index.ts';
import { MOST_EXACT } from '../../../../shared/graph/measures/sample.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';

const large = madeUpMap({ entities: MOST_EXACT + 1000, links: 9000, seed: 'estimates' });
const small = madeUpMap({ entities: 300, links: 500, seed: 'estimates' });
const measure = (id: string) => {
  const found = MEASURES.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** Spearman's rank correlation, ties by their order of appearance. */
function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const ranks = (values: Float64Array): number[] => {
    const order = [...values.keys()].sort((x, y) => (values[x] ?? 0) - (values[y] ?? 0));
    const rank: number[] = [];
    order.forEach((at, index) => {
      rank[at] = index;
    });
    return rank;
  };
  const [x, y] = [ranks(a), ranks(b)];
  const size = x.length;
  const apart = x.reduce((sum, rank, at) => sum + (rank - (y[at] ?? 0)) ** 2, 0);
  return 1 - (6 * apart) / (size * (size * size - 1));
}

test.each(['closeness', 'harmonic'])('%s', (id) => {
  const network = networkOf(large.entity.keys(), [...large.link.values()], { isDirected: false, isWeighted: false });
  const exact = measure(id).run(network);
  const quick = measure(id).run(network, { ...PLAIN_TASK, isQuick: true });
  const off = exact.map((value, at) => (value === 0 ? 0 : Math.abs((quick[at] ?? 0) - value) / value));
  const mean = off.reduce((sum, value) => sum + value, 0) / off.length;
  expect(mean).toBeLessThan(0.03);
  expect(rankCorrelation(exact, quick)).toBeGreaterThan(0.95);
});

test.each(['closeness', 'out-closeness', 'harmonic', 'out-harmonic'])('%s is exact where direction counts', (id) => {
  const network = networkOf(large.entity.keys(), [...large.link.values()], { isDirected: true, isWeighted: false });
  expect(measure(id).run(network, { ...PLAIN_TASK, isQuick: true })).toEqual(measure(id).run(network));
});

test.each(['closeness', 'harmonic', 'betweenness'])('%s is exact on a map that is not large', (id) => {
  const network = existingNetwork(small, { isDirected: false, isWeighted: false });
  expect([...measured(small, measure(id)).values()]).toEqual([...measure(id).run(network)]);
});
