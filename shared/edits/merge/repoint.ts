import type { Json } from '../../util/canonical-json.ts';

/** What has become of ids: those that are no longer, and what stands in their place. */
export type Replaced = ReadonlyMap<string, string>;

export const becomes = <Id extends string>(replaced: Replaced, id: Id): Id => (replaced.get(id) ?? id) as Id;

/** A list of ids with the new ones in place of the old, each once. */
export function listBecomes<Id extends string>(replaced: Replaced, ids: readonly Id[]): Id[] {
  return ids.some((id) => replaced.has(id)) ? [...new Set(ids.map((id) => becomes(replaced, id)))] : [...ids];
}

/**
 * The settings of a view, a plan or a rule with the new ids in place of the old, wherever they are named: as a value, in a
 * list (each once), or as a key (unless the new id has a value of its own there already).
 */
export function jsonBecomes(replaced: Replaced, value: Json): Json {
  if (typeof value === 'string') return becomes(replaced, value);
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => jsonBecomes(replaced, item));
    if (!value.some((item: Json) => typeof item === 'string' && replaced.has(item))) return items;
    return items.filter((item, place) => typeof item !== 'string' || items.indexOf(item) === place);
  }
  if (value === null || typeof value !== 'object') return value;
  const entries: [string, Json][] = [];
  for (const [key, item] of Object.entries(value)) {
    const now = becomes(replaced, key);
    if (now === key || !Object.hasOwn(value, now)) entries.push([now, jsonBecomes(replaced, item as Json)]);
  }
  return Object.fromEntries(entries);
}
