import { shownIn } from '../figure/scene/index.ts';
import type { MapData } from '../model/map-data.ts';
import type { View } from '../model/view.ts';
import type { Omitted } from './audience/index.ts';

/** The part of the map that a view shows, and how much that leaves out. */
export function inView(map: MapData, view: View): { readonly map: MapData; readonly omitted: readonly Omitted[] } {
  const shown = shownIn(map, view);
  const entity = new Map([...map.entity].filter(([id]) => shown.entities.has(id)));
  const link = new Map([...map.link].filter(([id]) => shown.links.has(id)));
  const hidden = [
    { count: map.entity.size - entity.size, one: 'entry', many: 'entries' },
    { count: map.link.size - link.size, one: 'link', many: 'links' },
  ];
  const omitted = hidden
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => ({
      what: `${count} ${count === 1 ? one : many}`,
      why: `not in the view “${view.name}”`,
    }));
  return { map: { ...map, entity, link }, omitted };
}
