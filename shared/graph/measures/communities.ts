// The communities of the whole map, so that an entry stays in the same one whatever a filter shows.
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { compareText } from '../../util/compare.ts';
import { community } from './community.ts';
import { measured } from './measured.ts';

/** A community is told by its most linked member: numbers would go to other groups whenever a link is added. */
export type Community = { readonly middle: string; readonly members: readonly string[] };

type Communities = { readonly all: readonly Community[]; readonly of: ReadonlyMap<string, Community> };
const known = new WeakMap<ReadonlyMap<string, number>, Communities>();

/** All communities, the largest first, and the one of each entry; an entry without links is in none. */
export function communitiesOf(map: MapData): Communities {
  const numbers = measured(map, community);
  const before = known.get(numbers);
  if (before) return before;
  const linked = [...numbers.keys()].filter((id) => !Number.isNaN(numbers.get(id) ?? Number.NaN));
  const links = (id: string): number => linksOf(map, id).length;
  const all = [...Map.groupBy(linked, (id) => numbers.get(id) ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([, ids]): Community => {
      const members = ids.toSorted(compareText);
      const [middle = ''] = members.toSorted((a, b) => links(b) - links(a));
      return { middle, members };
    });
  const found = { all, of: new Map(all.flatMap((each) => each.members.map((id) => [id, each] as const))) };
  known.set(numbers, found);
  return found;
}
