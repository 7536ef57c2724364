// All that is drawn behind a picture: what its layout draws by itself, and outlines of membership.
import type { Shown } from '../../graph/filters/apply-filter.ts';
import { groupingOf } from '../../graph/layouts/index.ts';
import type { Membership } from '../../graph/membership/index.ts';
import type { MapData } from '../../model/map-data.ts';
import type { LayoutChoice } from '../../model/view.ts';
import { regionSpecsOf } from './of-layout.ts';
import { membershipSpecs } from './of-membership.ts';
import type { RegionSpec } from './region.ts';

/** @param shown as the filter leaves it, with the links that are seats; @param layout null where there is no view */
export function regionSpecs(
  map: MapData,
  shown: Shown,
  layout: LayoutChoice | null,
  outlines: readonly Membership[],
): RegionSpec[] {
  const ofMembership = membershipSpecs(map, outlines);
  // Grouped by board, the layout would draw the same outlines once more.
  const isSame = layout?.name === 'grouped' && groupingOf(layout) === 'board' && ofMembership.length > 0;
  return [...(layout && !isSame ? regionSpecsOf(map, shown, layout) : []), ...ofMembership];
}
