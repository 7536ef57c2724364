import { existsSync, renameSync, rmSync } from 'node:fs';
import { failure } from '../../shared/contract/errors.ts';
import type { RecordKind } from '../../shared/model/records.ts';
import type { Writable } from './connection.ts';
import { asFailure } from './file-errors.ts';
import { logEnd } from './log.ts';

/** Copies of the file, and what is cut out of its history. */

export type RecordRef = { readonly record: RecordKind; readonly id: string };

/** Copies the file, tidied, to a path where nothing is yet. */
export function backupTo(db: Writable, path: string, to: string): void {
  if (existsSync(to)) throw failure('file-exists', `${to} is already there. Choose another name.`, { path: to });
  const unfinished = `${to}.part`;
  try {
    rmSync(unfinished, { force: true });
    db.prepare('VACUUM INTO ?').run(unfinished);
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw asFailure(error, existsSync(path) ? to : path, 'write');
  }
}

/** Makes the step before `keepFrom` the baseline and forgets everything earlier. Needs a transaction. */
export function compactLog(db: Writable, keepFrom: number): void {
  const baseline = Math.min(keepFrom - 1, logEnd(db).revision);
  const isThere = db.prepare('SELECT 1 FROM step WHERE revision = ?').get(baseline) !== undefined;
  if (!isThere) return;
  const lost = db
    .prepare("SELECT count(*) FROM step WHERE kind = 'edit' AND state = 'undone' AND revision <= ?")
    .pluck()
    .get(baseline);
  // Redoing needs every step that was taken back, the oldest first.
  if (lost !== 0) db.exec("UPDATE step SET state = 'dropped' WHERE state = 'undone'");
  db.prepare('DELETE FROM step_change WHERE revision <= ?').run(baseline);
  db.prepare('DELETE FROM step WHERE revision < ?').run(baseline);
  db.prepare(
    "UPDATE step SET kind = 'baseline', state = 'done', label = 'Earlier history was cleared', target = NULL WHERE revision = ?",
  ).run(baseline);
}

/**
 * Deletes what the log says of the records, and every change and label that holds one of the texts. What is left of those
 * steps can no longer be taken back, so a new baseline ends the log there. Needs a transaction.
 */
export function scrubLog(db: Writable, records: readonly RecordRef[], texts: readonly string[], now: string): void {
  const clearLabel = "UPDATE step SET label = 'Cleared from the history'";
  const labelOfRecord = db.prepare(
    `${clearLabel} WHERE revision IN (SELECT revision FROM step_change WHERE record = ? AND record_id = ?)`,
  );
  const removeRecord = db.prepare('DELETE FROM step_change WHERE record = ? AND record_id = ?');
  for (const { record, id } of records) {
    labelOfRecord.run(record, id);
    removeRecord.run(record, id);
  }
  const labelOfText = db.prepare(`${clearLabel} WHERE instr(label, ?) > 0`);
  const removeText = db.prepare('DELETE FROM step_change WHERE instr(before, :text) > 0 OR instr(after, :text) > 0');
  for (const text of texts) {
    labelOfText.run(text);
    removeText.run({ text: JSON.stringify(text).slice(1, -1) });
  }
  db.prepare(
    "INSERT INTO step (revision, kind, state, label, at, target) VALUES (?, 'baseline', 'done', 'Cleared from the history', ?, NULL)",
  ).run(logEnd(db).revision + 1, now);
  // Deleted words are overwritten as they go (secure-delete); building the index anew leaves nothing to chance.
  db.exec("INSERT INTO search (search) VALUES ('rebuild')");
}
