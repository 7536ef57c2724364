// Ways to sort the entries of a picture into groups, for layouts and for what is drawn behind them.
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import type { Shown } from '../filters/apply-filter.ts';
import { boardsOf, homesOnBoards } from './boards.ts';
import { fieldGroupings, groupsByField } from './by-field.ts';
import { communitiesAmong } from './communities.ts';
import { type Group, type Grouping, NO_GROUP } from './group.ts';
import { wholesOf } from './parts.ts';

export { type Group, type Grouping, NO_GROUP, SEVERAL_GROUPS } from './group.ts';
export { wholesOf } from './parts.ts';

/** What the columns of a picture can stand for. */
export function columnChoices(map: MapData): Grouping[] {
  return fieldGroupings(map);
}

/** What the entries of a picture can be grouped by. */
export function groupChoices(map: MapData): Grouping[] {
  return [
    { id: 'parent', label: 'what they are part of' },
    { id: 'board', label: 'board' },
    { id: 'community', label: 'community' },
    ...fieldGroupings(map).filter(({ id }) => id !== 'entity.status'),
  ];
}

/** Groups that are drawn around their members: those of a board overlap where somebody sits on two. */
export function drawnGroups(map: MapData, shown: Shown, by: string): Group[] {
  if (by === 'parent') return wholesOf(map, shown.entities);
  if (by === 'board') return boardsOf(map, shown);
  return partition(map, shown, by).filter(({ key }) => key !== NO_GROUP);
}

/** Every entry in exactly one group; those that belong nowhere in the last. */
export function partition(map: MapData, shown: Shown, by: string): Group[] {
  switch (by) {
    case 'parent':
      // What is part of what reaches layouts with the entries themselves: boxes lie in boxes.
      return [];
    case 'board':
      return withRest(homesOnBoards(boardsOf(map, shown)), shown);
    case 'community':
      return withRest(communitiesAmong(map, shown.entities), shown);
    default:
      return groupsByField(map, shown.entities, by);
  }
}

function withRest(groups: readonly Group[], { entities }: Shown): Group[] {
  const placed = new Set(groups.flatMap(({ members }) => members));
  const rest = [...entities].filter((id) => !placed.has(id)).sort(compareText);
  return rest.length === 0 ? [...groups] : [...groups, { key: NO_GROUP, label: 'In no group', members: rest }];
}
