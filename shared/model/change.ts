import { z } from 'zod';
import { type Json, sameJson } from '../util/canonical-json.ts';
import { withEntries } from '../util/layered-map.ts';
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

/** What the records that the changes touch come to, in order of kind and first touch; null for those that are gone. */
function touchedRecords(map: MapData, changes: readonly Change[]): Map<RecordKind, Map<string, Fields | null>> {
  const touched = new Map<RecordKind, Map<string, Fields | null>>();
  for (const change of changes) {
    let records = touched.get(change.record);
    if (!records) {
      records = new Map();
      touched.set(change.record, records);
    }
    const known = records.get(change.id);
    const current = known === undefined ? (map[change.record].get(change.id) as unknown as Fields | undefined) : known;
    records.set(change.id, changedRecord(current ?? undefined, change));
  }
  return touched;
}

function withTouched(
  map: MapData,
  changes: readonly Change[],
  combine: (collection: ReadonlyMap<string, Fields>, records: ReadonlyMap<string, Fields | null>) => unknown,
): MapData {
  const collections = [...touchedRecords(map, changes)].map(([record, records]) => [
    record,
    combine(map[record] as unknown as ReadonlyMap<string, Fields>, records),
  ]);
  return { ...map, ...Object.fromEntries(collections) } as MapData;
}

/** The map after the changes, in order. Throws ChangeConflict when one does not fit; the map given is never touched. */
export function applyChanges(map: MapData, changes: readonly Change[]): MapData {
  return withTouched(map, changes, (collection, records) => {
    const copy = new Map(collection);
    for (const [id, value] of records) {
      if (value === null) copy.delete(id);
      else copy.set(id, value);
    }
    return copy;
  });
}

/**
 * The same, for a look at what would be: costs what the changes cost, however big the map is, and reads a little
 * slower. Planning ten thousand edits on a big map one after the other needs this; what is kept is made by `applyChanges`.
 */
export function previewChanges(map: MapData, changes: readonly Change[]): MapData {
  return withTouched(map, changes, withEntries);
}
