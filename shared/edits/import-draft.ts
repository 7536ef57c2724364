import { added, altered, type Change, removed } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import { RECORD_KINDS, type RecordKind, type RecordOf } from '../model/records.ts';

/** The map as an import is about to leave it: the map it began with, and what was put over it. */
export type Draft = {
  readonly base: MapData;
  readonly get: <K extends RecordKind>(record: K, id: string) => RecordOf<K> | undefined;
  readonly put: <K extends RecordKind>(record: K, value: RecordOf<K>) => void;
  /** Takes back what was put under an id. */
  readonly drop: (record: RecordKind, id: string) => void;
  /** Takes a record away, of the map or put there. Nothing may hang on it. */
  readonly remove: (record: RecordKind, id: string) => void;
  /** What was put there, in order. */
  readonly fresh: <K extends RecordKind>(record: K) => Iterable<RecordOf<K>>;
  /** What leads from the map to the draft, in the order in which records refer to each other. */
  readonly changes: () => Change[];
};

type AnyRecord = RecordOf<RecordKind>;

export function createDraft(base: MapData): Draft {
  const over = new Map<RecordKind, Map<string, AnyRecord>>(RECORD_KINDS.map((record) => [record, new Map()]));
  const layer = (record: RecordKind): Map<string, AnyRecord> => over.get(record) as Map<string, AnyRecord>;
  const gone = new Map<RecordKind, Set<string>>(RECORD_KINDS.map((record) => [record, new Set()]));
  const goneFrom = (record: RecordKind): Set<string> => gone.get(record) as Set<string>;
  return {
    base,
    get: <K extends RecordKind>(record: K, id: string) =>
      (layer(record).get(id) ?? (goneFrom(record).has(id) ? undefined : base[record].get(id))) as
        | RecordOf<K>
        | undefined,
    put: (record, value) => {
      layer(record).set(value.id, value);
      goneFrom(record).delete(value.id);
    },
    drop: (record, id) => {
      layer(record).delete(id);
    },
    remove: (record, id) => {
      layer(record).delete(id);
      if (base[record].has(id)) goneFrom(record).add(id);
    },
    fresh: <K extends RecordKind>(record: K) => layer(record).values() as Iterable<RecordOf<K>>,
    changes: () => [
      ...RECORD_KINDS.flatMap((record) =>
        [...goneFrom(record)].map((id) => removed(record, base[record].get(id) as never)),
      ),
      ...RECORD_KINDS.flatMap((record) =>
        [...layer(record).values()].flatMap((value) => {
          const before = base[record].get(value.id);
          return before ? altered(record, before as never, value as never) : [added(record, value as never)];
        }),
      ),
    ],
  };
}
