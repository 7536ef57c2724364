// Which part of a map is in view: used by the picture, the tables and exports.
export {
  applyFilter,
  type FacetValue,
  facetValues,
  isFiltering,
  isLinkedOnly,
  isLinkedOnlyByDefault,
  type Shown,
} from './apply-filter.ts';
export { isChosen, withoutFacet, withToggled } from './choose.ts';
export {
  ENTITY_FACETS,
  type EntityFacetId,
  type FacetId,
  facetLabel,
  facetValueLabel,
  LINK_FACETS,
  type LinkFacetId,
  NOT_SET,
} from './facets.ts';
export { type Filter, filterSchema, NO_FILTER, readFilter } from './filter.ts';
