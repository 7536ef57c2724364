// What an import did, without the rows that were about the person.
import type { Json } from '../util/canonical-json.ts';
import type { Erasing } from './erasing.ts';

type JsonObject = { readonly [key: string]: Json };
const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Counts stay; rows and choices that name the entry or one of its links go. The same value where there are none. */
export function eraseReceipt(erasing: Erasing, value: Json): Json {
  if (Array.isArray(value)) {
    const kept = value
      .filter((item: Json) => !isTheirs(erasing, item))
      .map((item: Json) => eraseReceipt(erasing, item));
    return kept.length === value.length && kept.every((item, at) => item === value[at]) ? value : kept;
  }
  if (!isObject(value)) return value;
  const before = Object.entries(value);
  const after = before.map(([key, item]) => [key, eraseReceipt(erasing, item)] as const);
  return after.every(([, item], at) => item === before[at]?.[1]) ? value : Object.fromEntries(after);
}

/** The entry itself, one of its links, or a row that could mean it. */
function isTheirs({ ids, links }: Erasing, item: Json): boolean {
  if (typeof item === 'string') return ids.has(item);
  if (!isObject(item)) return false;
  const is = (json: Json | undefined): boolean => typeof json === 'string' && (ids.has(json) || links.has(json));
  if (is(item.id)) return true;
  return Array.isArray(item.candidates) && item.candidates.some((each: Json) => isObject(each) && is(each.id));
}
