// Changing a filter one condition at a time. The lists of words and the legend work on the first group.
import { type Condition, type Filter, groupsOf, type RangeCondition, type WordsCondition } from './filter.ts';

const isPlainWordsOf =
  (field: string) =>
  (condition: Condition): condition is WordsCondition =>
    condition.kind === 'words' && condition.field === field && condition.not !== true;

/** The values that a field is narrowed to in the first group; none when it is not. */
export function chosenValues(filter: Filter, field: string): readonly string[] {
  return (filter.groups?.[0] ?? []).find(isPlainWordsOf(field))?.values ?? [];
}

/** Whether all these values are among those a field is narrowed to. */
export function isChosen(filter: Filter, field: string, values: readonly string[]): boolean {
  const chosen = chosenValues(filter, field);
  return values.length > 0 && values.every((value) => chosen.includes(value));
}

/** The filter with one group replaced. A group without conditions is left out, and with the last one all groups. */
export function withGroup(filter: Filter, index: number, group: readonly Condition[]): Filter {
  const groups = [...(filter.groups ?? [])];
  groups[index] = [...group];
  const { groups: _, ...others } = filter;
  const kept = groups.filter((conditions) => conditions.length > 0);
  return kept.length === 0 ? others : { ...others, groups: kept };
}

/** The filter narrowed to exactly these values of a field; none lets all of them through again. */
export function withChosen(filter: Filter, field: string, values: readonly string[]): Filter {
  const group = filter.groups?.[0] ?? [];
  const place = group.findIndex(isPlainWordsOf(field));
  const rest = group.filter((_, index) => index !== place);
  if (values.length === 0) return withGroup(filter, 0, rest);
  const condition: Condition = { kind: 'words', field, values: [...values] };
  return withGroup(filter, 0, place === -1 ? [...group, condition] : group.with(place, condition));
}

/** The filter with these values chosen too, or without them when all of them were. */
export function withToggled(filter: Filter, field: string, values: readonly string[]): Filter {
  const before = chosenValues(filter, field);
  const rest = before.filter((value) => !values.includes(value));
  return withChosen(filter, field, isChosen(filter, field, values) ? rest : [...rest, ...values]);
}

/** The filter with another condition, which holds together with the others of its group. */
export function withCondition(filter: Filter, condition: Condition, group = 0): Filter {
  return withGroup(filter, group, [...(filter.groups?.[group] ?? []), condition]);
}

/** The filter with another condition, which holds whichever of its groups does. */
export function withConditionInAll(filter: Filter, condition: Condition): Filter {
  const groups = groupsOf(filter);
  return { ...filter, groups: groups.length === 0 ? [[condition]] : groups.map((group) => [...group, condition]) };
}

/** The filter with a condition replaced, or left out when it is null. */
export function withConditionAt(filter: Filter, group: number, index: number, condition: Condition | null): Filter {
  const before = filter.groups?.[group] ?? [];
  const after = condition === null ? before.filter((_, at) => at !== index) : before.with(index, condition);
  return withGroup(filter, group, after);
}

const isPlainRangeOf =
  (field: string) =>
  (condition: Condition): condition is RangeCondition =>
    condition.kind === 'range' && condition.field === field && condition.not !== true;

/** Whether a field is narrowed to exactly this range. */
export function isRangeChosen(filter: Filter, { field, from, to }: RangeCondition): boolean {
  const chosen = (filter.groups?.[0] ?? []).find(isPlainRangeOf(field));
  return chosen !== undefined && chosen.from === from && chosen.to === to;
}

/** The filter narrowed to this range in place of another of its field, or without it when it was. */
export function withRangeToggled(filter: Filter, range: RangeCondition): Filter {
  const others = (filter.groups?.[0] ?? []).filter((condition) => !isPlainRangeOf(range.field)(condition));
  return withGroup(filter, 0, isRangeChosen(filter, range) ? others : [...others, range]);
}

/** Whether the first group narrows a field to words or a range. */
export function isNarrowed(filter: Filter, field: string): boolean {
  return chosenValues(filter, field).length > 0 || (filter.groups?.[0] ?? []).some(isPlainRangeOf(field));
}
