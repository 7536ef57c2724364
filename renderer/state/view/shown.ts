import { applyFilter, type Filter, NO_FILTER, type Shown } from '../../../shared/graph/filters/index.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import type { RecordKind } from '../../../shared/model/records.ts';

/** What a filter never looks at: moving an entry must not work out anew what is shown. */
const BESIDE_THE_POINT: ReadonlySet<RecordKind> = new Set(['position', 'view', 'setting', 'receipt', 'mapping']);

const isSameToFilters = (a: MapData, b: MapData): boolean =>
  a === b || (Object.keys(a) as RecordKind[]).every((kind) => BESIDE_THE_POINT.has(kind) || a[kind] === b[kind]);

let last = { map: EMPTY_MAP, asAt: '', filter: NO_FILTER, shown: applyFilter({ map: EMPTY_MAP, asAt: '' }, NO_FILTER) };

/** The entries and links that pass the filter; the same object until that changes. */
export function shownIn(map: MapData, filter: Filter, asAt: string): Shown {
  const isSame = last.filter === filter && last.asAt === asAt && isSameToFilters(last.map, map);
  last = { map, asAt, filter, shown: isSame ? last.shown : applyFilter({ map, asAt }, filter) };
  return last.shown;
}
