// Breadth-first search over packed arrays: what betweenness and closeness are made of.
import type { Adjacency } from './network.ts';

/** Room for one search after another, so that none has to be made anew. */
export type Search = {
  /** Entries in the order they were reached; the first is the source. */
  readonly order: Uint32Array;
  /** Steps from the source; -1 for those that are not reached. */
  readonly distance: Int32Array;
  /** How many shortest paths lead there. */
  readonly paths: Float64Array;
};

export function searchRoom(size: number): Search {
  return { order: new Uint32Array(size), distance: new Int32Array(size), paths: new Float64Array(size) };
}

/** Searches from a source, and says how many entries were reached, the source included. */
export function searchFrom(source: number, { offsets, neighbours }: Adjacency, search: Search): number {
  const { order, distance, paths } = search;
  distance.fill(-1);
  paths.fill(0);
  distance[source] = 0;
  paths[source] = 1;
  order[0] = source;
  let reached = 1;
  for (let next = 0; next < reached; next++) {
    const at = order[next] ?? 0;
    const far = (distance[at] ?? 0) + 1;
    for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) {
      const neighbour = neighbours[i] ?? 0;
      if (distance[neighbour] === -1) {
        distance[neighbour] = far;
        order[reached++] = neighbour;
      }
      if (distance[neighbour] === far) paths[neighbour] = (paths[neighbour] ?? 0) + (paths[at] ?? 0);
    }
  }
  return reached;
}
