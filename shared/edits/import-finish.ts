import { appError } from '../contract/errors.ts';
import type { Receipt } from '../contract/receipt.ts';
import { added, applyChanges, type Change } from '../model/change.ts';
import { problemsOf } from '../model/invariants.ts';
import type { RecordOf } from '../model/records.ts';
import { cautionOfField } from '../people/sensitive.ts';
import { refuse, succeed } from '../util/result.ts';
import type { Outcome } from './edit.ts';
import type { Importing } from './import-context.ts';
import { keptReceipt, type ReceiptBook, sayRejected } from './import-receipt.ts';

type Finished = Pick<Importing, 'draft' | 'receipt' | 'context' | 'skipRejected'> & {
  readonly label: string;
  /** How a refusal begins, where it is not “Nothing was imported”. */
  readonly nothing?: string;
  readonly changes: readonly Change[];
};

/** Makes the plan of an import, with its receipt; or the refusal that carries the receipt. */
export function finishImport({
  draft,
  receipt,
  context,
  skipRejected,
  label,
  changes,
  nothing = 'Nothing was imported',
}: Finished): Outcome {
  noteDrifts(changes, receipt);
  const mayApply = skipRejected || receipt.isClean();
  if (!mayApply) return refuseWith(nothing, receipt.close(false));
  // Rows are checked as they are read; this catches what only the whole can show.
  const after = applyChanges(draft.base, changes);
  const unsound = changes.flatMap(({ record, id }) => {
    const value = after[record].get(id);
    return value ? problemsOf(after, record, value as never) : [];
  });
  for (const { id, field, message } of unsound) receipt.reject(receipt.whereOf(id), `${field}: ${message}`);
  if (unsound.length > 0) return refuseWith(nothing, receipt.close(false));

  const report = receipt.close(changes.length > 0);
  if (changes.length === 0) return succeed({ label, changes, created: [], report });
  const kept = { id: context.newId(), at: context.now, label, receipt: keptReceipt(report) };
  const created = changes.filter(({ record, before }) => before === null && (record === 'entity' || record === 'link'));
  return succeed({
    label,
    changes: [...changes, added('receipt', kept as RecordOf<'receipt'>)],
    created: created.map(({ id }) => id),
    report,
  });
}

/** Fields of a case file are pointed out as they come in, as they are where one is made by hand. */
function noteDrifts(changes: readonly Change[], receipt: ReceiptBook): void {
  for (const { record, before, after } of changes) {
    if (record !== 'customField' || before !== null || after === null) continue;
    const { label, choices } = after as unknown as RecordOf<'customField'>;
    const caution = cautionOfField(label, choices);
    if (caution !== null) receipt.caution(`“${label}”`, caution);
  }
}

function refuseWith(nothing: string, receipt: Receipt): Outcome {
  return refuse(appError('rejected', `${nothing}. ${sayRejected(receipt)}.`, { receipt }));
}
