import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import {
  ENTITY_FACETS,
  entityFacets,
  type FacetId,
  facetValueLabel,
  isEntityFacet,
  LINK_FACETS,
  linkFacets,
  NOT_SET,
} from './facets.ts';
import type { Filter } from './filter.ts';

/** What passes a filter: ids of entries and of links. */
export type Shown = { readonly entities: ReadonlySet<string>; readonly links: ReadonlySet<string> };

/** Whether a filter narrows anything down. */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.linkedOnly === true || [...ENTITY_FACETS, ...LINK_FACETS].some((facet) => wanted(filter, facet) !== null)
  );
}

/** Whether entries without a shown link are left out when nobody has said: so as soon as links are chosen by a facet. */
export function isLinkedOnlyByDefault(filter: Filter): boolean {
  return LINK_FACETS.some((facet) => wanted(filter, facet) !== null);
}

/** Whether entries that no shown link touches are left out. */
export function isLinkedOnly(filter: Filter): boolean {
  return filter.linkedOnly ?? isLinkedOnlyByDefault(filter);
}

function wanted(filter: Filter, facet: FacetId): ReadonlySet<string> | null {
  const chosen = filter[facet];
  return chosen === undefined || chosen.length === 0 ? null : new Set(chosen);
}

/** Which entries and links a filter lets through. A link shows only when both its ends do. */
export function applyFilter(map: MapData, filter: Filter): Shown {
  const entityChoices = ENTITY_FACETS.map((facet) => ({ facet, chosen: wanted(filter, facet) }));
  const linkChoices = LINK_FACETS.map((facet) => ({ facet, chosen: wanted(filter, facet) }));
  const entities = new Set<string>();
  for (const entity of map.entity.values()) {
    const passes = entityChoices.every(
      ({ facet, chosen }) =>
        chosen === null || entityFacets[facet].valuesOf(map, entity).some((value) => chosen.has(value)),
    );
    if (passes) entities.add(entity.id);
  }
  const links = new Set<string>();
  for (const link of map.link.values()) {
    if (!entities.has(link.from) || !entities.has(link.to)) continue;
    const passes = linkChoices.every(
      ({ facet, chosen }) =>
        chosen === null || linkFacets[facet].valuesOf(map, link).some((value) => chosen.has(value)),
    );
    if (passes) links.add(link.id);
  }
  if (!isLinkedOnly(filter)) return { entities, links };
  const linked = new Set<string>();
  for (const id of links) {
    const link = map.link.get(id);
    if (link) linked.add(link.from).add(link.to);
  }
  return { entities: linked, links };
}

/** One value that a facet can be narrowed to, and how many entries or links of the map have it. */
export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };

/** The values of a facet that occur in the map, as a list shows them; "not set" comes last. */
export function facetValues(map: MapData, facet: FacetId): FacetValue[] {
  const counts = new Map<string, number>();
  const count = (values: readonly string[]): void => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  if (isEntityFacet(facet)) for (const entity of map.entity.values()) count(entityFacets[facet].valuesOf(map, entity));
  else for (const link of map.link.values()) count(linkFacets[facet].valuesOf(map, link));
  const order = new Map(
    (isEntityFacet(facet) ? entityFacets[facet] : linkFacets[facet]).order(map).map((value, index) => [value, index]),
  );
  const rank = (value: string): number =>
    value === NOT_SET ? Number.MAX_SAFE_INTEGER : (order.get(value) ?? Number.MAX_SAFE_INTEGER - 1);
  return [...counts]
    .map(([value, number]) => ({ value, label: facetValueLabel(map, facet, value), count: number }))
    .sort((a, b) => rank(a.value) - rank(b.value) || compareText(a.label, b.label));
}
