// Who does something for whom: delivers or is aligned to a strategy, targets an audience or a place.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { categoryOf } from './counting.ts';

/** One end of a link does something for the other. */
export type Serving = { readonly server: string; readonly served: string; readonly link: Link };

/** Hosting and targeting are of the same category, and deliver nothing. */
const DELIVERS_NOTHING: ReadonlySet<string> = new Set(['hosts', 'targets']);

export function isDelivering(map: MapData, link: Link): boolean {
  return categoryOf(map, link) === 'delivery' && !DELIVERS_NOTHING.has(link.type);
}

export function isAligning(map: MapData, link: Link): boolean {
  return categoryOf(map, link) === 'alignment';
}

export function isTargeting({ type }: Link): boolean {
  return type === 'targets';
}

/** A link from its start to its end; of a link that has no one direction, both ways. A link from an entry to itself serves nobody. */
export function servingsOf(links: readonly Link[]): Serving[] {
  return links.flatMap((link) => {
    const { from, to, direction } = link;
    if (from === to) return [];
    const forward = { server: from, served: to, link };
    return direction === 'forward' ? [forward] : [forward, { server: to, served: from, link }];
  });
}

export function isStrategy(map: MapData, id: string): boolean {
  return map.entity.get(id)?.kind === 'strategy';
}

export const isNow = ({ link }: Serving): boolean => link.status === 'existing';

/** What an entry is part of, and what that is part of, and so on. */
export function wholesOf(map: MapData, id: string): string[] {
  const wholes: string[] = [];
  for (let at = map.entity.get(id)?.parent; at && at !== id && !wholes.includes(at); at = map.entity.get(at)?.parent)
    wholes.push(at);
  return wholes;
}
