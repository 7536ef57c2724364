// Changing a filter one word at a time.
import type { FacetId } from './facets.ts';
import type { Filter } from './filter.ts';

/** Whether all these values are among those a facet is narrowed to. */
export function isChosen(filter: Filter, facet: FacetId, values: readonly string[]): boolean {
  const chosen = filter[facet] ?? [];
  return values.length > 0 && values.every((value) => chosen.includes(value));
}

/** The filter with these values chosen too, or without them when all of them were. A facet that chooses nothing is left out. */
export function withToggled(filter: Filter, facet: FacetId, values: readonly string[]): Filter {
  const before = filter[facet] ?? [];
  const rest = before.filter((value) => !values.includes(value));
  const after = isChosen(filter, facet, values) ? rest : [...rest, ...values];
  const { [facet]: _, ...others } = filter;
  return after.length === 0 ? others : { ...others, [facet]: after };
}

/** The filter without anything chosen under a facet. */
export function withoutFacet(filter: Filter, facet: FacetId): Filter {
  const { [facet]: _, ...others } = filter;
  return others;
}
