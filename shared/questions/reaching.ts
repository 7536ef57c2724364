// What reaches a locality from outside it.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { categoryOf } from './counting.ts';
import { placesFor } from './localities.ts';
import { type Serving, servingsOf } from './serving.ts';

/** To answer to somebody there, or to be aligned to a strategy of theirs, brings nothing there. */
const BRINGS_NOTHING: ReadonlySet<string> = new Set(['governance', 'alignment']);

export function isReaching(map: MapData, link: Link): boolean {
  return !BRINGS_NOTHING.has(categoryOf(map, link) ?? 'other');
}

/** By locality, the links over which somebody outside reaches something there, or the place itself. */
export function reachingByLocality(
  map: MapData,
  links: readonly Link[],
  all: readonly string[],
): Map<string, Serving[]> {
  const reaching = new Map<string, Serving[]>(all.map((key) => [key, []]));
  const standsFor = new Map<string, string[]>();
  for (const key of all)
    for (const { id } of placesFor(map, key)) standsFor.set(id, [...(standsFor.get(id) ?? []), key]);
  const areasOf = (id: string): Set<string> =>
    new Set([...(map.entity.get(id)?.localities ?? []), ...(standsFor.get(id) ?? [])]);
  for (const serving of servingsOf(links)) {
    const from = areasOf(serving.server);
    // Where somebody is, is not known: then neither is whether they come from outside.
    if (from.size === 0) continue;
    for (const key of areasOf(serving.served)) if (!from.has(key)) reaching.get(key)?.push(serving);
  }
  const name = (id: string): string => shownNameOf(map, id);
  for (const servings of reaching.values())
    servings.sort(
      (a, b) =>
        compareText(name(a.server), name(b.server)) ||
        compareText(name(a.served), name(b.served)) ||
        compareText(a.link.id, b.link.id),
    );
  return reaching;
}
