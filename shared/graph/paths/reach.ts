import type { MapData } from '../../model/map-data.ts';
import { type Step, stepsFrom, stepsTo } from './steps.ts';

export const WAYS = ['both', 'out', 'in'] as const;
export type Way = (typeof WAYS)[number];

export type Reach = {
  /** How far to go; 0 is the entries themselves. */
  readonly steps: number;
  /** out: along the arrows; in: against them; both: either way. */
  readonly way: Way;
  /** Link types to go along; empty: all. */
  readonly types: readonly string[];
};

/** The entries that can be reached from some, and in how many steps, nearest first. Entries that are not in the map reach nobody. */
export function reachOf(map: MapData, from: readonly string[], { steps, way, types }: Reach): Map<string, number> {
  const next: (entity: string) => readonly Step[] =
    way === 'both'
      ? (entity) => stepsFrom(map, entity, { types, route: 'any' })
      : way === 'out'
        ? (entity) => stepsFrom(map, entity, { types, route: 'directed' })
        : (entity) => stepsTo(map, entity, { types, route: 'directed' });
  const distance = new Map<string, number>();
  let frontier = from.filter((id) => map.entity.has(id));
  for (const id of frontier) distance.set(id, 0);
  for (let far = 1; far <= steps && frontier.length > 0; far++) {
    const reached: string[] = [];
    for (const entity of frontier) {
      for (const { to } of next(entity)) {
        if (distance.has(to)) continue;
        distance.set(to, far);
        reached.push(to);
      }
    }
    frontier = reached;
  }
  return distance;
}
