// The ways a map can be narrowed down: each facet says which words an entry or a link has under it.

import { knowledgeOf } from '../../model/confidence.ts';
import type { Entity } from '../../model/entity.ts';
import { STATUSES } from '../../model/fields.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { inOrder, kindLabel, linkTypeLabel, termLabel, termsOf } from '../../model/words.ts';

/** Stands for "nothing is recorded here". No key can be this: keys have no brackets. */
export const NOT_SET = '(not set)';

type FacetCore<Item> = {
  readonly label: string;
  /** The words the item has under this facet; NOT_SET alone when it has none. */
  readonly valuesOf: (map: MapData, item: Item) => readonly string[];
  readonly labelOf: (map: MapData, value: string) => string;
  /** Values in the order lists show them; values that are not in it come after, by label. */
  readonly order: (map: MapData) => readonly string[];
};

const orNotSet = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NOT_SET] : values);

const capitalised = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);

const ofVocabulary = (vocabulary: Vocabulary): Pick<FacetCore<never>, 'labelOf' | 'order'> => ({
  labelOf: (map, value) => termLabel(map, vocabulary, value),
  order: (map) => termsOf(map, vocabulary).map((term) => term.key),
});

const ofWords = (words: readonly string[]): Pick<FacetCore<never>, 'labelOf' | 'order'> => ({
  labelOf: (_map, value) => capitalised(value),
  order: () => words,
});

export const entityFacets = {
  kinds: {
    label: 'Kind',
    valuesOf: (_map, entity) => [entity.kind],
    labelOf: kindLabel,
    order: (map) => inOrder(map.kind.values()).map((kind) => kind.id),
  },
  sectors: {
    label: 'Sector',
    valuesOf: (_map, entity) => [entity.sector ?? NOT_SET],
    ...ofVocabulary('sector'),
  },
  localities: {
    label: 'Locality',
    valuesOf: (_map, entity) => orNotSet(entity.localities),
    ...ofVocabulary('locality'),
  },
  layers: {
    label: 'System layer',
    valuesOf: (_map, entity) => [entity.layer ?? NOT_SET],
    ...ofVocabulary('layer'),
  },
  tags: {
    label: 'Tag',
    valuesOf: (_map, entity) => orNotSet(entity.tags),
    ...ofVocabulary('tag'),
  },
  statuses: {
    label: 'Status of entries',
    valuesOf: (_map, entity) => [entity.status],
    ...ofWords(STATUSES),
  },
} as const satisfies Record<string, FacetCore<Entity>>;

export const linkFacets = {
  categories: {
    label: 'Category of links',
    valuesOf: (map, link) => [map.linkType.get(link.type)?.category ?? 'other'],
    ...ofWords(CATEGORIES),
  },
  linkTypes: {
    label: 'Link',
    valuesOf: (_map, link) => [link.type],
    labelOf: (map, value) => capitalised(linkTypeLabel(map, value)),
    order: (map) => inOrder(map.linkType.values()).map((type) => type.id),
  },
  methods: {
    label: 'Method',
    valuesOf: (_map, link) => orNotSet(link.methods),
    ...ofVocabulary('method'),
  },
  linkStatuses: {
    label: 'Status of links',
    valuesOf: (_map, link) => [link.status],
    ...ofWords(STATUSES),
  },
  certainties: {
    label: 'How we know',
    // The date plays no part in certainty.
    valuesOf: (map, link) => [knowledgeOf(map, link.id, '9999-12-31').certainty ?? NOT_SET],
    ...ofWords(['fact', 'assumption']),
  },
} as const satisfies Record<string, FacetCore<Link>>;

export type EntityFacetId = keyof typeof entityFacets;
export type LinkFacetId = keyof typeof linkFacets;
export type FacetId = EntityFacetId | LinkFacetId;

export const ENTITY_FACETS = Object.keys(entityFacets) as EntityFacetId[];
export const LINK_FACETS = Object.keys(linkFacets) as LinkFacetId[];

export function isEntityFacet(facet: FacetId): facet is EntityFacetId {
  return Object.hasOwn(entityFacets, facet);
}

/** What a facet is called: "Sector". */
export function facetLabel(facet: FacetId): string {
  return isEntityFacet(facet) ? entityFacets[facet].label : linkFacets[facet].label;
}

/** What a value of a facet is called: "Voluntary and community", "Not set". */
export function facetValueLabel(map: MapData, facet: FacetId, value: string): string {
  if (value === NOT_SET) return facet === 'certainties' ? 'No evidence recorded' : 'Not set';
  return isEntityFacet(facet) ? entityFacets[facet].labelOf(map, value) : linkFacets[facet].labelOf(map, value);
}
