import type { MapData } from '../model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../model/records.ts';

/** The collections that were read of a map, as they were. */
export type Readings = ReadonlyMap<RecordKind, MapData[RecordKind]>;

/**
 * The same map, which notes what is read of it: what was worked out from it holds for as long as those collections are the same.
 * Sound because what is remembered elsewhere is remembered by the collections it was made from, which are read to look it up.
 */
export function watched(map: MapData): { readonly map: MapData; readonly readings: Readings } {
  const readings = new Map<RecordKind, MapData[RecordKind]>();
  const watching = {};
  for (const kind of RECORD_KINDS)
    Object.defineProperty(watching, kind, {
      enumerable: true,
      get() {
        readings.set(kind, map[kind]);
        return map[kind];
      },
    });
  return { map: watching as MapData, readings };
}

export function readsStill(map: MapData, readings: Readings): boolean {
  for (const [kind, collection] of readings) if (map[kind] !== collection) return false;
  return true;
}
