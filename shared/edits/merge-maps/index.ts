import { applyChanges } from '../../model/change.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Ref } from '../../model/references.ts';
import { countOf } from '../../util/count-of.ts';
import type { EditContext, Outcome } from '../edit.ts';
import { createDraft, type Draft } from '../import-draft.ts';
import { finishImport } from '../import-finish.ts';
import { openReceipt, type ReceiptBook } from '../import-receipt.ts';
import { removalChanges } from '../removal.ts';
import { countAll } from './account.ts';
import { goneThere, stillNeeded } from './gone-there.ts';
import { disputedKey, type MergeMapsInput } from './input.ts';
import type { Side } from './merge-record.ts';
import { sayMerged } from './say-merged.ts';
import { type Question, takeOver } from './take-over.ts';
import { underOurIds } from './under-our-ids.ts';
import { weed } from './weed.ts';

export type { CommonPast, MergeChoice, MergeMapsInput, Unclear } from './input.ts';
export { disputedKey } from './input.ts';

/**
 * Brings another map into this one, as one step: a colleague's copy, or a map of something else. Entries are found by id, then by name.
 * Where both come from one map, whoever changed a field since is followed, and what was taken out there goes here, unless it was changed
 * here meanwhile; else nothing is taken out, and what is missing there erases nothing. Of what both say differently, `prefer` and
 * `choices` say whose word stands, and the receipt names all of it.
 */
export function planMergeMaps(map: MapData, input: MergeMapsInput, context: EditContext): Outcome {
  const { source, theirs, past } = input;
  const where = { source, sheet: null, row: null, column: null };
  const receipt = openReceipt([{ source, sheet: null, table: 'map', rows: theirs.entity.size + theirs.link.size }]);
  const draft = createDraft(map);
  const choose = chooser(map, input, receipt);
  const settled = new Map(input.same.map(({ theirs: id, id: ours }): [string, string | null] => [id, ours]));
  let inDoubt = 0;
  const same = underOurIds(map, theirs, past?.here ?? null, {
    settled,
    isNewInDoubt: input.unclear === 'new',
    doubt(entity, candidates) {
      inDoubt += 1;
      if (input.unclear !== 'ask') return;
      receipt.doubt(
        where,
        entity.name,
        candidates.map(({ id, name }) => ({ id, name })),
        entity.id,
      );
    },
    otherName: (entity, found) =>
      receipt.assume(`“${entity.name}”`, `it is taken for “${found.name}”, by another name`),
  });
  if (inDoubt > 0 && input.unclear === 'leave-out')
    receipt.omit(
      countOf(inDoubt, 'entry', 'entries'),
      'each may be one of this map or another one; left out, with what hangs on it',
    );
  if (inDoubt > 0 && input.unclear === 'new')
    receipt.assume(countOf(inDoubt, 'entry', 'entries'), 'each may be one of this map; taken for another one');

  const report = (done: number): void => context.report?.(done * 0.9);
  const taken = takeOver({ map, input, draft, receipt, same, choose, report });
  weed(draft, receipt, taken);
  const removals = past === null ? [] : removalsThere(map, input, { draft, receipt, choose, taken });
  const put = draft.changes();
  countAll(receipt, taken, map, applyChanges(map, put), where);
  const changes = [...put, ...removals];
  const label = `Merge “${source}”`;
  return finishImport({ draft, receipt, context, skipRejected: false, label, changes, nothing: 'Nothing was merged' });
}

/** Whose word stands: what somebody chose, else whose is preferred; every question goes into the receipt with its answer. */
function chooser(map: MapData, input: MergeMapsInput, receipt: ReceiptBook): (question: Question) => Side {
  const chosen = new Map(input.choices.map((choice) => [disputedKey(choice), choice.take]));
  return ({ record, id, theirId, field, here, there }) => {
    const key = disputedKey({ record, id, field });
    const taken = chosen.get(key) ?? input.prefer;
    const changed = input.changed?.get(key) ?? { here: null, there: null };
    const name = map[record].has(id)
      ? sayMerged(map, { record, id })
      : sayMerged(input.theirs, { record, id: theirId });
    receipt.dispute({
      record,
      id,
      theirId,
      name,
      field,
      here,
      there,
      hereAt: changed.here,
      thereAt: changed.there,
      taken,
    });
    return taken;
  };
}

type Removing = {
  readonly draft: Draft;
  readonly receipt: ReceiptBook;
  readonly choose: (question: Question) => Side;
  readonly taken: readonly Ref[];
};

/** What goes here because it went there, with what hangs on it. */
function removalsThere(map: MapData, { theirs, past }: MergeMapsInput, { draft, receipt, choose, taken }: Removing) {
  if (past === null) return [];
  const found = new Set(taken.map(({ record, id }) => `${record} ${id}`));
  const gone = goneThere(map, theirs, past, (record, id) => found.has(`${record} ${id}`));
  const going = gone.filter(({ record, id, isChangedHere }) => {
    const here = sayMerged(map, { record, id });
    return !isChangedHere || choose({ record, id, theirId: id, field: null, here, there: null }) === 'there';
  });
  const after = applyChanges(map, draft.changes());
  const needed = stillNeeded(after, going);
  for (const ref of needed)
    receipt.omit(sayMerged(map, ref), 'it was taken out there, and stays because something here needs it');
  const left = going.filter((ref) => !needed.some(({ record, id }) => record === ref.record && id === ref.id));
  const erased = left.filter(({ record, isErased }) => isErased && record === 'entity').length;
  if (erased > 0) {
    const what = `${countOf(erased, 'entry was', 'entries were')} erased in the other map`;
    receipt.assume(what, 'taken out here; this map’s history still has what it held, until it is erased here too');
  }
  for (const { record, id } of left)
    if (record !== 'position') receipt.remove({ record, id, name: sayMerged(map, { record, id }) });
  return removalChanges(after, left);
}
