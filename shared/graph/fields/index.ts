// Every field of entries and links of a map: built in, the user's own, judgements, and measures.

import { levelPairs } from '../../engagement/ratings/level-pairs.ts';
import type { MapData } from '../../model/map-data.ts';
import { inOrder } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { FIELD_MEASURES, type Measure, measured } from '../measures/index.ts';
import { ENTITY_FIELDS } from './entity-fields.ts';
import { type EntityField, entityField, type Field, type FieldContext, NOT_SET } from './field.ts';
import { LINK_FIELDS } from './link-fields.ts';
import { communityWords, gapBetween } from './network-readings.ts';
import { customFieldReader, scaleReaders } from './own-fields.ts';

export {
  type EntityField,
  FIELD_HEADINGS,
  type Field,
  type FieldContext,
  type FieldHeading,
  type LinkField,
  NOT_SET,
} from './field.ts';

/** A measure that only tells groups apart is no amount: it is read as words. */
const readingOf = (measure: Measure): Parameters<typeof entityField>[3] =>
  measure.gives === 'group'
    ? { words: communityWords }
    : {
        number: ({ map }, { id }) => {
          const value = measured(map, measure).get(id) ?? Number.NaN;
          return Number.isNaN(value) ? null : value;
        },
      };

const MEASURE_FIELDS: readonly EntityField[] = FIELD_MEASURES.map((measure) =>
  entityField(`measure.${measure.id}`, measure.label, 'Place in the network', readingOf(measure)),
);

/** How each topic stands beside what is intended: a topic is two scales of its own. */
const topicGaps = (map: MapData): EntityField[] =>
  levelPairs(map).flatMap(({ topic, label, now, wanted }) =>
    topic === null
      ? []
      : [
          entityField(`gap.${topic}`, `${label}: beside what is intended`, 'Judgements', {
            words: gapBetween(now, wanted),
          }),
        ],
  );

type Known = {
  readonly customField: MapData['customField'];
  readonly scale: MapData['scale'];
  readonly fields: ReadonlyMap<string, Field>;
};
const known = new WeakMap<MapData['customField'], Known>();

/** All fields of a map by id, in the order lists show them; the same object until its own fields or scales change. */
export function fieldsOf(map: MapData): ReadonlyMap<string, Field> {
  const before = known.get(map.customField);
  if (before?.scale === map.scale) return before.fields;
  const fields: readonly Field[] = [
    ...ENTITY_FIELDS,
    ...LINK_FIELDS,
    ...inOrder(map.scale.values()).flatMap(scaleReaders),
    ...topicGaps(map),
    ...inOrder(map.customField.values()).map(customFieldReader),
    ...MEASURE_FIELDS,
  ];
  const byId = new Map(fields.map((field) => [field.id, field]));
  known.set(map.customField, { customField: map.customField, scale: map.scale, fields: byId });
  return byId;
}

/** A field by its id; undefined when the map has none of that id (any more). */
export function fieldOf(map: MapData, id: string): Field | undefined {
  return fieldsOf(map).get(id);
}

export function entityFieldOf(map: MapData, id: string): EntityField | undefined {
  const field = fieldOf(map, id);
  return field?.of === 'entity' ? field : undefined;
}

/** What a value of a field of words is called: "Voluntary and community", "Not set". */
export function valueLabel(map: MapData, field: Field, value: string): string {
  return field.words?.labelOf(map, value) ?? value;
}

/** One value of a field of words, and how many entries or links of the map have it. */
export type FieldValue = { readonly value: string; readonly label: string; readonly count: number };

function counted<Item>(items: Iterable<Item>, valuesOf: (item: Item) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The values of a field that occur in the map, as a list shows them; "not set" comes last. None for a field without words. */
export function fieldValues(context: FieldContext, field: Field): FieldValue[] {
  const { map } = context;
  const counts =
    field.of === 'entity'
      ? counted(map.entity.values(), (entity) => field.words?.valuesOf(context, entity) ?? [])
      : counted(map.link.values(), (link) => field.words?.valuesOf(context, link) ?? []);
  return inFieldOrder(map, field, counts.keys()).map((value) => ({
    value,
    label: valueLabel(map, field, value),
    count: counts.get(value) ?? 0,
  }));
}

/** Values as lists show them: in the order of their words, then by label, "not set" last. */
export function inFieldOrder(map: MapData, field: Field, values: Iterable<string>): string[] {
  const order = new Map((field.words?.order(map) ?? []).map((value, index) => [value, index]));
  const rank = (value: string): number =>
    value === NOT_SET ? Number.MAX_SAFE_INTEGER : (order.get(value) ?? Number.MAX_SAFE_INTEGER - 1);
  return [...values]
    .map((value) => ({ value, label: valueLabel(map, field, value) }))
    .sort((a, b) => rank(a.value) - rank(b.value) || compareText(a.label, b.label))
    .map(({ value }) => value);
}
