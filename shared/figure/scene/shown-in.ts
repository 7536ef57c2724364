import { applyFilter, readFilter, type Shown } from '../../graph/filters/index.ts';
import type { MapData } from '../../model/map-data.ts';
import type { View } from '../../model/view.ts';
import { ageDate } from './picture-words.ts';

/** What a picture of a view shows; without a view, the whole map. @param asAt the date that ages count from */
export function shownIn(map: MapData, view: View | null, asAt = ageDate(map, null)): Shown {
  return applyFilter({ map, asAt }, readFilter(view?.filter ?? {}));
}
