// One text, or a setting with texts anywhere in it, without the person.
import { TEXT_LIMIT } from '../model/fields.ts';
import type { Json } from '../util/canonical-json.ts';
import type { Erasing } from './erasing.ts';
import { ERASED_ID } from './words.ts';

/** Fields that hold no more than a line. */
const SHORT: ReadonlySet<string> = new Set(
  'name title label plural inverse aliases externalIds choices quote'.split(' '),
);
const LONGEST_LINE = 500;
const IDENTIFIER = /^[a-z][a-zA-Z0-9]*$/;
/** Texts of documents are as long as they are. */
const UNLIMITED: ReadonlySet<string> = new Set(['text']);

/** What stands for a name may be longer than the name: a text that was at its limit must still fit. */
function fitted(text: string, before: string, field: string): string {
  if (text.length <= before.length || UNLIMITED.has(field)) return text;
  const limit = SHORT.has(field) ? LONGEST_LINE : TEXT_LIMIT;
  return text.length <= limit ? text : text.slice(0, limit).trimEnd().toWellFormed();
}

/** @param named false: texts stay, and only what refers to the entry goes */
export function eraseText(erasing: Erasing, text: string, field: string, named = true): string {
  const renamed = erasing.renamed.get(text);
  if (renamed !== undefined) return renamed;
  if (text.startsWith('data:')) return text;
  let result = text;
  if (erasing.keeps === 'nothing')
    for (const id of erasing.ids) if (result.includes(id)) result = result.replaceAll(id, ERASED_ID);
  return named ? fitted(erasing.mentions.scrub(result, erasing.stands), text, field) : result;
}

/** The same value where nothing in it changes. */
export function eraseJson(erasing: Erasing, value: Json, field = '', named = true): Json {
  if (typeof value === 'string') return eraseText(erasing, value, field, named);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => eraseJson(erasing, item, field, named));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  const before = Object.entries(value as { readonly [key: string]: Json });
  // What looks like the name of a field is one.
  const keyOf = (key: string): string =>
    IDENTIFIER.test(key) ? (erasing.renamed.get(key) ?? key) : eraseText(erasing, key, '', named);
  const after = before.map(([key, item]) => [keyOf(key), eraseJson(erasing, item, key, named)] as const);
  const isSame = after.every(([key, item], at) => key === before[at]?.[0] && item === before[at]?.[1]);
  return isSame ? value : Object.fromEntries(after);
}
