import { z } from 'zod';
import { appError } from '../contract/errors.ts';
import { added, altered, type Change } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import { type RecordKind, type RecordOf, recordSchemas } from '../model/records.ts';
import { refuse, succeed } from '../util/result.ts';
import { refusalOf } from './check-changes.ts';
import { defineEdit, type EditContext, type EditDefinition, type Outcome } from './edit.ts';
import { removalChanges } from './removal.ts';

/** What adding, changing and removing needs to know about one kind of record. */
export type RecordEditSpec<K extends RecordKind> = {
  readonly record: K;
  /** What a user calls one of them, and several. */
  readonly noun: string;
  readonly nouns: string;
  /** The whole record from what the user gave; everything else as it is when not set. */
  readonly complete: (map: MapData, given: Partial<RecordOf<K>>, context: EditContext) => RecordOf<K>;
  /** How one is called in the history. */
  readonly title: (map: MapData, value: RecordOf<K>) => string;
  /** Brings dependent fields in line after a change (details of a person when the kind changes). */
  readonly settle?: (map: MapData, value: RecordOf<K>, before?: RecordOf<K>) => RecordOf<K>;
  /** Why it may not become so, if it may not: a sentence without its full stop. */
  readonly forbid?: (map: MapData, value: RecordOf<K>, before?: RecordOf<K>) => string | null;
  /** Why it may not go, if it may not. */
  readonly keep?: (map: MapData, value: RecordOf<K>) => string | null;
};

type Fields = Record<string, unknown>;

/** The fields of a record's schema, every one optional; `id` too, so that a caller can choose it. */
export function partialSchema(record: RecordKind): z.ZodType<Fields> {
  const schema = recordSchemas[record] as unknown as z.ZodObject;
  // A refined object has to be rebuilt from its shape before its fields can be made optional.
  return z.strictObject(schema.shape).partial() as unknown as z.ZodType<Fields>;
}

function withoutGaps(given: Fields): Fields {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function settled<K extends RecordKind>(
  spec: RecordEditSpec<K>,
  map: MapData,
  value: RecordOf<K>,
  before?: RecordOf<K>,
): RecordOf<K> {
  return spec.settle ? spec.settle(map, value, before) : value;
}

function forbidden<K extends RecordKind>(
  spec: RecordEditSpec<K>,
  map: MapData,
  value: RecordOf<K>,
  before?: RecordOf<K>,
): Outcome | null {
  const why = spec.forbid?.(map, value, before) ?? null;
  return why === null ? null : refuse(appError('refused', `${why}.`, { id: value.id }));
}

function outcome(map: MapData, label: string, changes: readonly Change[], created: readonly string[]): Outcome {
  const refusal = refusalOf(map, changes);
  return refusal ? refuse(refusal) : succeed({ label, changes, created });
}

/** The three edits every kind of record has: `kind.add`, `kind.update`, `kind.remove`. */
export function recordEdits<K extends RecordKind>(spec: RecordEditSpec<K>): EditDefinition<never>[] {
  const { record, noun, nouns } = spec;
  const add = defineEdit<Fields>({
    name: `${record}.add`,
    does: `Adds one of the ${nouns}.`,
    input: partialSchema(record),
    plan(map, input, context) {
      const value = settled(spec, map, spec.complete(map, withoutGaps(input) as Partial<RecordOf<K>>, context));
      if (map[record].has(value.id)) {
        return refuse(
          appError('conflict', `Another ${noun} has that id already. Choose a different one.`, { id: value.id }),
        );
      }
      const no = forbidden(spec, map, value);
      if (no) return no;
      return outcome(map, `Add ${spec.title(map, value)}`, [added(record, value)], [value.id]);
    },
  });
  const update = defineEdit<{ id: string; fields: Fields }>({
    name: `${record}.update`,
    does: `Changes fields of one of the ${nouns}; fields that are not given stay as they are.`,
    input: z.strictObject({ id: z.string().min(1), fields: partialSchema(record) }),
    plan(map, { id, fields }) {
      const before = map[record].get(id) as RecordOf<K> | undefined;
      if (!before) return refuse(appError('not-found', `That ${noun} is no longer in the map.`, { id }));
      const given = withoutGaps(fields);
      if ('id' in given && given.id !== id)
        return refuse(appError('invalid', `The id of a ${noun} cannot be changed.`));
      const after = settled(spec, map, { ...before, ...given } as RecordOf<K>, before);
      const no = forbidden(spec, map, after, before);
      if (no) return no;
      const names = Object.keys(given).join(', ');
      return outcome(map, `Change ${spec.title(map, after)} (${names})`, altered(record, before, after), []);
    },
  });
  const remove = defineEdit<{ ids: string[] }>({
    name: `${record}.remove`,
    does: `Removes ${nouns}, with everything that hangs on them.`,
    input: z.strictObject({ ids: z.array(z.string().min(1)).min(1) }),
    plan(map, { ids }) {
      const values = ids.map((id) => map[record].get(id) as RecordOf<K> | undefined);
      const found = values.filter((value) => value !== undefined);
      if (found.length < ids.length) {
        return refuse(appError('not-found', `One of the ${nouns} to be removed is no longer in the map.`));
      }
      for (const value of found) {
        const why = spec.keep?.(map, value) ?? null;
        if (why !== null) return refuse(appError('refused', why, { id: value.id }));
      }
      const [first] = found;
      const label = found.length === 1 && first ? spec.title(map, first) : `${found.length} ${nouns}`;
      const refs = found.map(({ id }) => ({ record, id }));
      return outcome(map, `Remove ${label}`, removalChanges(map, refs), []);
    },
  });
  return [add, update, remove] as unknown as EditDefinition<never>[];
}
