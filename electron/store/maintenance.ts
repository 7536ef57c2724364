import { existsSync, renameSync, rmSync } from 'node:fs';
import { failure } from '../../shared/contract/errors.ts';
import type { Writable } from './connection.ts';
import { asFailure } from './file-errors.ts';
import { logEnd } from './log.ts';

/** Copies of the file, and a history that is cut short. */

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
