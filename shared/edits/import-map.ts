import { z } from 'zod';
import { appError } from '../contract/errors.ts';
import { type ReadRecord, readMapJson } from '../exchange/json/read.ts';
import { applyChanges, type Change } from '../model/change.ts';
import { PERSON_DEFAULTS } from '../model/entity.ts';
import { problemsOf } from '../model/invariants.ts';
import type { RecordKind, RecordOf } from '../model/records.ts';
import { isTextField, residentProblem } from '../people/residents.ts';
import { refuse } from '../util/result.ts';
import { defineEdit } from './edit.ts';
import { fieldChanges, type Importing } from './import-context.ts';
import { createDraft, type Draft } from './import-draft.ts';
import { finishImport } from './import-finish.ts';
import { createRemap } from './import-map-ids.ts';
import { isUntouched, leftovers } from './import-map-untouched.ts';
import { openReceipt, type ReceiptBook, type Where } from './import-receipt.ts';

const inputSchema = z.strictObject({
  /** File name, as the receipt calls it. */
  source: z.string().min(1),
  document: z.json(),
  skipRejected: z.boolean().optional(),
});
export type ImportMapInput = z.infer<typeof inputSchema>;

/** What a map with content decides itself: another map's title or colours do not take the place of its own. */
const OWN_AFFAIRS: readonly RecordKind[] = ['setting', 'kind', 'linkType', 'scale', 'term', 'customField'];

/** Brings a JSON export in as one step: into an empty map as it was, into any other beside what is there. */
export const importMapEdit = defineEdit<ImportMapInput>({
  name: 'import.map',
  does: 'Brings a map that was exported as JSON into this one.',
  input: inputSchema,
  plan(map, { source, document, skipRejected = false }, context) {
    const read = readMapJson(document);
    if (!read.ok) {
      return refuse(appError(read.error.code, `“${source}” cannot be imported: ${read.error.message}.`, { source }));
    }
    const { records, problems, hasVocabularies } = read.value;
    const receipt = openReceipt([{ source, sheet: null, table: 'map', rows: records.length }]);
    const at = (place: string): Where => ({ source, sheet: null, row: null, column: place });
    for (const { place, message } of problems) receipt.reject(at(place), message);

    const draft = createDraft(map);
    const isFresh = isUntouched(map);
    const remap = createRemap(map, records, (record, ids) => {
      const candidates = ids.map((id) => ({ id, name: map.entity.get(id)?.name ?? map.source.get(id)?.title ?? id }));
      receipt.doubt(at(record.place), nameOf(record), candidates);
    });
    const taken = records.flatMap((record) => take(draft, receipt, record, remap(record), isFresh));
    const removals = isFresh ? leftovers(map, records, hasVocabularies) : [];
    weed({ draft, receipt, skipRejected }, taken, removals, at);
    for (const { record, id, place, before } of taken) {
      const after = draft.get(record, id);
      if (after) count(receipt, record, at(place), after, before);
    }
    const changes = [...draft.changes(), ...removals];
    return finishImport({ draft, receipt, context, skipRejected, label: `Import “${source}”`, changes });
  },
});

/** A record that was put over the map. */
type Taken = {
  readonly record: RecordKind;
  readonly id: string;
  readonly place: string;
  readonly before: RecordOf<RecordKind> | undefined;
};

function take(
  draft: Draft,
  receipt: ReceiptBook,
  read: ReadRecord,
  target: ReadRecord['value'] | null,
  isFresh: boolean,
): Taken[] {
  if (target === null) return [];
  const { record, place, given } = read;
  const before = draft.base[record].get(target.id) as RecordOf<RecordKind> | undefined;
  if (before && !isFresh && OWN_AFFAIRS.includes(record)) {
    if (fieldChanges(before, target).length > 0) receipt.omit(place, 'this map has its own, which stays');
    return [];
  }
  // What the document does not name stays as it is; it names everything that is set.
  const fields = Object.entries(target).filter(([field]) => given.has(field));
  const after = before ? { ...before, ...Object.fromEntries(fields) } : target;
  draft.put(record, settled(draft, record, after as RecordOf<RecordKind>));
  return [{ record, id: target.id, place, before }];
}

function settled(draft: Draft, record: RecordKind, value: RecordOf<RecordKind>): RecordOf<RecordKind> {
  if (record !== 'entity') return value;
  const entity = value as RecordOf<'entity'>;
  const isPerson = draft.get('kind', entity.kind)?.isPerson ?? false;
  return { ...entity, person: isPerson ? (entity.person ?? PERSON_DEFAULTS) : null };
}

/** Takes out records that do not fit what they refer to, and then those that refer to them, until the rest is sound. */
function weed(
  { draft, receipt, skipRejected }: Pick<Importing, 'draft' | 'receipt' | 'skipRejected'>,
  taken: readonly Taken[],
  removals: readonly Change[],
  at: (place: string) => Where,
): void {
  // What else is wrong would mostly follow from what is known to be.
  if (!skipRejected && !receipt.isClean()) return;
  let standing = taken;
  for (;;) {
    const after = applyChanges(draft.base, [...draft.changes(), ...removals]);
    const unsound = new Set<Taken>();
    for (const item of standing) {
      const value = after[item.record].get(item.id);
      for (const { field, message } of value ? problemsOf(after, item.record, value as never) : []) {
        receipt.reject(at(`${item.place}.${field}`), message);
        unsound.add(item);
      }
      const nameless =
        value && item.record === 'entity'
          ? residentProblem(
              item.before as RecordOf<'entity'> | undefined,
              value as RecordOf<'entity'>,
              isTextField(after),
            )
          : null;
      if (nameless !== null) {
        receipt.reject(at(item.place), nameless);
        unsound.add(item);
      }
    }
    if (unsound.size === 0 || !skipRejected) return;
    for (const { record, id } of unsound) draft.drop(record, id);
    standing = standing.filter((item) => !unsound.has(item));
  }
}

function count(
  receipt: ReceiptBook,
  record: RecordKind,
  where: Where,
  after: RecordOf<RecordKind>,
  before: RecordOf<RecordKind> | undefined,
): void {
  const changes = fieldChanges(before, after);
  const outcome = before ? (changes.length > 0 ? 'updated' : 'unchanged') : 'added';
  if (record === 'entity' || record === 'link') {
    const name = record === 'entity' ? (after as RecordOf<'entity'>).name : (after as RecordOf<'link'>).type;
    receipt.count(record === 'entity' ? 'entities' : 'links', where, { id: after.id, name }, outcome, changes);
  } else receipt.countOther(record, outcome);
}

function nameOf({ value }: ReadRecord): string {
  if ('name' in value) return value.name;
  return 'title' in value && value.title !== null ? value.title : value.id;
}
