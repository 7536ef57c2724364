// Looking at what is near some entries is one condition of the filter, in each of its alternatives. Pure; the store binds it.
import { type Filter, groupsOf, type NearCondition, withConditionInAll } from '../../../shared/graph/filters/index.ts';
import { sameJson } from '../../../shared/util/canonical-json.ts';

/** What the view is focused on, or null. */
export function focusIn(filter: Filter): NearCondition | null {
  for (const condition of groupsOf(filter).flat()) {
    if (condition.kind === 'near' && condition.not !== true) return condition;
  }
  return null;
}

/** The filter with its focus replaced, made, or left when it is null. */
export function withFocus(filter: Filter, focus: NearCondition | null): Filter {
  const before = focusIn(filter);
  if (before === null) return focus === null ? filter : withConditionInAll(filter, focus);
  const groups = groupsOf(filter)
    .map((group) =>
      group.flatMap((condition) => (!sameJson(condition, before) ? [condition] : focus === null ? [] : [focus])),
    )
    .filter((group) => group.length > 0);
  const { groups: _, ...others } = filter;
  return groups.length === 0 ? others : { ...others, groups };
}
