// Outlines around the members of a body, where membership is shown so.
import type { Membership } from '../../graph/membership/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import type { RegionSpec } from './region.ts';

/** Over the outlines of membership in the legend. */
export const MEMBERS_OF = 'Outline: members of';

export function membershipSpecs(map: MapData, outlines: readonly Membership[]): RegionSpec[] {
  return outlines.map(({ body, members }, tone) => {
    const name = shownNameOf(map, body);
    // The body itself stands in the outline, with its own name.
    const count = members.length - 1;
    return {
      id: `members ${body}`,
      kind: 'hull',
      label: `${name}: ${countOf(count, 'member', 'members')}`,
      members,
      tone,
      key: { heading: MEMBERS_OF, label: name, count },
    };
  });
}
