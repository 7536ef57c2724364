import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { useMap } from './hooks.ts';
import { isSameToLists } from './same-to-lists.ts';

let last = EMPTY_MAP;

/** The map; the same object for as long as nothing but places, views, expectations and the like is another. For what takes long to list. */
export function useSteadyMap(): MapData {
  const map = useMap();
  if (!isSameToLists(last, map)) last = map;
  return last;
}
