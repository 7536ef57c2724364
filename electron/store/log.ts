import type { HistoryState, Step } from '../../shared/contract/shapes.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Readable, Writable } from './connection.ts';

/**
 * The change log. An edit is `done` until an undo makes it `undone`; a redo makes it `done` again; a new edit makes what
 * was undone `dropped`. A `baseline` is where the log begins: nothing before it can be taken back. One with a target stands for a step that
 * an erasure emptied, or for the erasure itself (`undone` until the file's pages have been rewritten too): the log goes on across it, from
 * the baseline that is its target.
 */

export type NewStep = Omit<Step, 'changes'>;

const STEP_COLUMNS =
  'revision, kind, state, label, at, target, (SELECT count(*) FROM step_change c WHERE c.revision = s.revision) AS changes';

/** Revision and identity of the newest step. */
export type LogEnd = { readonly revision: number; readonly at: string; readonly label: string };

export function logEnd(db: Readable): LogEnd {
  const end = db.prepare('SELECT revision, at, label FROM step ORDER BY revision DESC LIMIT 1').get();
  if (!end) throw new SyntaxError('the history is empty');
  return end as LogEnd;
}

/** The step of a revision, without its changes. */
export function stepAt(db: Readable, revision: number): LogEnd | undefined {
  return db.prepare('SELECT revision, at, label FROM step WHERE revision = ?').get(revision) as LogEnd | undefined;
}

const BASELINE = "(SELECT max(coalesce(target, revision)) FROM step WHERE kind = 'baseline')";

/** Where the log now begins. */
export function baselineRevision(db: Readable): number {
  return db.prepare(`SELECT ${BASELINE}`).pluck().get() as number;
}

/** Until where the log is not what it was: whoever stands before it takes the map anew. */
export function rewrittenUpTo(db: Readable): number {
  return db.prepare("SELECT max(revision) FROM step WHERE kind = 'baseline'").pluck().get() as number;
}

/** The edit that an undo would take back: the newest that is in force. */
export function undoTarget(db: Readable): NewStep | undefined {
  return db
    .prepare(
      `SELECT revision, kind, state, label, at, target FROM step
       WHERE kind = 'edit' AND state = 'done' AND revision > ${BASELINE}
       ORDER BY revision DESC LIMIT 1`,
    )
    .get() as NewStep | undefined;
}

/** The edit that a redo would bring back: the one taken back last, which is the oldest of those. */
export function redoTarget(db: Readable): NewStep | undefined {
  return db
    .prepare(
      `SELECT revision, kind, state, label, at, target FROM step
       WHERE kind = 'edit' AND state = 'undone' AND revision > ${BASELINE}
       ORDER BY revision LIMIT 1`,
    )
    .get() as NewStep | undefined;
}

/** A step of a revision with everything that is known of it. */
export function wholeStep(db: Readable, revision: number): NewStep | undefined {
  return db.prepare('SELECT revision, kind, state, label, at, target FROM step WHERE revision = ?').get(revision) as
    | NewStep
    | undefined;
}

/** Edits in force after a revision, newest first. */
export function editsAfter(db: Readable, revision: number): NewStep[] {
  return db
    .prepare(
      `SELECT revision, kind, state, label, at, target FROM step
       WHERE kind = 'edit' AND state = 'done' AND revision > ? ORDER BY revision DESC`,
    )
    .all(revision) as NewStep[];
}

/** Edits that were taken back, up to and with a revision, oldest first. */
export function undoneUpTo(db: Readable, revision: number): NewStep[] {
  return db
    .prepare(
      `SELECT revision, kind, state, label, at, target FROM step
       WHERE kind = 'edit' AND state = 'undone' AND revision <= ? AND revision > ${BASELINE}
       ORDER BY revision`,
    )
    .all(revision) as NewStep[];
}

export function historyState(db: Readable): HistoryState {
  return { undo: undoTarget(db)?.label ?? null, redo: redoTarget(db)?.label ?? null };
}

/** Which steps are asked for. */
export type StepsWanted = {
  readonly limit: number;
  /** Only those before this revision. */
  readonly before?: number | undefined;
  /** Only those that touched one of these records, or something that names it: a link of an entry, evidence for it. */
  readonly about?: readonly string[] | undefined;
};

/** Steps, newest first. */
export function readSteps(db: Readable, { limit, before = Number.MAX_SAFE_INTEGER, about }: StepsWanted): Step[] {
  const touching = about
    ? `AND EXISTS (SELECT 1 FROM step_change t, json_each(@about) r WHERE t.revision = s.revision AND
        (t.record_id = r.value OR instr(t.record_id, '/' || r.value) > 0
         OR instr(coalesce(t.before, ''), r.value) > 0 OR instr(coalesce(t.after, ''), r.value) > 0))`
    : '';
  return db
    .prepare(
      `SELECT ${STEP_COLUMNS} FROM step s WHERE revision < @before ${touching} ORDER BY revision DESC LIMIT @limit`,
    )
    .all({ before, limit, ...(about ? { about: JSON.stringify(about) } : {}) }) as Step[];
}

/** Steps after a revision, oldest first. */
export function stepsAfter(db: Readable, revision: number): Step[] {
  return db.prepare(`SELECT ${STEP_COLUMNS} FROM step s WHERE revision > ? ORDER BY revision`).all(revision) as Step[];
}

export type PastNames = {
  /** Names that entries had, and until which step, oldest first. */
  readonly names: readonly { readonly entity: string; readonly name: string; readonly at: number }[];
  /** What each step changed of views, newest first: the fields before, null where it made the view. */
  readonly views: () => { readonly view: string; readonly at: number; readonly before: Change['before'] }[];
};

export function pastNames(db: Readable): PastNames {
  const names = db
    .prepare(
      `SELECT record_id AS entity, json_extract(before, '$.name') AS name, revision AS at FROM step_change
       WHERE record = 'entity' AND json_extract(before, '$.name') IS NOT NULL ORDER BY revision, seq`,
    )
    .all() as { entity: string; name: string; at: number }[];
  const views = db.prepare(
    `SELECT record_id AS view, revision AS at, before FROM step_change WHERE record = 'view' ORDER BY revision DESC, seq DESC`,
  );
  const read = (before: string | null): Change['before'] => (before === null ? null : JSON.parse(before));
  return {
    names,
    views: () =>
      (views.all() as { view: string; at: number; before: string | null }[]).map((row) => ({
        ...row,
        before: read(row.before),
      })),
  };
}

/** A field of a record; null: the record as such. */
export type Touched = { readonly record: string; readonly id: string; readonly field: string | null };

/** When each was last changed, as far as the history still tells: the step that made a record set all its fields. */
export function lastChanges(db: Readable, wanted: readonly Touched[]): (string | null)[] {
  const find = db
    .prepare(
      `SELECT s.at FROM step_change c JOIN step s ON s.revision = c.revision
       WHERE c.record = @record AND c.record_id = @id AND (@field IS NULL OR c.before IS NULL OR c.after IS NULL
         OR EXISTS (SELECT 1 FROM json_each(c.after) f WHERE f.key = @field))
       ORDER BY c.revision DESC LIMIT 1`,
    )
    .pluck();
  return wanted.map((each) => (find.get(each) as string | undefined) ?? null);
}

type ChangeRow = { record: string; record_id: string; before: string | null; after: string | null };

export function changesOf(db: Readable, revision: number): Change[] {
  const rows = db
    .prepare('SELECT record, record_id, before, after FROM step_change WHERE revision = ? ORDER BY seq')
    .all(revision) as ChangeRow[];
  return rows.map(({ record, record_id, before, after }) => ({
    record: record as Change['record'],
    id: record_id,
    before: before === null ? null : JSON.parse(before),
    after: after === null ? null : JSON.parse(after),
  }));
}

export type LogWriter = {
  readonly append: (step: NewStep, changes: readonly Change[]) => void;
  readonly writeChanges: (revision: number, changes: readonly Change[]) => void;
  readonly mark: (revision: number, state: Step['state']) => void;
  /** What was taken back can no longer be brought back. */
  readonly dropUndone: () => void;
};

export function createLogWriter(db: Writable): LogWriter {
  const insertStep = db.prepare(
    'INSERT INTO step (revision, kind, state, label, at, target) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertChange = db.prepare(
    'INSERT INTO step_change (revision, seq, record, record_id, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const setState = db.prepare('UPDATE step SET state = ? WHERE revision = ?');
  const drop = db.prepare("UPDATE step SET state = 'dropped' WHERE kind = 'edit' AND state = 'undone'");
  const text = (fields: Change['before']) => (fields === null ? null : JSON.stringify(fields));
  const writeChanges: LogWriter['writeChanges'] = (revision, changes) => {
    changes.forEach(({ record, id, before, after }, seq) => {
      insertChange.run(revision, seq, record, id, text(before), text(after));
    });
  };
  return {
    writeChanges,
    append({ revision, kind, state, label, at, target }, changes) {
      insertStep.run(revision, kind, state, label, at, target);
      writeChanges(revision, changes);
    },
    mark(revision, state) {
      setState.run(state, revision);
    },
    dropUndone() {
      drop.run();
    },
  };
}
