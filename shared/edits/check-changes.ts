import { type AppError, appError } from '../contract/errors.ts';
import { type Change, previewChanges } from '../model/change.ts';
import { problemsOfDependents } from '../model/dependents.ts';
import { type Problem, problemsOf } from '../model/invariants.ts';
import type { MapData } from '../model/map-data.ts';
import type { RecordKind } from '../model/records.ts';

/** One mistake can break a reference in every link of a map: naming them all helps nobody. */
const MOST_NAMED = 100;

/** Why the changes cannot be made, or null when every record they touch, and every one that leans on those, is sound afterwards. */
export function refusalOf(map: MapData, changes: readonly Change[]): AppError | null {
  const after = previewChanges(map, changes);
  const touched = new Map<string, { record: RecordKind; id: string }>();
  for (const { record, id } of changes) touched.set(`${record} ${id}`, { record, id });
  const problems: Problem[] = [];
  for (const { record, id } of touched.values()) {
    const value = after[record].get(id);
    if (value) problems.push(...problemsOf(after, record, value as never));
  }
  problems.push(...problemsOfDependents(after, changes).filter(({ record, id }) => !touched.has(`${record} ${id}`)));
  const [first] = problems;
  if (!first) return null;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return appError('refused', `That cannot be: ${first.field}: ${first.message}${more}.`, {
    problems: problems.slice(0, MOST_NAMED),
  });
}
