// What a record comes to that both maps hold.
import type { RecordKind } from '../../model/records.ts';
import { type Json, sameJson } from '../../util/canonical-json.ts';
import { type Fields, putTogether, takeApart } from './flat-fields.ts';
import { mergeField } from './merge-fields.ts';

export type RecordSides = {
  readonly here: Fields;
  readonly there: Fields;
  readonly pastHere: Fields | undefined;
  readonly pastThere: Fields | undefined;
};

export type Side = 'here' | 'there';

/** Asked where both say something else. */
export type Choose = (field: string, here: Json, there: Json) => Side;

/** Records that make no sense half and half. Where both changed one, this map's stays, and nobody is asked. */
const WHOLE: readonly RecordKind[] = ['position'];

/** Field by field; the record of this map itself where nothing comes of the other. */
export function mergeRecord(record: RecordKind, sides: RecordSides, choose: Choose): Fields {
  const { here, there, pastHere, pastThere } = sides;
  if (sameJson(here as Json, there as Json)) return here;
  if (WHOLE.includes(record)) {
    const isChangedHere = pastHere === undefined || !sameJson(here as Json, pastHere as Json);
    return isChangedHere ? here : there;
  }
  const [mine, other] = [takeApart(record, here), takeApart(record, there)];
  const past = pastHere && takeApart(record, pastHere);
  const otherPast = pastThere && takeApart(record, pastThere);
  const merged = new Map<string, Json>();
  for (const field of new Set([...mine.keys(), ...other.keys()])) {
    const [a, b] = [mine.get(field) ?? null, other.get(field) ?? null];
    const found = mergeField({
      here: a,
      there: b,
      pastHere: past && (past.get(field) ?? null),
      pastThere: otherPast && (otherPast.get(field) ?? null),
    });
    const value = found.is === 'clear' ? found.value : choose(field, a, b) === 'here' ? a : b;
    // A part that is only missing where it was taken from is missing afterwards too.
    if (value !== null || mine.get(field) === null || other.get(field) === null) merged.set(field, value);
  }
  const after = putTogether(record, here, merged);
  return sameJson(after as Json, here as Json) ? here : after;
}
