// Whether two map files were one once, and what the map was then.
import type { CommonPast } from '../../shared/edits/merge-maps/index.ts';
import { applyChanges, ChangeConflict, invertChanges } from '../../shared/model/change.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { RECORD_KINDS } from '../../shared/model/records.ts';
import { type Json, sameJson } from '../../shared/util/canonical-json.ts';
import type { MapStore } from '../store/index.ts';

/** What is read of either map. */
export type Told = Pick<MapStore, 'map' | 'steps' | 'changesSince'>;

export type FoundPast = CommonPast & {
  /** The last step that both histories have. */
  readonly at: string;
  readonly label: string;
};

/**
 * The newest step up to which both histories are the same, with the map as it was after it, told by each. Steps are the same that have one
 * number and one instant; and since two files may have that by chance, or by design (copies that are sent out are dated by their map), the
 * maps must be the same too, except for what an erasure has taken out of one of them. Null when there is no such step.
 */
export function commonPast(here: Told, there: Told): FoundPast | null {
  const ours = here.steps({ limit: Number.MAX_SAFE_INTEGER }).reverse();
  const others = new Map(there.steps({ limit: Number.MAX_SAFE_INTEGER }).map((step) => [step.revision, step]));
  let last: (typeof ours)[number] | null = null;
  for (const step of ours) {
    const other = others.get(step.revision);
    if (!other) {
      if (last) break;
      // The other history was cleared up to a later step.
      continue;
    }
    if (other.at !== step.at) break;
    last = step;
  }
  if (last === null) return null;
  const past = { here: mapAfter(here, last.revision), there: mapAfter(there, last.revision) };
  if (past.here === null || past.there === null) return null;
  const isErased = [...ours, ...others.values()].some(({ kind, target }) => kind === 'baseline' && target !== null);
  if (!isErased && !areSame(past.here, past.there)) return null;
  return { here: past.here, there: past.there, at: last.at, label: last.label };
}

function mapAfter(told: Told, revision: number): MapData | null {
  const back = told
    .changesSince(revision)
    .reverse()
    .flatMap(({ changes }) => invertChanges(changes));
  try {
    return applyChanges(told.map(), back);
  } catch (problem) {
    if (problem instanceof ChangeConflict) return null;
    throw problem;
  }
}

function areSame(one: MapData, other: MapData): boolean {
  return RECORD_KINDS.every(
    (record) =>
      one[record].size === other[record].size &&
      [...one[record]].every(([id, value]) => sameJson(value as Json, (other[record].get(id) ?? null) as Json)),
  );
}
