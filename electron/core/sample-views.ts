// The views that a sample map ships with: read from views.json, where entries are called by the ids of the sample's tables.
import { z } from 'zod';
import { CHANNELS } from '../../shared/figure/rules/channels.ts';
import { storedRule } from '../../shared/figure/rules/rule.ts';
import { shippedSet } from '../../shared/figure/rules/shipped-sets.ts';
import { ageDate } from '../../shared/figure/scene/picture-words.ts';
import { fieldOf, fieldValues } from '../../shared/graph/fields/index.ts';
import { type Condition, type Filter, filterSchema, groupsOf, storedFilter } from '../../shared/graph/filters/index.ts';
import { groupingOf, isLayoutId } from '../../shared/graph/layouts/index.ts';
import { MEMBERSHIP_MODES, MEMBERSHIP_OPTION } from '../../shared/graph/membership/index.ts';
import { json } from '../../shared/model/fields.ts';
import type { ViewId } from '../../shared/model/ids.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { entitiesWithExternalId } from '../../shared/model/map-index.ts';
import { blankView, type View } from '../../shared/model/view.ts';
import { sameJson } from '../../shared/util/canonical-json.ts';

const line = z.string().trim().min(1);

const viewSchema = z.strictObject({
  /** What places.csv calls it. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: line,
  title: line,
  subtitle: line.nullable().default(null),
  caption: line,
  filter: z.record(z.string(), json).default({}),
  layout: z.strictObject({
    name: z.string().refine(isLayoutId, 'there is no such layout'),
    options: z.record(z.string(), json).default({}),
  }),
  /** The id of a rule set that Threadmap ships; null: the standard appearance. */
  rules: z
    .string()
    .refine((id) => shippedSet(id) !== undefined, 'there is no such rule set')
    .nullable(),
  /** What of the rule set is left to the standard appearance. */
  without: z.array(z.enum(CHANNELS)).default([]),
  membership: z.enum(MEMBERSHIP_MODES).default('links'),
});

export type SampleView = z.infer<typeof viewSchema>;

/** Views in the order in which they are listed; throws what zod says of a definition that is wrong. */
export function readSampleViews(text: string): SampleView[] {
  return z.array(viewSchema).min(1).parse(JSON.parse(text));
}

/** The view of a map; throws where it names an entry, a field or a word that the map does not have. */
export function viewOf(map: MapData, definition: SampleView, id: ViewId, order: number): View {
  const { name, title, subtitle, caption, layout, membership } = definition;
  const wrong = (what: string): Error => new Error(`The view “${name}” of the sample ${what}.`);
  const entryOf = (externalId: string): string => {
    const [entity, other] = entitiesWithExternalId(map, externalId);
    if (!entity || other) throw wrong(`names the entry “${externalId}”, which is not one entry of the map`);
    return entity.id;
  };
  const filter = filterSchema.parse(definition.filter);
  // The filter of a map passes over what it does not know; here that would hide a slip of the pen.
  if (!sameJson(filter, definition.filter)) throw wrong('has a setting that filters do not have');
  const groups = groupsOf(filter).map((group) => group.map((condition) => withIds(condition, entryOf)));
  for (const condition of groups.flat()) {
    const fault = faultOf(map, condition);
    if (fault !== null) throw wrong(fault);
  }
  const { around, ...options } = layout.options;
  const by = groupingOf(layout);
  if (by?.startsWith('entity.') && !fieldOf(map, by)) throw wrong(`is laid out by “${by}”, which is not a field`);
  return {
    ...blankView(id, name, order),
    title,
    subtitle,
    caption,
    filter: storedFilter(groups.length === 0 ? filter : ({ ...filter, groups } satisfies Filter)),
    layout: {
      name: layout.name,
      options: typeof around === 'string' ? { ...options, around: entryOf(around) } : options,
    },
    rules: rulesOf(definition),
    options: membership === 'links' ? {} : { [MEMBERSHIP_OPTION]: membership },
  };
}

function rulesOf({ rules, without }: SampleView): View['rules'] {
  const set = rules === null ? undefined : shippedSet(rules);
  return (set?.rules ?? []).filter(({ paints }) => !without.includes(paints)).map(storedRule);
}

function withIds(condition: Condition, entryOf: (externalId: string) => string): Condition {
  switch (condition.kind) {
    case 'chosen':
    case 'near':
      return { ...condition, entries: condition.entries.map(entryOf) };
    case 'path':
      return { ...condition, from: entryOf(condition.from), to: entryOf(condition.to) };
    case 'words':
      return condition.field === 'entity.parent' ? { ...condition, values: condition.values.map(entryOf) } : condition;
    default:
      return condition;
  }
}

/** What of a condition the map does not have; null when it has all of it. */
function faultOf(map: MapData, condition: Condition): string | null {
  if (condition.kind === 'near' || condition.kind === 'path') {
    const type = condition.types.find((each) => !map.linkType.has(each));
    return type === undefined ? null : `names the type of link “${type}”, which the map does not have`;
  }
  if (condition.kind === 'chosen') return null;
  const field = fieldOf(map, condition.field);
  if (!field) return `asks for the field “${condition.field}”, which the map does not have`;
  if (condition.kind !== 'words') return null;
  const known = new Set(fieldValues({ map, asAt: ageDate(map, null) }, field).map(({ value }) => value));
  const unknown = condition.values.find((value) => !known.has(value));
  return unknown === undefined ? null : `asks for “${unknown}” under “${field.label}”, which nothing has`;
}
