// Figures of a network as a whole, in the order they are told.
import { betweennessOf } from '../betweenness.ts';
import { closenessOf } from '../closeness.ts';
import { clusteringOf } from '../clustering.ts';
import { communityNumbers } from '../community.ts';
import { corePeripheryOf } from '../core-periphery.ts';
import { weakPlaces } from '../cut-points.ts';
import { degreesOf } from '../degree.ts';
import type { Task } from '../measure.ts';
import { modularityOf } from '../modularity.ts';
import type { Network } from '../network.ts';
import { strongParts, weakParts } from '../parts.ts';
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
  oneWayCentralisation,
} from './centralisation.ts';
import { distancesOf, transitivityOf } from './distances.ts';
import type { FigureId } from './figures.ts';
import { degreeAssortativity, groupMixing } from './mixing.ts';
import { dyadCensus, TRIADS, triadCensus } from './triads.ts';

/** A figure, and the entries or pairs it counts where they can be named. */
export type Figure = {
  readonly value: number;
  readonly names?: readonly (readonly number[])[];
};

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** NaN where a figure is undefined. `links` is not here: a network knows ties only. */
export function figuresOf(network: Network, task: Task): Record<Exclude<FigureId, 'links'>, Figure> {
  const { report, groupOf, seed } = task;
  const size = network.ids.length;
  const arcs = network.out.neighbours.length;
  const part = (from: number, to: number) => (done: number) => report(from + (to - from) * done);
  const degrees = degreesOf(network.any);
  const dyads = dyadCensus(network);
  const { points, pairs } = weakPlaces(network);
  const between = betweennessOf(network, { isQuick: false, report: part(0, 0.6) });
  const close = closenessOf(network.in, network.isWeighted, part(0.6, 0.8));
  const distances = distancesOf(network, part(0.8, 1));
  const communities = communityNumbers(network, seed);
  const core = corePeripheryOf(network);
  const mixing = groupMixing(network, groupOf);
  const triads = triadCensus(network);
  const one = (value: number): Figure => ({ value });
  const directed = (value: number): Figure => one(network.isDirected ? value : Number.NaN);
  return {
    entries: one(size),
    ties: one(network.isDirected ? arcs : arcs / 2),
    density: one(arcs / (size * (size - 1))),
    reciprocity: directed((2 * dyads.mutual) / arcs),
    'dyads-mutual': one(dyads.mutual),
    'dyads-one-way': one(dyads.oneWay),
    'dyads-none': one(dyads.none),
    transitivity: one(transitivityOf(network)),
    'mean-clustering': one(mean(clusteringOf(network))),
    'mean-distance': one(distances.mean),
    diameter: one(distances.diameter),
    radius: one(distances.radius),
    components: one(weakParts(network).sizes.length),
    'strong-components': directed(strongParts(network).sizes.length),
    'largest-component': one(Math.max(0, ...weakParts(network).sizes)),
    isolates: one(degrees.filter((degree) => degree === 0).length),
    'cut-points': { value: points.length, names: points.map((point) => [point]) },
    bridges: { value: pairs.length, names: pairs },
    'degree-centralisation': one(degreeCentralisation(degrees)),
    'in-degree-centralisation': directed(oneWayCentralisation(degreesOf(network.in))),
    'out-degree-centralisation': directed(oneWayCentralisation(degreesOf(network.out))),
    'betweenness-centralisation': one(betweennessCentralisation(between, network)),
    'closeness-centralisation': network.isWeighted ? one(Number.NaN) : one(closenessCentralisation(close, network)),
    'degree-assortativity': one(degreeAssortativity(network)),
    assortativity: one(mixing.assortativity),
    'e-i-index': one(mixing.externalInternal),
    communities: one(communities.reduce((most, number) => (number > most ? number : most), 0)),
    modularity: one(modularityOf(network, communities)),
    'core-size': one(core.isCore.reduce((sum, side) => sum + side, 0)),
    'core-fit': one(core.fit),
    ...(Object.fromEntries(TRIADS.map((triad, at) => [`triad-${triad}`, directed(triads[at] ?? 0)])) as Record<
      `triad-${(typeof TRIADS)[number]}`,
      Figure
    >),
  };
}
