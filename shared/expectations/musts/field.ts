import { z } from 'zod';
import { type Field, type FieldContext, fieldOf, NOT_SET, valueLabel } from '../../graph/fields/index.ts';
import { defineMust, failing } from '../must.ts';
import { either, inSentence } from '../words.ts';

const schema = z.strictObject({
  kind: z.literal('field'),
  /** Of entries or of links, as what the rule is about: `entity.sector`, `link.reason`. */
  field: z.string().min(1),
  /** Any of these words; none: whatever is set. */
  values: z.array(z.string()),
});
export type FieldMust = z.infer<typeof schema>;

type Read = (context: FieldContext, id: string) => unknown;

/** The readings of a field by an entry's or a link's id. */
function readings(field: Field): { readonly words: Read | null; readonly plain: readonly Read[] } {
  const by =
    <Item>(itemOf: (context: FieldContext, id: string) => Item | undefined) =>
    (read: (context: FieldContext, item: Item) => unknown): Read =>
    (context, id) => {
      const item = itemOf(context, id);
      return item === undefined ? null : read(context, item);
    };
  if (field.of === 'entity') {
    const reader = by(({ map }, id) => map.entity.get(id));
    const { words, number, date, text } = field;
    return {
      words: words && reader(words.valuesOf),
      plain: [number, date, text].flatMap((read) => (read ? [reader(read)] : [])),
    };
  }
  const reader = by(({ map }, id) => map.link.get(id));
  const { words, number, date, text } = field;
  return {
    words: words && reader(words.valuesOf),
    plain: [number, date, text].flatMap((read) => (read ? [reader(read)] : [])),
  };
}

/** No and nought are values; blank text and “not set” are none. */
function isSet(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((word) => word !== NOT_SET);
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}

export const fieldMust = defineMust<FieldMust>({
  kind: 'field',
  label: 'A field',
  does: 'A field of the entry or the link that is filled in, or that has one of some words. “No” and 0 are answers; blank text and “Not set” are none.',
  of: ['entity', 'link'],
  schema,
  begin: (of) => ({ kind: 'field', field: of === 'entity' ? 'entity.sector' : 'link.reason', values: [] }),
  pieces: (map, { field: id }) => [
    ':',
    { blank: 'field', key: 'field', label: 'Field' },
    ...(fieldOf(map, id)?.words
      ? ['set to', { blank: 'words', key: 'values', label: 'Words', field: id, none: 'anything' } as const]
      : ['filled in']),
  ],
  say(map, { field: id, values }) {
    const field = fieldOf(map, id);
    const label = field ? inSentence(field.label) : 'a field that has gone';
    if (values.length === 0) return `has its ${label} set`;
    return `has as its ${label} ${either(values.map((value) => (field ? valueLabel(map, field, value) : value)))}`;
  },
  lacks: (map, { field }) => (fieldOf(map, field) ? null : 'It asks for a field that is no longer in the map.'),
  failures(context, { field: id, values }, subjects) {
    const field = fieldOf(context.map, id);
    if (!field) return new Map();
    const { words, plain } = readings(field);
    const wanted = new Set(values);
    return failing(subjects, (subject) => {
      const has = words ? ((words(context, subject) as readonly string[] | null) ?? []) : [];
      const isThere = isSet(has) || plain.some((read) => isSet(read(context, subject)));
      if (!isThere) return `${field.label} is not set.`;
      if (wanted.size === 0 || has.some((value) => wanted.has(value))) return null;
      return `${field.label} is ${either(has.map((value) => valueLabel(context.map, field, value)))}.`;
    });
  },
});
