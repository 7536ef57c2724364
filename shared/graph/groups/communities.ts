// Communities of the whole map, so that an entry stays in the same one whatever a filter shows.
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { community } from '../measures/community.ts';
import { measured } from '../measures/index.ts';
import type { Group } from './group.ts';

/** The communities of those that are shown, the largest of the map first. Each is named after its most linked member. */
export function communitiesAmong(map: MapData, entities: ReadonlySet<string>): Group[] {
  const members = new Map<number, string[]>();
  for (const [id, number] of measured(map, community)) {
    if (!Number.isNaN(number)) members.set(number, [...(members.get(number) ?? []), id]);
  }
  const links = (id: string): number => linksOf(map, id).length;
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([number, ids]): Group => {
      const [middle = ''] = [...ids].sort((a, b) => links(b) - links(a) || compareText(a, b));
      const shown = ids.filter((id) => entities.has(id)).sort(compareText);
      return { key: `community-${number}`, label: `Around ${shownNameOf(map, middle)}`, members: shown };
    })
    .filter((group) => group.members.length > 0);
}
