// Outlines around the members of a body, where membership is shown so.
import type { Membership } from '../../graph/membership/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import type { RegionSpec } from './region.ts';

export function membershipSpecs(map: MapData, outlines: readonly Membership[]): RegionSpec[] {
  return outlines.map(({ body, members }, tone) => ({
    id: `members ${body}`,
    kind: 'hull',
    label: shownNameOf(map, body),
    members,
    tone,
  }));
}
