import { applyFilter, type Filter, NO_FILTER, type Shown } from '../../../shared/graph/filters/index.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { isSameToLists } from '../document/same-to-lists.ts';

let last = { map: EMPTY_MAP, asAt: '', filter: NO_FILTER, shown: applyFilter({ map: EMPTY_MAP, asAt: '' }, NO_FILTER) };

/** The entries and links that pass the filter; the same object until that changes. */
export function shownIn(map: MapData, filter: Filter, asAt: string): Shown {
  const isSame = last.filter === filter && last.asAt === asAt && isSameToLists(last.map, map);
  last = { map, asAt, filter, shown: isSame ? last.shown : applyFilter({ map, asAt }, filter) };
  return last.shown;
}
