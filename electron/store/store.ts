import { statSync } from 'node:fs';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { HistoryState, Step } from '../../shared/contract/shapes.ts';
import type { Outcome } from '../../shared/edits/edit.ts';
import { applyChanges, type Change, ChangeConflict } from '../../shared/model/change.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { LoggedStep } from '../../shared/people/erase-history.ts';
import type { ErasureReceipt } from '../../shared/people/plan-erasure.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import { checkFile, type FileProblem } from './check.ts';
import { inSnapshot, inTransaction, type Writable } from './connection.ts';
import { type ErasurePlan, finishErasure, isIdle, wholeLog, writeErasure } from './erase.ts';
import { asFailure, isBusy, readOnly as readOnlyFailure, replaced } from './file-errors.ts';
import * as log from './log.ts';
import { backupTo, compactLog } from './maintenance.ts';
import { createRecordWriter, readMap } from './records.ts';
import { createSearchWriter, findCandidates } from './search.ts';
import { sayWalk, type Turn, turnOf, turnsTo } from './walk.ts';
import { conflictOf, isDangling, Refusal } from './write-refusals.ts';

/** A step as every opener hears of it. Without changes it says that the map is to be taken anew. */
export type News = {
  readonly revision: number;
  readonly label: string;
  readonly at: string;
  readonly changes: readonly Change[];
};

export type Written = {
  /** The map's revision afterwards; the same as before when the edit changed nothing. */
  readonly revision: number;
  readonly label: string;
  readonly created: readonly string[];
  readonly report?: unknown;
};

/** An open map file: the map in memory, kept in step with the file, and the only way to change it. */
export type MapStore = {
  readonly path: string;
  readonly readOnly: boolean;
  readonly schemaVersion: number;
  /** The map as of `revision`. Never changed in place: a write or catching up gives a new one. */
  readonly map: () => MapData;
  readonly revision: () => number;
  readonly history: () => HistoryState;
  /** Steps taken into the map since last asked, ours and others', in order, each once. */
  readonly takeNews: () => News[];
  /** Looks whether others have written, and follows. Never waits for a writer. Throws when the file was moved or replaced. */
  readonly follow: () => void;
  /** Plans an edit on the newest state of the map, with the write lock held, and makes it one step. */
  readonly commit: (plan: (map: MapData) => Outcome, now: string) => Result<Written, AppError>;
  readonly undo: (now: string) => Result<Written, AppError>;
  readonly redo: (now: string) => Result<Written, AppError>;
  /** Goes to the map as it was right after a step, as one action: everything in between is taken back or brought back, or nothing is. */
  readonly walk: (to: number, now: string) => Result<Written, AppError>;
  /** Newest first. */
  readonly steps: (wanted: log.StepsWanted) => Step[];
  /** What a step changed. */
  readonly changesIn: (revision: number) => Change[];
  /** The changes of steps after a revision, oldest first. */
  readonly changesSince: (revision: number) => { readonly step: Step; readonly changes: readonly Change[] }[];
  readonly pastNames: () => log.PastNames;
  /** When fields of records were last changed, in the order asked; null where the history does not tell. */
  readonly lastChanges: (wanted: readonly log.Touched[]) => (string | null)[];
  /** Records whose words begin with those asked for, likeliest first. */
  readonly find: (text: string, limit: number) => { readonly record: 'entity' | 'link'; readonly id: string }[];
  /** Everything that is wrong with the file and the records in it. */
  readonly check: () => FileProblem[];
  /** Writes a copy to a path where nothing is yet. */
  readonly backup: (path: string) => void;
  /** Forgets the steps before a revision; what they made of the map stays. */
  readonly compactLog: (keepFrom: number) => void;
  /** Every step that the history still holds, with its changes, oldest first. */
  readonly log: () => LoggedStep[];
  /** Erases somebody from the map, the history, the search table and the file's free pages. It is no step: nothing takes it back. */
  readonly erase: (plan: ErasurePlan, now: string) => Result<ErasureReceipt, AppError>;
  readonly close: () => void;
};

type Served = Pick<MapStore, 'path' | 'readOnly' | 'schemaVersion'> & {
  /** How long writing waits for another program's write to end, in milliseconds. */
  readonly patience: number;
};

/** Serves a connection whose file has been identified, checked and brought up to date. */
export function serveStore(db: Writable, { path, readOnly, schemaVersion, patience }: Served): MapStore {
  const opened = statSync(path, { bigint: true });
  let { map, end } = inSnapshot(db, () => ({ map: readMap(db), end: log.logEnd(db) }));
  let seenVersion = db.pragma('data_version', { simple: true });
  let news: News[] = [];
  const writers = readOnly
    ? null
    : { records: createRecordWriter(db), search: createSearchWriter(db), log: log.createLogWriter(db) };

  const reload = (): void => {
    map = readMap(db);
    end = log.logEnd(db);
    news.push({ ...end, changes: [] });
  };

  /** Takes in what others wrote. Needs a transaction. */
  const catchUp = (): void => {
    const newest = log.logEnd(db);
    if (newest.revision === end.revision && newest.at === end.at) return;
    if (log.rewrittenUpTo(db) > end.revision) {
      reload();
      return;
    }
    // The log no longer holds the step we stand on: someone put another version of the file in this one's place.
    if (log.stepAt(db, end.revision)?.at !== end.at) throw replaced(path);
    for (const step of log.stepsAfter(db, end.revision)) {
      const changes = log.changesOf(db, step.revision);
      try {
        map = applyChanges(map, changes);
      } catch (error) {
        if (!(error instanceof ChangeConflict)) throw error;
        reload();
        return;
      }
      end = { revision: step.revision, at: step.at, label: step.label };
      news.push({ ...end, changes });
    }
  };

  const guard = <Value>(doing: 'read' | 'write', action: () => Value): Value => {
    try {
      return action();
    } catch (error) {
      throw asFailure(error, path, doing);
    }
  };

  /** What a write comes to: steps with their changes, in order, or a refusal. No steps change nothing. */
  type Logged = { readonly step: log.NewStep; readonly changes: readonly Change[] };
  type Decision = Result<{ readonly written: Written; readonly steps: readonly Logged[] }, AppError>;

  const write = (decide: () => Decision): Result<Written, AppError> => {
    if (!writers) return refuse(readOnlyFailure(path).error);
    const refused = new Refusal();
    let label: string | undefined;
    try {
      return guard('write', () => {
        const done = inTransaction(db, () => {
          catchUp();
          const decision = decide();
          if (!decision.ok) throw refused.because(decision.error);
          const { written, steps } = decision.value;
          let current = map;
          for (const { step, changes } of steps) {
            label = step.label;
            const after = applyChanges(current, changes);
            writers.records.write(current, after, changes);
            writers.search.write(current, after, changes);
            writers.log.append(step, changes);
            current = after;
          }
          return { written, after: current, steps };
        });
        for (const { step, changes } of done.steps) {
          end = { revision: step.revision, at: step.at, label: step.label };
          news.push({ ...end, changes });
        }
        map = done.after;
        return succeed(done.written);
      });
    } catch (error) {
      if (error === refused && refused.error) return refuse(refused.error);
      if (error instanceof ChangeConflict) return refuse(conflictOf(error, label));
      if (isDangling(error))
        return refuse(appError('refused', 'That would leave something pointing at an entry that has gone.'));
      throw error;
    }
  };

  const turning = (turns: readonly Turn[], now: string, says: (label: string) => string): Decision => {
    const steps = turns.map(({ kind, target, changes }, index) => {
      writers?.log.mark(target.revision, kind === 'undo' ? 'undone' : 'done');
      const label = `${kind === 'undo' ? 'Undo' : 'Redo'}: ${target.label}`;
      const revision = end.revision + 1 + index;
      return { step: { revision, kind, state: 'done', label, at: now, target: target.revision } as const, changes };
    });
    const last = steps.at(-1)?.step;
    const written = { revision: last?.revision ?? end.revision, label: says(last?.label ?? ''), created: [] };
    return succeed({ written, steps });
  };

  const turn = (kind: 'undo' | 'redo', now: string): Result<Written, AppError> =>
    write(() => {
      const target = kind === 'undo' ? log.undoTarget(db) : log.redoTarget(db);
      if (!target) {
        return refuse(
          appError('nothing-to-do', kind === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.'),
        );
      }
      return turning([turnOf(db, kind, target)], now, (label) => label);
    });

  return {
    path,
    readOnly,
    schemaVersion,
    map: () => map,
    revision: () => end.revision,
    history: () => guard('read', () => log.historyState(db)),
    takeNews() {
      const taken = news;
      news = [];
      return taken;
    },
    follow() {
      const now = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (!now || now.ino !== opened.ino || now.dev !== opened.dev) throw replaced(path);
      // Called twice a second from where windows are served: better late than waiting.
      db.pragma('busy_timeout = 0');
      try {
        const version = db.pragma('data_version', { simple: true });
        if (version === seenVersion) return;
        inSnapshot(db, catchUp);
        seenVersion = version;
      } catch (error) {
        if (!isBusy(error)) throw asFailure(error, path, 'read');
      } finally {
        db.pragma(`busy_timeout = ${patience}`);
      }
    },
    commit: (plan, now) =>
      write(() => {
        const outcome = plan(map);
        if (!outcome.ok) return outcome;
        const { label, changes, created, report } = outcome.value;
        const extra = report === undefined ? {} : { report };
        if (changes.length === 0) {
          return succeed({ written: { revision: end.revision, label, created, ...extra }, steps: [] });
        }
        writers?.log.dropUndone();
        const revision = end.revision + 1;
        const step = { revision, kind: 'edit', state: 'done', label, at: now, target: null } as const;
        return succeed({ written: { revision, label, created, ...extra }, steps: [{ step, changes }] });
      }),
    undo: (now) => turn('undo', now),
    redo: (now) => turn('redo', now),
    walk: (to, now) =>
      write(() => {
        const turns = turnsTo(db, to);
        if (!turns.ok) return turns;
        if (turns.value.length === 0) return refuse(appError('nothing-to-do', 'The map is at that step already.'));
        return turning(turns.value, now, () => sayWalk(turns.value));
      }),
    steps: (wanted) => guard('read', () => log.readSteps(db, wanted)),
    changesIn: (revision) => guard('read', () => log.changesOf(db, revision)),
    changesSince: (revision) =>
      guard('read', () =>
        inSnapshot(db, () =>
          log.stepsAfter(db, revision).map((step) => ({ step, changes: log.changesOf(db, step.revision) })),
        ),
      ),
    pastNames: () => guard('read', () => log.pastNames(db)),
    lastChanges: (wanted) => guard('read', () => log.lastChanges(db, wanted)),
    find: (text, limit) => guard('read', () => findCandidates(db, text, limit)),
    check: () => guard('read', () => inSnapshot(db, () => checkFile(db))),
    backup: (to) => backupTo(db, path, to),
    compactLog(keepFrom) {
      if (readOnly) throw readOnlyFailure(path);
      guard('write', () => {
        inTransaction(db, () => {
          catchUp();
          compactLog(db, keepFrom);
        });
        db.exec('VACUUM');
      });
    },
    log: () => guard('read', () => inSnapshot(db, () => wholeLog(db))),
    erase(plan, now) {
      if (!writers) return refuse(readOnlyFailure(path).error);
      return guard('write', () => {
        const done = inTransaction(db, () => {
          catchUp();
          const erasure = plan(map, wholeLog(db));
          if (!erasure.ok || isIdle(erasure.value)) return erasure;
          writeErasure(db, writers, map, erasure.value, now);
          return erasure;
        });
        if (!done.ok || isIdle(done.value)) return done.ok ? succeed(done.value.receipt) : done;
        map = done.value.map;
        end = log.logEnd(db);
        news.push({ ...end, changes: [] });
        finishErasure(db);
        return succeed(done.value.receipt);
      });
    },
    close() {
      if (db.open) db.close();
    },
  };
}
