// Takes back what does not fit the rest of the map.
import { applyChanges } from '../../model/change.ts';
import { problemsOfDependents } from '../../model/dependents.ts';
import { problemsOf } from '../../model/invariants.ts';
import type { MapData } from '../../model/map-data.ts';
import { type Ref, referencesOf } from '../../model/references.ts';
import type { Draft } from '../import-draft.ts';
import type { ReceiptBook } from '../import-receipt.ts';
import { sayMerged } from './say-merged.ts';

type Misfit = Ref & { readonly why: string };

/**
 * A record that cannot stand (a link to an entry that was taken out here, two entries that would be part of each other) stays as this map has
 * it, or out, and so does what hangs on it; so does a word that something of this map does not fit any more. The receipt says so.
 */
export function weed(draft: Draft, receipt: ReceiptBook, taken: readonly Ref[]): void {
  for (let standing = taken; ; ) {
    const after = applyChanges(draft.base, draft.changes());
    const misfits = [...unsound(draft, after, standing), ...undermining(draft, after)];
    if (misfits.length === 0) return;
    for (const { record, id, why } of misfits) {
      const isKnown = draft.base[record].has(id);
      const what = sayMerged(isKnown ? draft.base : after, { record, id });
      if (record !== 'position') receipt.omit(what, `${isKnown ? 'it stays as it is here' : 'it is left out'}: ${why}`);
      draft.drop(record, id);
    }
    const gone = new Set(misfits.map(({ record, id }) => `${record} ${id}`));
    standing = standing.filter(({ record, id }) => !gone.has(`${record} ${id}`));
  }
}

function unsound(draft: Draft, after: MapData, standing: readonly Ref[]): Misfit[] {
  return standing.flatMap(({ record, id }) => {
    const value = after[record].get(id);
    if (!value || value === draft.base[record].get(id)) return [];
    const [problem] = problemsOf(after, record, value as never);
    return problem ? [{ record, id, why: problem.message }] : [];
  });
}

/** Words that were altered so that something which the merge did not touch no longer fits them. */
function undermining(draft: Draft, after: MapData): Misfit[] {
  const changes = draft.changes();
  const altered = new Set(changes.filter(({ before }) => before !== null).map(({ record, id }) => `${record} ${id}`));
  const found = new Map<string, Misfit>();
  for (const problem of problemsOfDependents(after, changes)) {
    const value = after[problem.record].get(problem.id);
    if (!value || altered.has(`${problem.record} ${problem.id}`)) continue;
    for (const ref of referencesOf(problem.record, value as never)) {
      const key = `${ref.record} ${ref.id}`;
      if (altered.has(key)) found.set(key, { ...ref, why: problem.message });
    }
  }
  return [...found.values()];
}
