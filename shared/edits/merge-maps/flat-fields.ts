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

/** Every field but the id, those above in parts. A part that is not there is no field. */
export function takeApart(record: RecordKind, value: Fields): Map<string, Json> {
  const apart = APART[record] ?? [];
  const flat = new Map<string, Json>();
  for (const [field, content] of Object.entries(value)) {
    if (field === 'id') continue;
    if (!apart.includes(field)) flat.set(field, content);
    else for (const [part, each] of Object.entries((content ?? {}) as Fields)) flat.set(`${field}.${part}`, each);
  }
  return flat;
}

/** The other way round: every field of `before`, with what `flat` says of it. */
export function putTogether(record: RecordKind, before: Fields, flat: ReadonlyMap<string, Json>): Fields {
  const apart = APART[record] ?? [];
  const value: Record<string, Json> = {};
  for (const [field, content] of Object.entries(before)) {
    if (!apart.includes(field)) value[field] = field === 'id' ? content : (flat.get(field) ?? null);
    else {
      const parts = [...flat].flatMap(([name, each]): [string, Json][] => {
        const part = name.startsWith(`${field}.`) ? name.slice(field.length + 1) : null;
        return part === null ? [] : [[part, each]];
      });
      value[field] = content === null && parts.length === 0 ? null : Object.fromEntries(parts);
    }
  }
  return value;
}
