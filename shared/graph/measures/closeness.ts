import type { Measure } from './measure.ts';
import { searchFrom, searchRoom } from './shortest-paths.ts';

/**
 * Closeness as Wasserman and Faust 1994 scale it for networks in several parts: ((r - 1) / sum of steps) x ((r - 1) / (n - 1)),
 * r being how many are reached, the entry included. An entry that reaches nobody has 0.
 */
export const closeness: Measure = {
  id: 'closeness',
  label: 'Closest to all',
  term: 'closeness',
  does: 'How few steps an entry is from all others: who hears of things early and can spread them.',
  convention:
    'From 0 to 1: the inverse of the mean number of steps to those it reaches, scaled by how many it reaches (Wasserman and Faust), whatever the direction of links.',
  gives: 'amount',
  run({ any }) {
    const size = any.offsets.length - 1;
    const search = searchRoom(size);
    return Float64Array.from({ length: size }, (_, source) => {
      const reached = searchFrom(source, any, search);
      if (reached === 1) return 0;
      let steps = 0;
      for (let i = 1; i < reached; i++) steps += search.distance[search.order[i] ?? 0] ?? 0;
      return ((reached - 1) / steps) * ((reached - 1) / (size - 1));
    });
  },
};
