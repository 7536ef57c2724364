import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { communitiesOf } from '../measures/communities.ts';
import type { Group } from './group.ts';

/** The communities of those that are shown, the largest of the map first. Each is named after its most linked member. */
export function communitiesAmong(map: MapData, entities: ReadonlySet<string>): Group[] {
  return communitiesOf(map)
    .all.map(
      ({ middle, members }, index): Group => ({
        key: `community-${index + 1}`,
        label: `Around ${shownNameOf(map, middle)}`,
        members: members.filter((id) => entities.has(id)),
      }),
    )
    .filter((group) => group.members.length > 0);
}
