// Looking at what is near some entries is one condition of the filter. Pure; the store binds it.
import {
  type Filter,
  groupsOf,
  type NearCondition,
  withCondition,
  withConditionAt,
} from '../../../shared/graph/filters/index.ts';

type Spot = { readonly group: number; readonly index: number; readonly condition: NearCondition };

function spotOf(filter: Filter): Spot | null {
  for (const [group, conditions] of groupsOf(filter).entries()) {
    for (const [index, condition] of conditions.entries()) {
      if (condition.kind === 'near' && condition.not !== true) return { group, index, condition };
    }
  }
  return null;
}

/** What the view is focused on, or null. */
export function focusIn(filter: Filter): NearCondition | null {
  return spotOf(filter)?.condition ?? null;
}

/** The filter with its focus replaced, made, or left when it is null. */
export function withFocus(filter: Filter, focus: NearCondition | null): Filter {
  const spot = spotOf(filter);
  if (spot)
    return withConditionAt(
      { ...filter, groups: groupsOf(filter).map((each) => [...each]) },
      spot.group,
      spot.index,
      focus,
    );
  return focus === null ? filter : withCondition(filter, focus);
}
