// What a field comes to when two people have had copies of a map.
import { type Json, sameJson } from '../../util/canonical-json.ts';

/**
 * A field as both maps have it, and as it was when they were still one map: in the past of each, for a person who was
 * erased since is missing from the past of one of them. Undefined: there was no such field, or no such past.
 */
export type FieldSides = {
  readonly here: Json;
  readonly there: Json;
  readonly pastHere: Json | undefined;
  readonly pastThere: Json | undefined;
};

/** What the field becomes; or that both say something else, and somebody must choose. */
export type MergedField = { readonly is: 'clear'; readonly value: Json } | { readonly is: 'differs' };

const clear = (value: Json): MergedField => ({ is: 'clear', value });

/**
 * With a past, whoever changed the field is followed, and where both did they differ. Without one, what is set wins over what is not,
 * and two values differ: nothing is erased by a map in which it is only missing. In lists of words, what either added is added, and
 * what either took out is taken out.
 */
export function mergeField({ here, there, pastHere, pastThere }: FieldSides): MergedField {
  if (sameJson(here, there)) return clear(here);
  const isKnown = pastHere !== undefined || pastThere !== undefined;
  if (isKnown && sameJson(there, pastThere ?? null)) return clear(here);
  if (isKnown && sameJson(here, pastHere ?? null)) return clear(there);
  if (isWords(here) && isWords(there)) return clear(mergeWords(here, there, isWords(pastThere) ? pastThere : []));
  if (!isKnown && isUnset(there)) return clear(here);
  return !isKnown && isUnset(here) ? clear(there) : { is: 'differs' };
}

type Words = readonly string[];
const isWords = (value: Json | undefined): value is Words & Json =>
  Array.isArray(value) && value.every((item: Json) => typeof item === 'string');

function mergeWords(here: Words, there: Words, past: Words): Json {
  const gone = new Set(past.filter((word) => !there.includes(word)));
  const had = new Set([...here, ...past]);
  return [...here.filter((word) => !gone.has(word)), ...there.filter((word) => !had.has(word))];
}

export function isUnset(value: Json): boolean {
  return value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);
}
