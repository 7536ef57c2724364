// Groups by what is recorded about each entry: a word, or a field of the user's own.
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import type { CustomField } from '../../model/vocabulary.ts';
import { inOrder } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { type EntityFacetId, entityFacets, facetValueLabel, NOT_SET } from '../filters/facets.ts';
import { type Group, type Grouping, NO_GROUP, SEVERAL_GROUPS } from './group.ts';

/** What the facets call themselves here, in the order of the menu. */
const FACETS = {
  sectors: 'sector',
  localities: 'locality',
  layers: 'system layer',
  kinds: 'kind',
  statuses: 'status',
} as const satisfies Partial<Record<EntityFacetId, string>>;

const FIELD = 'field:';
/** A field with more different values than this is no way to sort a picture into columns. */
const MOST_VALUES = 16;

const isFacet = (by: string): by is keyof typeof FACETS => Object.hasOwn(FACETS, by);

/** The words of an entry under a way of grouping; none when nothing is recorded. The one door to what is recorded. */
function valuesOf(map: MapData, entity: Entity, by: string): readonly string[] {
  if (isFacet(by)) return entityFacets[by].valuesOf(map, entity).filter((value) => value !== NOT_SET);
  const value = entity.custom[by.slice(FIELD.length)];
  return (Array.isArray(value) ? value : [value])
    .filter((item) => item !== undefined && item !== null && item !== '')
    .map(String);
}

function labelOf(map: MapData, by: string, value: string): string {
  return isFacet(by) ? facetValueLabel(map, by, value) : value;
}

/** Values in the order lists show them; values not in it come after. */
function orderOf(map: MapData, by: string): readonly string[] {
  return isFacet(by) ? entityFacets[by].order(map) : (map.customField.get(by.slice(FIELD.length))?.choices ?? []);
}

function isUsable(map: MapData, field: CustomField): boolean {
  if (field.appliesTo !== 'entity' || !['choice', 'choices', 'text', 'yes-no'].includes(field.type)) return false;
  const values = new Set<string>();
  for (const entity of map.entity.values()) {
    for (const value of valuesOf(map, entity, FIELD + field.id)) values.add(value);
    if (values.size > MOST_VALUES) return false;
  }
  return values.size > 0;
}

/** The fields that entries of this map can be grouped by. */
export function fieldGroupings(map: MapData): Grouping[] {
  const own = inOrder(map.customField.values()).filter((field) => isUsable(map, field));
  return [
    ...Object.entries(FACETS).map(([id, label]) => ({ id, label })),
    ...own.map(({ id, label }) => ({ id: FIELD + id, label: label.charAt(0).toLowerCase() + label.slice(1) })),
  ];
}

/** Each entry in one group; those with several values, and those with none, in groups of their own at the end. */
export function groupsByField(map: MapData, entities: Iterable<string>, by: string): Group[] {
  const members = new Map<string, string[]>();
  for (const id of [...entities].sort(compareText)) {
    const entity = map.entity.get(id);
    if (!entity) continue;
    const values = valuesOf(map, entity, by);
    const [first = NO_GROUP] = values;
    const key = values.length > 1 ? SEVERAL_GROUPS : first;
    members.set(key, [...(members.get(key) ?? []), id]);
  }
  const order = orderOf(map, by);
  const rank = (key: string): number => {
    if (key === NO_GROUP) return Number.MAX_SAFE_INTEGER;
    if (key === SEVERAL_GROUPS) return Number.MAX_SAFE_INTEGER - 1;
    const at = order.indexOf(key);
    return at === -1 ? order.length : at;
  };
  const say = (key: string): string =>
    key === NO_GROUP ? 'Not set' : key === SEVERAL_GROUPS ? 'More than one' : labelOf(map, by, key);
  return [...members]
    .map(([key, ids]) => ({ key, label: say(key), members: ids }))
    .sort((a, b) => rank(a.key) - rank(b.key) || compareText(a.label, b.label));
}
