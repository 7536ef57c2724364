// What a filter offers and what it has been narrowed to, as lists to show.
import {
  type FacetId,
  type FacetValue,
  type Filter,
  facetLabel,
  facetValueLabel,
  facetValues,
} from '../../../shared/graph/filters/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';

/** What is asked for most: the others wait behind a button. */
const MAIN_FACETS: ReadonlySet<FacetId> = new Set([
  'kinds',
  'sectors',
  'localities',
  'linkTypes',
  'linkStatuses',
  'certainties',
]);

/** In the order of the panel: what entries are, then what links are. */
export const PANEL_FACETS: readonly FacetId[] = [
  'kinds',
  'sectors',
  'localities',
  'layers',
  'tags',
  'statuses',
  'categories',
  'linkTypes',
  'methods',
  'linkStatuses',
  'certainties',
];

export type FacetChoices = {
  readonly facet: FacetId;
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  /** Shown before one asks for more: a main facet, or one that is narrowed down already. */
  readonly isMain: boolean;
};

/** The facets that tell anything apart: with two values or more, or narrowed down already. */
export function facetsToShow(map: MapData, filter: Filter): FacetChoices[] {
  return PANEL_FACETS.map((facet) => ({
    facet,
    label: facetLabel(facet),
    values: facetValues(map, facet),
    chosen: filter[facet] ?? [],
    isMain: MAIN_FACETS.has(facet) || (filter[facet]?.length ?? 0) > 0,
  })).filter(({ values, chosen }) => values.length > 1 || chosen.length > 0);
}

export type Chip = {
  readonly facet: FacetId;
  readonly value: string;
  readonly facetLabel: string;
  readonly label: string;
};

/** One chip a word that the map is narrowed to. */
export function chipsOf(map: MapData, filter: Filter): Chip[] {
  return PANEL_FACETS.flatMap((facet) =>
    (filter[facet] ?? []).map((value) => ({
      facet,
      value,
      facetLabel: facetLabel(facet),
      label: facetValueLabel(map, facet, value),
    })),
  );
}
