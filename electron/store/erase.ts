import type { AppError } from '../../shared/contract/errors.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { LoggedStep } from '../../shared/people/erase-history.ts';
import type { Erasure } from '../../shared/people/plan-erasure.ts';
import { ERASURE } from '../../shared/people/words.ts';
import type { Result } from '../../shared/util/result.ts';
import type { Writable } from './connection.ts';
import { isBusy } from './file-errors.ts';
import * as log from './log.ts';
import type { RecordWriter } from './records.ts';
import type { SearchWriter } from './search.ts';

/** Writing an erasure: the map and every step that held something of the person, at once, and then the file's pages anew. */

export type ErasurePlan = (map: MapData, history: readonly LoggedStep[]) => Result<Erasure, AppError>;

/** Where nothing was found there is nothing to write. */
export const isIdle = ({ changes, steps }: Erasure): boolean => changes.length === 0 && steps.length === 0;

/** The history from where it begins, with what each step changed. */
export function wholeLog(db: Writable): LoggedStep[] {
  const baseline = log.baselineRevision(db);
  return log
    .stepsAfter(db, baseline - 1)
    .map((step) => ({ step, changes: step.revision === baseline ? [] : log.changesOf(db, step.revision) }));
}

type Writers = { readonly records: RecordWriter; readonly search: SearchWriter; readonly log: log.LogWriter };

/** Needs a transaction. */
export function writeErasure(db: Writable, writers: Writers, before: MapData, erasure: Erasure, now: string): void {
  const baseline = log.baselineRevision(db);
  // What lies before cannot be gone back to, so nothing says which of it was about the person.
  db.prepare('DELETE FROM step_change WHERE revision <= ?').run(baseline);
  db.prepare('DELETE FROM step WHERE revision < ?').run(baseline);
  writers.records.write(before, erasure.map, erasure.changes);
  writers.search.write(before, erasure.map, erasure.changes);
  const emptied = db.prepare(
    "UPDATE step SET kind = 'baseline', state = 'done', label = ?, target = ? WHERE revision = ? AND revision > ?",
  );
  const relabel = db.prepare('UPDATE step SET label = ? WHERE revision = ?');
  for (const { revision, label, changes } of erasure.steps) {
    const had = db.prepare('DELETE FROM step_change WHERE revision = ?').run(revision).changes;
    writers.log.writeChanges(revision, changes);
    if (had > 0 && changes.length === 0) emptied.run(label, baseline, revision, baseline);
    else relabel.run(label, revision);
  }
  db.prepare(
    "INSERT INTO step (revision, kind, state, label, at, target) VALUES (?, 'baseline', 'undone', ?, ?, ?)",
  ).run(log.logEnd(db).revision + 1, ERASURE, now, baseline);
  // Deleted words are overwritten as they go (secure-delete); building the index anew leaves nothing to chance.
  db.exec("INSERT INTO search (search) VALUES ('rebuild')");
}

/**
 * Rewrites every page of the file, free ones and the slack in others included, and notes that it was done. A process that was killed
 * before it could leaves the note open, and whoever opens the file next does it.
 */
export function finishErasure(db: Writable): void {
  const isOpen = db.prepare("SELECT 1 FROM step WHERE kind = 'baseline' AND state = 'undone'").get() !== undefined;
  if (!isOpen) return;
  try {
    db.exec('VACUUM');
    db.exec("UPDATE step SET state = 'done' WHERE kind = 'baseline' AND state = 'undone'");
  } catch (error) {
    // Somebody is at work in the file: it is done when it is opened next.
    if (!isBusy(error)) throw error;
  }
}
