// A record as a list of fields in which details of people, fields of the user's own and headings of plans stand one by one.
import type { RecordKind } from '../../model/records.ts';
import type { Json } from '../../util/canonical-json.ts';

export type Fields = Readonly<Record<string, Json>>;

/** Fields whose parts are said, and changed, each for itself: `person.role`, `custom.budget`. */
const APART: { readonly [K in RecordKind]?: readonly string[] } = {
  entity: ['person', 'custom'],
  link: ['custom'],
  plan: ['headings'],
};

/** Lists whose items are each about somebody: who has answered a questionnaire in one copy and who in the other is not disputed. */
const ITEMS: { readonly [K in RecordKind]?: { readonly field: string; readonly by: string } } = {
  survey: { field: 'answers', by: 'by' },
};

const SEPARATOR = '.';

function partsOf(record: RecordKind, field: string, content: Json): Fields | null {
  if (APART[record]?.includes(field)) return (content ?? {}) as Fields;
  const items = ITEMS[record];
  if (items?.field !== field) return null;
  return Object.fromEntries((content as Fields[]).map((item) => [item[items.by] as string, item]));
}

/** Every field but the id, those above in parts. A part that is not there is no field. */
export function takeApart(record: RecordKind, value: Fields): Map<string, Json> {
  const flat = new Map<string, Json>();
  for (const [field, content] of Object.entries(value)) {
    if (field === 'id') continue;
    const parts = partsOf(record, field, content);
    if (parts === null) flat.set(field, content);
    else for (const [part, each] of Object.entries(parts)) flat.set(`${field}${SEPARATOR}${part}`, each);
  }
  return flat;
}

/** The other way round: every field of `before`, with what `flat` says of it. */
export function putTogether(record: RecordKind, before: Fields, flat: ReadonlyMap<string, Json>): Fields {
  const value: Record<string, Json> = {};
  for (const [field, content] of Object.entries(before)) {
    if (partsOf(record, field, content) === null) {
      value[field] = field === 'id' ? content : (flat.get(field) ?? null);
      continue;
    }
    const start = `${field}${SEPARATOR}`;
    const parts = [...flat].filter(([name]) => name.startsWith(start));
    if (ITEMS[record]?.field === field) value[field] = parts.map(([, each]) => each).filter((each) => each !== null);
    else if (content === null && parts.length === 0) value[field] = null;
    else value[field] = Object.fromEntries(parts.map(([name, each]) => [name.slice(start.length), each]));
  }
  return value;
}
