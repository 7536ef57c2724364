// What the other map has taken out since the two were one.
import type { MapData } from '../../model/map-data.ts';
import { RECORD_KINDS, type RecordKind } from '../../model/records.ts';
import { type Ref, referencesOf } from '../../model/references.ts';
import type { Json } from '../../util/canonical-json.ts';
import { sameJson } from '../../util/canonical-json.ts';
import type { CommonPast } from './input.ts';

/** Snapshots and receipts tell of the past and are not taken out by somebody else's tidying; places and pairs go with their entries. */
const STAYING: readonly RecordKind[] = ['snapshot', 'receipt', 'mapping'];
const HANGING: readonly RecordKind[] = ['position', 'notSame'];

export type GoneThere = Ref & {
  /** Changed in this map since: somebody must choose. */
  readonly isChangedHere: boolean;
  /** Not even the other map's past has it: somebody was erased there. */
  readonly isErased: boolean;
};

/** @param isFound whether a record of this map has been found in the other one after all */
export function goneThere(
  map: MapData,
  theirs: MapData,
  past: CommonPast,
  isFound: (record: RecordKind, id: string) => boolean,
): GoneThere[] {
  return RECORD_KINDS.filter((record) => !STAYING.includes(record)).flatMap((record) =>
    [...past.here[record]].flatMap(([id, before]): GoneThere[] => {
      const now = map[record].get(id);
      if (now === undefined || theirs[record].has(id) || isFound(record, id)) return [];
      const isChangedHere = now !== before && !sameJson(now as Json, before as Json);
      if (HANGING.includes(record) && isChangedHere) return [];
      return [{ record, id, isChangedHere, isErased: !past.there[record].has(id) }];
    }),
  );
}

const key = ({ record, id }: Ref): string => `${record} ${id}`;

/** Of what is to go, what has to stay because something that stays refers to it. @param map the map as it will be, nothing taken out */
export function stillNeeded(map: MapData, going: readonly Ref[]): Ref[] {
  const left = new Map(going.map((ref) => [key(ref), ref]));
  const kept: Ref[] = [];
  for (let found = left.size > 0; found; ) {
    found = false;
    for (const record of RECORD_KINDS) {
      if (HANGING.includes(record)) continue;
      for (const value of map[record].values()) {
        if (left.has(key({ record, id: value.id }))) continue;
        for (const ref of referencesOf(record, value as never)) {
          const needed = left.get(key(ref));
          if (!needed) continue;
          left.delete(key(ref));
          kept.push(needed);
          found = true;
        }
      }
    }
  }
  return kept;
}
