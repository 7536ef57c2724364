import { z } from 'zod';
import { type Json, sameJson } from '../util/canonical-json.ts';
import type { MapData } from './map-data.ts';
import { RECORD_KINDS, type RecordKind, type RecordOf } from './records.ts';

type Fields = Readonly<Record<string, Json>>;

/**
 * The smallest thing that can happen to a map, with what undoes it.
 * Added: `before` is null and `after` the whole record. Removed: the other way round.
 * Altered: both hold the fields that differ, and only those.
 */
export type Change = {
  readonly record: RecordKind;
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
};

export const changeSchema = z.strictObject({
  record: z.enum(RECORD_KINDS as [RecordKind, ...RecordKind[]]),
  id: z.string().min(1),
  before: z.record(z.string(), z.json()).nullable(),
  after: z.record(z.string(), z.json()).nullable(),
});

export function added<K extends RecordKind>(record: K, value: RecordOf<K>): Change {
  return { record, id: value.id, before: null, after: value as unknown as Fields };
}

export function removed<K extends RecordKind>(record: K, value: RecordOf<K>): Change {
  return { record, id: value.id, before: value as unknown as Fields, after: null };
}

/** The change from one state of a record to another, or none when they are the same. */
export function altered<K extends RecordKind>(record: K, before: RecordOf<K>, after: RecordOf<K>): Change[] {
  const old = before as unknown as Fields;
  const fresh = after as unknown as Fields;
  const keys = Object.keys(fresh).filter((key) => !sameJson(old[key], fresh[key]));
  if (keys.length === 0) return [];
  const pick = (from: Fields): Fields => Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
  return [{ record, id: before.id, before: pick(old), after: pick(fresh) }];
}

/** What takes the changes back, in the order that works. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map(({ record, id, before, after }) => ({ record, id, before: after, after: before })).reverse();
}

/** A change that does not fit the map it is applied to: something else changed the same record in between. */
export class ChangeConflict extends Error {
  readonly change: Change;
  constructor(change: Change, why: string) {
    super(`${why} (${change.record} ${change.id})`);
    this.change = change;
  }
}

/** The record after a change, or null when it is gone. Throws ChangeConflict when the change expects another state. */
export function changedRecord(current: Fields | undefined, change: Change): Fields | null {
  const { before, after } = change;
  if (before === null) {
    if (current) throw new ChangeConflict(change, 'It is already there');
    return after;
  }
  if (!current) throw new ChangeConflict(change, 'It is no longer there');
  for (const [key, value] of Object.entries(before)) {
    if (!sameJson(current[key], value)) throw new ChangeConflict(change, `Its ${key} has changed since`);
  }
  return after === null ? null : { ...current, ...after };
}

/** The map after the changes, in order. Throws ChangeConflict when one does not fit; the map given is never touched. */
export function applyChanges(map: MapData, changes: readonly Change[]): MapData {
  const touched = new Map<RecordKind, Map<string, Fields>>();
  for (const change of changes) {
    let collection = touched.get(change.record);
    if (!collection) {
      collection = new Map(map[change.record] as unknown as ReadonlyMap<string, Fields>);
      touched.set(change.record, collection);
    }
    const next = changedRecord(collection.get(change.id), change);
    if (next === null) collection.delete(change.id);
    else collection.set(change.id, next);
  }
  return { ...map, ...Object.fromEntries(touched) } as unknown as MapData;
}
