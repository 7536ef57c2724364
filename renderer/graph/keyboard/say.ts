// The picture in words: what is announced when the keyboard comes to an entry, and the outline of the whole.

import type { MapData } from '../../../shared/model/map-data.ts';
import { linksOf } from '../../../shared/model/map-index.ts';
import { compareFolded, kindLabel, readLink, shownName, shownNameOf } from '../../../shared/model/words.ts';
import type { Shown } from '../../state/index.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "Vision 31 Steering Group, group, 6 links, planned, selected" */
export function sayEntry(map: MapData, shown: Shown, id: string, isSelected: boolean): string {
  const entity = map.entity.get(id);
  if (!entity) return '';
  const links = linksOf(map, id).filter((link) => shown.links.has(link.id));
  return [
    shownName(entity),
    kindLabel(map, entity.kind).toLowerCase(),
    links.length === 0 ? 'no links' : counted(links.length, 'link', 'links'),
    ...(entity.status === 'existing' ? [] : [entity.status]),
    ...(isSelected ? ['selected'] : []),
  ].join(', ');
}

export function sayPicture(shown: Shown): string {
  return `Map of ${counted(shown.entities.size, 'entry', 'entries')} and ${counted(shown.links.size, 'link', 'links')}`;
}

export type OutlineItem = { readonly id: string; readonly text: string; readonly links: readonly string[] };

/** Entries in the order of the alphabet with their links as sentences, from the side of each entry. */
export function outlineOf(map: MapData, shown: Shown, ids: readonly string[]): OutlineItem[] {
  return ids
    .flatMap((id) => map.entity.get(id) ?? [])
    .sort((a, b) => compareFolded(shownName(a), shownName(b)))
    .map((entity) => ({
      id: entity.id,
      text: sayEntry(map, shown, entity.id, false),
      links: linksOf(map, entity.id)
        .filter((link) => shown.links.has(link.id))
        .map((link) => {
          const { verb, other } = readLink(map, link, entity.id);
          return `${verb} ${shownNameOf(map, other)}`;
        }),
    }));
}
