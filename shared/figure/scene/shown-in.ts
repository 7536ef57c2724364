import { applyFilter, readFilter, type Shown } from '../../graph/filters/index.ts';
import type { MapData } from '../../model/map-data.ts';
import type { View } from '../../model/view.ts';

/** What a picture of a view shows; without a view, the whole map. */
export function shownIn(map: MapData, view: View | null): Shown {
  return applyFilter(map, readFilter(view?.filter ?? {}));
}
