import type { MapData } from '../../../shared/model/map-data.ts';
import type { Filter } from './filter.ts';

/** What passes the filter. */
export type Shown = { readonly entities: ReadonlySet<string>; readonly links: ReadonlySet<string> };

/** Which entries and links the filter lets through. Links show only when both their ends do. */
export function shownIn(map: MapData, _filter: Filter): Shown {
  return { entities: new Set(map.entity.keys()), links: new Set(map.link.keys()) };
}
