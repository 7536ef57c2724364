// Dijkstra's search over packed arrays. The length of a tie is 1 / weight: a strong tie is a short one.
import type { Adjacency } from './network.ts';

/** Two ways are as short as each other when their lengths differ by no more than rounding does. */
const SAME = 1e-9;

/** Room for one search after another, so that none has to be made anew. */
export type WeightedSearch = {
  /** Entries in the order of their distance; the first is the source. */
  readonly order: Uint32Array;
  /** Sum of lengths from the source; infinity for those that are not reached. */
  readonly distance: Float64Array;
  /** How many shortest paths lead there. */
  readonly paths: Float64Array;
  /** The ties by which shortest paths arrive, as chains: the last one at `arrival[entry]`, the one before at `earlier[tie]`, -1 ends. */
  readonly arrival: Int32Array;
  readonly earlier: Int32Array;
  /** The entry that a tie starts from. */
  readonly startOf: Uint32Array;
  readonly lengths: Float64Array;
  readonly isDone: Uint8Array;
  readonly heap: { readonly entries: number[]; readonly keys: number[] };
};

export function weightedRoom({ offsets, neighbours, weights }: Adjacency): WeightedSearch {
  const size = offsets.length - 1;
  const startOf = new Uint32Array(neighbours.length);
  for (let i = 0; i < size; i++) startOf.fill(i, offsets[i], offsets[i + 1]);
  return {
    order: new Uint32Array(size),
    distance: new Float64Array(size),
    paths: new Float64Array(size),
    arrival: new Int32Array(size),
    earlier: new Int32Array(neighbours.length),
    startOf,
    lengths: weights.map((weight) => 1 / weight),
    isDone: new Uint8Array(size),
    heap: { entries: [], keys: [] },
  };
}

/** Searches from a source, and says how many entries were reached, the source included. */
export function weightedSearchFrom(source: number, { offsets, neighbours }: Adjacency, room: WeightedSearch): number {
  const { order, distance, paths, arrival, earlier, lengths, isDone, heap } = room;
  distance.fill(Number.POSITIVE_INFINITY);
  paths.fill(0);
  arrival.fill(-1);
  isDone.fill(0);
  distance[source] = 0;
  paths[source] = 1;
  push(heap, source, 0);
  let reached = 0;
  while (heap.entries.length > 0) {
    const at = pop(heap);
    if (isDone[at] === 1) continue;
    isDone[at] = 1;
    order[reached++] = at;
    const here = distance[at] ?? 0;
    const ways = paths[at] ?? 0;
    for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) {
      const neighbour = neighbours[i] ?? 0;
      if (isDone[neighbour] === 1) continue;
      const far = here + (lengths[i] ?? 0);
      const known = distance[neighbour] ?? 0;
      if (far < known * (1 - SAME) || known === Number.POSITIVE_INFINITY) {
        distance[neighbour] = far;
        paths[neighbour] = ways;
        earlier[i] = -1;
        arrival[neighbour] = i;
        push(heap, neighbour, far);
      } else if (far <= known * (1 + SAME)) {
        paths[neighbour] = (paths[neighbour] ?? 0) + ways;
        earlier[i] = arrival[neighbour] ?? -1;
        arrival[neighbour] = i;
      }
    }
  }
  return reached;
}

type Heap = WeightedSearch['heap'];

function push({ entries, keys }: Heap, entry: number, key: number): void {
  let at = entries.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const held = keys[above] ?? 0;
    if (held <= key) break;
    keys[at] = held;
    entries[at] = entries[above] ?? 0;
    at = above;
  }
  keys[at] = key;
  entries[at] = entry;
}

function pop({ entries, keys }: Heap): number {
  const first = entries[0] ?? 0;
  const entry = entries.pop() ?? 0;
  const key = keys.pop() ?? 0;
  const size = entries.length;
  if (size === 0) return first;
  let at = 0;
  for (let below = 1; below < size; below = 2 * at + 1) {
    if (below + 1 < size && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below++;
    const held = keys[below] ?? 0;
    if (held >= key) break;
    keys[at] = held;
    entries[at] = entries[below] ?? 0;
    at = below;
  }
  keys[at] = key;
  entries[at] = entry;
  return first;
}
