// A whole map without the person.
import { added, altered, type Change, removed } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import { RECORD_KINDS, type RecordKind, type RecordOf } from '../model/records.ts';
import { type Around, eraseRecord, type Fields } from './erase-record.ts';
import type { Erasing } from './erasing.ts';

export type ErasedMap = { readonly map: MapData; readonly changes: readonly Change[] };

const aroundIn = (map: MapData): Around => ({
  link: (id) => map.link.get(id) as unknown as Fields | undefined,
  source: (id) => map.source.get(id) as unknown as Fields | undefined,
  customField: (id) => map.customField.get(id) as unknown as Fields | undefined,
});

/** The map afterwards, the same one where nothing changes, and what leads to it. */
export function eraseMap(erasing: Erasing, map: MapData): ErasedMap {
  const around = aroundIn(map);
  const changes: Change[] = [];
  const collections: [RecordKind, ReadonlyMap<string, unknown>][] = [];
  for (const kind of RECORD_KINDS) {
    const before = changes.length;
    const after = new Map<string, Fields>();
    for (const record of map[kind].values() as Iterable<unknown> as Iterable<Fields>) {
      const erased = eraseRecord(erasing, kind, record, around);
      if (erased !== null) after.set(erased.id as string, erased);
      changes.push(...between(kind, record, erased));
    }
    if (changes.length > before) collections.push([kind, after]);
  }
  return {
    map: changes.length === 0 ? map : ({ ...map, ...Object.fromEntries(collections) } as MapData),
    changes,
  };
}

/** The changes from one state of a record to another; a record under another id is another record. */
export function between(kind: RecordKind, before: Fields | null, after: Fields | null): Change[] {
  if (before === after) return [];
  const as = (fields: Fields) => fields as unknown as RecordOf<RecordKind>;
  if (before === null) return after === null ? [] : [added(kind, as(after) as never)];
  if (after === null) return [removed(kind, as(before) as never)];
  if (before.id !== after.id) return [removed(kind, as(before) as never), added(kind, as(after) as never)];
  return altered(kind, as(before) as never, as(after) as never);
}
