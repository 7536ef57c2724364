// Measures as rules and filters read them: of every entry, over the links that exist, remembered until those change.
import type { MapData } from '../../model/map-data.ts';
import { inDegree, outDegree } from './degree.ts';
import { type Measure, PLAIN_TASK } from './measure.ts';
import { existingNetwork, type Network } from './network.ts';

export type Measured = ReadonlyMap<string, number>;

/** What filters and rules take by its direction; everything else is taken without. */
const BY_DIRECTION = new Set([inDegree.id, outDegree.id]);

const networkFor = (map: MapData, measure: Measure): Network =>
  existingNetwork(map, {
    isDirected: BY_DIRECTION.has(measure.id),
    isWeighted: measure.isAlwaysWeighted === true,
  });

const known = new WeakMap<Network, Map<string, Measured>>();

function knownFor(network: Network): Map<string, Measured> {
  let byMeasure = known.get(network);
  if (!byMeasure) {
    byMeasure = new Map();
    known.set(network, byMeasure);
  }
  return byMeasure;
}

/** What stands for a measure until it has been worked out elsewhere; null: it is to be worked out on the spot. */
type Elsewhere = (map: MapData, measure: Measure) => Measured | null;
let elsewhere: Elsewhere | null = null;

/**
 * From now on, measures that are not known yet are asked of `how` first. A window must not stand still while those of a large map
 * are worked out: it gives what it knew before, has another thread do the work, and brings the values with `keepMeasured`.
 */
export function workOutElsewhere(how: Elsewhere | null): void {
  elsewhere = how;
}

/** A measure of every entry of the map over the links that exist, by id; NaN where it says nothing of one. */
export function measured(map: MapData, measure: Measure): Measured {
  const network = networkFor(map, measure);
  const byMeasure = knownFor(network);
  let values = byMeasure.get(measure.id);
  if (!values) {
    values = elsewhere?.(map, measure) ?? valuesIn(network, measure);
    byMeasure.set(measure.id, values);
  }
  return values;
}

/** Brings what was worked out elsewhere for this very state of entries and links, in place of what stood for it. */
export function keepMeasured(map: MapData, measure: Measure, values: Measured): void {
  knownFor(networkFor(map, measure)).set(measure.id, values);
}

/** The same worked out here and now, whatever is remembered. */
export function workedOut(map: MapData, measure: Measure): Measured {
  return valuesIn(networkFor(map, measure), measure);
}

function valuesIn(network: Network, measure: Measure): Measured {
  const numbers = measure.run(network, { ...PLAIN_TASK, isQuick: true });
  return new Map(network.ids.map((id, index) => [id, numbers[index] ?? Number.NaN]));
}
