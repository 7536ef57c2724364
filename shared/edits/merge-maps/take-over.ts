// What each record of the other map does to this one.
import { PERSON_DEFAULTS } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { RECORD_KINDS, type RecordKind, type RecordOf } from '../../model/records.ts';
import type { Ref } from '../../model/references.ts';
import { blankView } from '../../model/view.ts';
import { isTextField, residentProblem } from '../../people/residents.ts';
import { type Json, sameJson } from '../../util/canonical-json.ts';
import type { Draft } from '../import-draft.ts';
import type { ReceiptBook } from '../import-receipt.ts';
import { missingWords, shortened } from './fit.ts';
import type { Fields } from './flat-fields.ts';
import type { MergeMapsInput } from './input.ts';
import { mergeRecord, type Side } from './merge-record.ts';
import { sayMerged } from './say-merged.ts';
import type { UnderOurIds } from './under-our-ids.ts';

export type Question = Ref & {
  readonly theirId: string;
  /** Null: the whole record, which one side has taken out and the other has changed. */
  readonly field: string | null;
  readonly here: Json;
  readonly there: Json;
};

export type TakingOver = {
  readonly map: MapData;
  readonly input: MergeMapsInput;
  readonly draft: Draft;
  readonly receipt: ReceiptBook;
  readonly same: UnderOurIds;
  /** Whose word stands. */
  readonly choose: (question: Question) => Side;
  readonly report: (done: number) => void;
};

type Any = RecordOf<RecordKind>;

/** Settings, snapshots and receipts tell of one map: they pass to a map that it has been one with, and to no other. */
const OF_ONE_MAP: readonly RecordKind[] = ['setting', 'snapshot', 'receipt'];

/**
 * Puts what comes of every record over the map, kind by kind, so that what a record refers to is known before it.
 * Returns what of this map was found in the other one, and what was added.
 */
export function takeOver(parts: TakingOver): Ref[] {
  const { map, draft, input, report } = parts;
  const { theirs, past } = input;
  const total = RECORD_KINDS.reduce((sum, record) => sum + theirs[record].size, 0);
  const taken: Ref[] = [];
  let done = 0;
  for (const record of RECORD_KINDS) {
    if (past === null && OF_ONE_MAP.includes(record)) {
      leaveWithTheirs(parts, record);
      continue;
    }
    for (const [theirId, value] of theirs[record]) {
      if (++done % 500 === 0) report(done / total);
      const id = takeOne(parts, record, theirId, value as Any);
      if (id !== null) taken.push({ record, id });
    }
  }
  taken.push(...bringAlong(parts, taken));
  for (const { record, id } of taken) {
    const value = draft.get(record, id) as Any | undefined;
    if (value && value !== map[record].get(id)) draft.put(record, shortened(draft, record, value as never) as never);
  }
  return taken;
}

function leaveWithTheirs({ map, input, receipt }: TakingOver, record: RecordKind): void {
  const other = [...input.theirs[record].values()] as Any[];
  const isNews = other.some((value) => !sameJson(value as Json, (map[record].get(value.id) ?? null) as Json));
  if (!isNews) return;
  if (record === 'setting') receipt.omit('Settings of the other map', 'this map has its own, which stay');
  else if (record === 'snapshot')
    receipt.omit('Snapshots of the other map', 'they show how that map was, not this one');
}

/** Gives the id that the record has here; null where there is none. */
function takeOne(parts: TakingOver, record: RecordKind, theirId: string, there: Any): string | null {
  const { input, map, draft, same } = parts;
  const pastThere = input.past?.there[record].get(theirId) as Any | undefined;
  const isSame = there === pastThere || (pastThere !== undefined && sameJson(there as Json, pastThere as Json));
  const renamed = same.rename(record, there as never) as Any | null;
  if (renamed === null) return null;
  const { id } = renamed;
  const here = map[record].get(id) as Any | undefined;
  if (isSame) return here ? id : null;
  // Places of a view that only goes by the same name are places of another picture.
  if (record === 'position' && same.isOtherwiseCalled('view', (there as RecordOf<'position'>).view)) return null;
  if (input.past === null && record === 'view' && here === undefined && isUntouched(renamed as RecordOf<'view'>))
    return null;
  if (here === undefined) return addOne(parts, record, theirId, renamed);
  if (record === 'snapshot' || record === 'receipt') return id;

  const earlier = pastThere && (same.rename(record, pastThere as never) as Any | null);
  const sides = { here, there: renamed, pastHere: input.past?.here[record].get(id), pastThere: earlier ?? undefined };
  const merged = mergeRecord(record, sides as unknown as Record<keyof typeof sides, Fields>, (field, mine, other) =>
    parts.choose({ record, id, theirId, field, here: mine, there: other }),
  ) as unknown as Any;
  const after = (merged as Any) === here ? here : lawful(parts, record, here, merged);
  if (after !== here) draft.put(record, after as never);
  return id;
}

/** The view that every new map begins with, as long as nobody has made anything of it. */
const isUntouched = (view: RecordOf<'view'>): boolean =>
  sameJson(view as Json, blankView(view.id, view.name, view.order) as Json);

/** A record that this map does not have: new, or taken out here, which it stays unless somebody says otherwise. */
function addOne(parts: TakingOver, record: RecordKind, theirId: string, value: Any): string | null {
  const { input, draft, receipt } = parts;
  const wasHere = input.past?.here[record].has(theirId) ?? false;
  const wasThere = input.past?.there[record].has(theirId) ?? false;
  if (record === 'position' && wasHere) return null;
  if (wasThere && !wasHere) {
    // Not even this map's past has it: somebody was erased here.
    if (record === 'entity')
      receipt.omit('An entry that was erased here', 'it stays erased, although the other map has it');
    return null;
  }
  if (wasHere) {
    const there = sayMerged(input.theirs, { record, id: theirId });
    if (parts.choose({ record, id: value.id, theirId, field: null, here: null, there }) === 'here') return null;
  }
  draft.put(record, (record === 'entity' ? settled(draft, value as RecordOf<'entity'>) : value) as never);
  return value.id;
}

/** The merged record; this map's own where the two together would be what neither may be. */
function lawful({ map, draft, receipt }: TakingOver, record: RecordKind, here: Any, merged: Any): Any {
  if (record !== 'entity') return merged;
  const entity = settled(draft, merged as RecordOf<'entity'>);
  const problem = residentProblem(here as RecordOf<'entity'>, entity, isTextField(map));
  if (problem === null) return entity;
  receipt.omit(
    sayMerged(map, { record, id: here.id }),
    'what the other map says of a resident without consent given is not taken over',
  );
  return here;
}

function settled(draft: Draft, entity: RecordOf<'entity'>): RecordOf<'entity'> {
  const isPerson = draft.get('kind', entity.kind)?.isPerson ?? false;
  return { ...entity, person: isPerson ? { ...PERSON_DEFAULTS, ...entity.person } : null };
}

/** Words and sources that what was brought in needs, although this map had taken them out. */
function bringAlong({ input, draft, receipt }: TakingOver, taken: readonly Ref[]): Ref[] {
  const along: Ref[] = [];
  for (const { record, id } of taken) {
    const value = draft.get(record, id) as Any | undefined;
    for (const ref of value ? missingWords(draft, record, value as never) : []) {
      const theirs = input.theirs[ref.record].get(ref.id) as Any | undefined;
      if (!theirs) continue;
      draft.put(ref.record, theirs as never);
      along.push(ref);
      receipt.assume(sayMerged(input.theirs, ref), 'it had been taken out here, and comes back because it is needed');
    }
  }
  return along;
}
