import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { HistoryState, MapChanged, Step } from '../../../shared/contract/shapes.ts';
import type { Plan } from '../../../shared/edits/edit.ts';
import { applyChanges, type Change, ChangeConflict, invertChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';

type LoggedStep = Step & { readonly record: readonly Change[] };

/** A map file that lives in memory: the map, its revision and its log, with the store's rules for undo and redo. */
export type MemoryFile = {
  readonly path: string;
  readonly map: MapData;
  readonly steps: readonly LoggedStep[];
};

/** A new file: what it starts with is its baseline, which is no step that can be taken back. */
export function newMemoryFile(path: string, map: MapData, at: string): MemoryFile {
  const baseline = { revision: 0, label: 'New map', at, target: null, changes: 0, record: [] };
  return { path, map, steps: [{ ...baseline, kind: 'baseline', state: 'done' }] };
}

export function revisionOf(file: MemoryFile): number {
  return file.steps.at(-1)?.revision ?? 0;
}

/** The latest step in force that a user made: what undo takes back. */
function undoable(file: MemoryFile): LoggedStep | undefined {
  return file.steps.findLast((step) => step.kind === 'edit' && step.state === 'done');
}

/** The earliest step taken back: undo walks backwards, so this is the one it took last. */
function redoable(file: MemoryFile): LoggedStep | undefined {
  return file.steps.find((step) => step.kind === 'edit' && step.state === 'undone');
}

export function historyOf(file: MemoryFile): HistoryState {
  return { undo: undoable(file)?.label ?? null, redo: redoable(file)?.label ?? null };
}

export type Written = { readonly file: MemoryFile; readonly event: MapChanged };

function append(
  file: MemoryFile,
  step: Pick<LoggedStep, 'kind' | 'label' | 'at' | 'target' | 'record'>,
  restate: (old: LoggedStep) => LoggedStep,
): Written {
  const revision = revisionOf(file) + 1;
  const logged: LoggedStep = { ...step, revision, state: 'done', changes: step.record.length };
  const next = {
    ...file,
    map: applyChanges(file.map, step.record),
    steps: [...file.steps.map(restate), logged],
  };
  const { label, at, record } = step;
  return { file: next, event: { revision, label, at, changes: [...record], history: historyOf(next) } as MapChanged };
}

/** Makes a planned edit: one step. What had been taken back can no longer be brought back. */
export function applyPlan(file: MemoryFile, plan: Plan, at: string): Written {
  return append(file, { kind: 'edit', label: plan.label, at, target: null, record: plan.changes }, (old) =>
    old.state === 'undone' ? { ...old, state: 'dropped' } : old,
  );
}

export function undoStep(file: MemoryFile, at: string): Result<Written, AppError> {
  const target = undoable(file);
  if (!target) return refuse(appError('nothing-to-do', 'There is nothing to undo.'));
  return walk(file, target, 'undo', invertChanges(target.record), at);
}

export function redoStep(file: MemoryFile, at: string): Result<Written, AppError> {
  const target = redoable(file);
  if (!target) return refuse(appError('nothing-to-do', 'There is nothing to redo.'));
  return walk(file, target, 'redo', target.record, at);
}

function walk(
  file: MemoryFile,
  target: LoggedStep,
  kind: 'undo' | 'redo',
  record: readonly Change[],
  at: string,
): Result<Written, AppError> {
  const { revision, label } = target;
  try {
    return succeed(
      append(file, { kind, label, at, target: revision, record }, (old) =>
        old.revision === revision ? { ...old, state: kind === 'undo' ? 'undone' : 'done' } : old,
      ),
    );
  } catch (error) {
    if (!(error instanceof ChangeConflict)) throw error;
    return refuse(appError('conflict', `“${label}” cannot be taken back or forth: ${error.message}.`));
  }
}

/** Goes to the map as it was right after a step: one written step for each that is taken back or brought back. */
export function walkTo(file: MemoryFile, to: number, at: string): Result<readonly Written[], AppError> {
  const goal = file.steps.find((step) => step.revision === to);
  if (!goal || goal.state === 'dropped' || goal.kind === 'undo' || goal.kind === 'redo')
    return refuse(appError('refused', 'That step cannot be gone back to.'));
  const done: Written[] = [];
  let current = file;
  for (;;) {
    const back = undoable(current);
    const forth = redoable(current);
    const isBack = back !== undefined && back.revision > to;
    if (!isBack && (forth === undefined || forth.revision > to)) break;
    const next = isBack ? undoStep(current, at) : redoStep(current, at);
    if (!next.ok) return next;
    done.push(next.value);
    current = next.value.file;
  }
  return done.length > 0 ? succeed(done) : refuse(appError('nothing-to-do', 'The map is at that step already.'));
}

/** Whether a step touched one of the records, or something that names it. */
export function touches({ record }: LoggedStep, about: readonly string[]): boolean {
  return record.some((change) => about.some((id) => JSON.stringify(change).includes(id)));
}
