// One way to ask how far everyone is from an entry, whether links weigh or not.
import type { Adjacency } from './network.ts';
import { searchFrom, searchRoom } from './shortest-paths.ts';
import { weightedRoom, weightedSearchFrom } from './weighted-paths.ts';

export type Walk = {
  /** How many were reached, the source included; they stand first in `order`, the nearest first. */
  readonly reached: number;
  readonly order: Uint32Array;
  /** Steps, or the sum of lengths (1 / weight) in a weighted network; -1 or infinity for those that were not reached. */
  readonly distance: Int32Array | Float64Array;
};

/** Each walk is written over by the next. */
export function walker(along: Adjacency, isWeighted: boolean): (source: number) => Walk {
  if (isWeighted) {
    const room = weightedRoom(along);
    return (source) => ({ reached: weightedSearchFrom(source, along, room), ...room });
  }
  const room = searchRoom(along.offsets.length - 1);
  return (source) => ({ reached: searchFrom(source, along, room), ...room });
}
