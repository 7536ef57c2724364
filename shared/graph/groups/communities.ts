// Communities of the whole map, so that an entry stays in the same one whatever a filter shows.
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { community } from '../measures/community.ts';
import type { Group } from './group.ts';

let last: { readonly map: MapData; readonly groups: readonly Group[] } | null = null;

const isSame = (a: MapData, b: MapData): boolean => a.entity === b.entity && a.link === b.link;

/** Worked out over existing links, and remembered until entries or links change. Named after the most linked member. */
function communitiesOf(map: MapData): readonly Group[] {
  if (last && isSame(last.map, map)) return last.groups;
  const existing = [...map.link.values()].filter(({ status }) => status === 'existing');
  const members = new Map<number, string[]>();
  for (const [id, number] of community.run(map.entity.keys(), existing)) {
    members.set(number, [...(members.get(number) ?? []), id]);
  }
  const links = (id: string): number => linksOf(map, id).length;
  const groups = [...members].map(([number, ids]): Group => {
    const [middle = ''] = [...ids].sort((a, b) => links(b) - links(a) || compareText(a, b));
    return { key: `community-${number}`, label: `Around ${shownNameOf(map, middle)}`, members: ids.sort(compareText) };
  });
  last = { map, groups };
  return groups;
}

export function communitiesAmong(map: MapData, entities: ReadonlySet<string>): Group[] {
  return communitiesOf(map)
    .map((group) => ({ ...group, members: group.members.filter((id) => entities.has(id)) }))
    .filter(({ members }) => members.length > 0);
}
