// A view as it is looked at in a window, with what has not been saved: what an export of that window shows.
import type { ViewId } from '../model/ids.ts';
import type { MapData } from '../model/map-data.ts';
import { blankView, type View } from '../model/view.ts';

/** What of a view may be other than it was saved. */
export type ViewLook = Pick<View, 'filter' | 'rules' | 'options'> & {
  /** What the picture says instead of the view's own words. */
  readonly words?: Pick<View, 'title' | 'subtitle' | 'caption'> | undefined;
};

/** Under which a look is kept that belongs to no view. */
const UNSAVED = '00000000-0000-7000-8000-000000000000' as ViewId;

/** The map with a view looked at as asked, and that view's id; without a look, both as they are. */
export function withLook(
  map: MapData,
  id: string | null,
  look: ViewLook | null,
): { readonly map: MapData; readonly view: string | null } {
  if (!look) return { map, view: id };
  const saved = id === null ? undefined : map.view.get(id);
  // A view that is not in the map is for whoever draws it to refuse.
  if (id !== null && !saved) return { map, view: id };
  const { words, ...seen } = look;
  const view = { ...(saved ?? blankView(UNSAVED, 'As shown', 0)), ...seen, ...words };
  return { map: { ...map, view: new Map([...map.view, [view.id, view]]) }, view: view.id };
}
