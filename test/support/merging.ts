// Merges of maps for tests: what two copies of one map become, worked out without files.
import { expect } from 'vitest';
import type { Receipt } from '../../shared/contract/receipt.ts';
import type { Plan } from '../../shared/edits/edit.ts';
import { type MergeMapsInput, planMergeMaps } from '../../shared/edits/merge-maps/index.ts';
import { applyChanges } from '../../shared/model/change.ts';
import { problemsOf } from '../../shared/model/invariants.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { RECORD_KINDS } from '../../shared/model/records.ts';
import { editContext } from './maps.ts';

export type Merged = { readonly map: MapData; readonly receipt: Receipt; readonly plan: Plan };

type Options = Partial<Omit<MergeMapsInput, 'theirs' | 'past'>> & { readonly past?: MapData | MergeMapsInput['past'] };

export function inputOf(theirs: MapData, { past = null, ...options }: Options = {}): MergeMapsInput {
  return {
    source: 'other.threadmap',
    theirs,
    past: past === null || 'here' in past ? past : { here: past, there: past },
    prefer: 'here',
    choices: [],
    same: [],
    unclear: 'ask',
    ...options,
  };
}

/** The merged map, which must be sound. */
export function mergeInto(map: MapData, theirs: MapData, options: Options = {}): Merged {
  const outcome = planMergeMaps(map, inputOf(theirs, options), editContext('merge'));
  if (!outcome.ok) throw new Error(outcome.error.message);
  const after = applyChanges(map, outcome.value.changes);
  for (const record of RECORD_KINDS)
    for (const value of after[record].values())
      expect(problemsOf(after, record, value as never), `${record} ${value.id}`).toEqual([]);
  return { map: after, receipt: outcome.value.report as Receipt, plan: outcome.value };
}

export function refusalOf(map: MapData, theirs: MapData, options: Options = {}) {
  const outcome = planMergeMaps(map, inputOf(theirs, options), editContext('merge'));
  if (outcome.ok) throw new Error('it was not refused');
  return outcome.error;
}
