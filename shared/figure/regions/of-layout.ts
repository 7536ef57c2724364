// The regions that a view's layout draws by itself: columns have headings, groups outlines, rings their guides.
import type { Shown } from '../../graph/filters/apply-filter.ts';
import { drawnGroups, groupChoices, partition } from '../../graph/groups/index.ts';
import { groupingOf, middleOfRings } from '../../graph/layouts/index.ts';
import { stepsAround } from '../../graph/layouts/rings/around.ts';
import type { MapData } from '../../model/map-data.ts';
import type { LayoutChoice } from '../../model/view.ts';
import { MEMBERS_OF } from './of-membership.ts';
import type { RegionSpec } from './region.ts';

/** A hull around everyone in the picture would say nothing. */
const FEWEST_IN_HULL = 2;

export function regionSpecsOf(map: MapData, shown: Shown, choice: LayoutChoice): RegionSpec[] {
  const by = groupingOf(choice);
  if (choice.name === 'columns' && by !== null) {
    return partition(map, shown, by).map(({ key, label, members }, tone) => ({
      id: `column ${key}`,
      kind: 'heading',
      label: `${label} (${members.length})`,
      brief: label,
      members,
      tone,
    }));
  }
  if (choice.name === 'grouped' && by !== null) {
    const isBox = by === 'parent';
    const grouping = groupChoices(map).find(({ id }) => id === by)?.label ?? by;
    const heading = by === 'board' ? MEMBERS_OF : `Outline: ${grouping}`;
    return drawnGroups(map, shown, by)
      .filter(({ members }) => members.length >= FEWEST_IN_HULL || !isBox)
      .map(({ key, label, members }, tone) => ({
        id: `group ${key}`,
        kind: isBox ? 'box' : 'hull',
        // The head of a box stands in it with its name.
        label: isBox ? '' : label,
        members,
        tone,
        // The board itself stands in its outline.
        ...(isBox ? {} : { key: { heading, label, count: by === 'board' ? members.length - 1 : members.length } }),
      }));
  }
  if (choice.name !== 'rings') return [];
  const steps = stepsAround(map, shown, middleOfRings(choice));
  return steps.slice(1).map((_, index) => ({
    id: `step ${index + 1}`,
    kind: 'ring',
    label: index === 0 ? '1 step' : `${index + 1} steps`,
    members: steps.slice(0, index + 2).flat(),
    tone: 0,
  }));
}
