import { RECORD_KINDS, type RecordKind, type RecordOf } from './records.ts';

/**
 * A whole map in memory: one collection a kind of record, by id. Never changed in place: `applyChanges` gives a new one
 * that shares every collection it did not touch.
 */
export type MapData = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> };

/** A map with nothing in it, not even the shipped words. */
export const EMPTY_MAP: MapData = Object.fromEntries(
  RECORD_KINDS.map((kind) => [kind, new Map()]),
) as unknown as MapData;
