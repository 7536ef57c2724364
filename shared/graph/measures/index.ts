// Numbers that tell an entry's place in the network, one descriptor a file.
import type { MapData } from '../../model/map-data.ts';
import { betweenness } from './betweenness.ts';
import { closeness } from './closeness.ts';
import { community } from './community.ts';
import { core } from './core.ts';
import { degree, inDegree, outDegree } from './degree.ts';
import type { Measure } from './measure.ts';
import { existingNetwork, type Network } from './network.ts';

export type { Measure } from './measure.ts';
export { existingNetwork, type Network, networkOf } from './network.ts';

export const MEASURES: readonly Measure[] = [degree, inDegree, outDegree, betweenness, closeness, core, community];

const known = new WeakMap<Network, Map<string, ReadonlyMap<string, number>>>();

/** A measure of every entry of the map over the links that exist, by id; remembered until entries or links change. */
export function measured(map: MapData, measure: Measure): ReadonlyMap<string, number> {
  const network = existingNetwork(map);
  let byMeasure = known.get(network);
  if (!byMeasure) {
    byMeasure = new Map();
    known.set(network, byMeasure);
  }
  let values = byMeasure.get(measure.id);
  if (!values) {
    const numbers = measure.run(network);
    values = new Map(network.ids.map((id, index) => [id, numbers[index] ?? Number.NaN]));
    byMeasure.set(measure.id, values);
  }
  return values;
}
