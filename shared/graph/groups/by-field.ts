// Groups by what is recorded about each entry: a word, or a field of the user's own.
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import { type EntityField, entityFieldOf, fieldsOf, inFieldOrder, NOT_SET, valueLabel } from '../fields/index.ts';
import { type Group, type Grouping, NO_GROUP, SEVERAL_GROUPS } from './group.ts';

/** Offered first, in the order of the menu. What changes with the date is no ground to stand on. */
const USUAL = ['entity.sector', 'entity.localities', 'entity.layer', 'entity.kind', 'entity.status'];
/** What users add themselves. */
const OWN = /^entity\.(custom|scale)\./;
/** A field with more different values than this is no way to sort a picture into columns. */
const MOST_VALUES = 16;

/** None of the fields that can be grouped by looks at the date. */
const NO_DATE = '9999-12-31';

/** The words of an entry under a field; none when nothing is recorded. Short texts are words too: “Tier 1”. */
function valuesOf(map: MapData, field: EntityField, id: string): readonly string[] {
  const entity = map.entity.get(id);
  if (!entity) return [];
  const context = { map, asAt: NO_DATE };
  if (field.words) return field.words.valuesOf(context, entity).filter((value) => value !== NOT_SET);
  const text = field.text?.(context, entity) ?? '';
  return text === '' ? [] : [text];
}

function isUsable(map: MapData, field: EntityField): boolean {
  const values = new Set<string>();
  for (const id of map.entity.keys()) {
    for (const value of valuesOf(map, field, id)) values.add(value);
    if (values.size > MOST_VALUES) return false;
  }
  return values.size > 0;
}

const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** The fields that entries of this map can be grouped by. */
export function fieldGroupings(map: MapData): Grouping[] {
  const own = [...fieldsOf(map).values()].filter(
    (field): field is EntityField => field.of === 'entity' && OWN.test(field.id) && isUsable(map, field),
  );
  const usual = USUAL.flatMap((id) => entityFieldOf(map, id) ?? []);
  return [...usual, ...own].map(({ id, label }) => ({ id, label: inSentence(label) }));
}

/** Each entry in one group; those with several values, and those with none, in groups of their own at the end. */
export function groupsByField(map: MapData, entities: Iterable<string>, by: string): Group[] {
  const field = entityFieldOf(map, by);
  if (!field) return [];
  const members = new Map<string, string[]>();
  for (const id of [...entities].sort(compareText)) {
    const values = valuesOf(map, field, id);
    const key = values.length > 1 ? SEVERAL_GROUPS : (values[0] ?? NO_GROUP);
    const group = members.get(key);
    if (group) group.push(id);
    else members.set(key, [id]);
  }
  const known = inFieldOrder(
    map,
    field,
    [...members.keys()].filter((key) => key !== NO_GROUP && key !== SEVERAL_GROUPS),
  );
  const say = (key: string): string =>
    key === NO_GROUP ? 'Not set' : key === SEVERAL_GROUPS ? 'More than one' : valueLabel(map, field, key);
  return [...known, SEVERAL_GROUPS, NO_GROUP].flatMap((key) => {
    const ids = members.get(key);
    return ids ? [{ key, label: say(key), members: ids }] : [];
  });
}
