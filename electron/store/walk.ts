import { type AppError, appError } from '../../shared/contract/errors.ts';
import { type Change, invertChanges } from '../../shared/model/change.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import type { Readable } from './connection.ts';
import * as log from './log.ts';

/** A step of the history that is to be taken back or brought back. */
export type Turn = {
  readonly kind: 'undo' | 'redo';
  readonly target: log.NewStep;
  readonly changes: readonly Change[];
};

export function turnOf(db: Readable, kind: Turn['kind'], target: log.NewStep): Turn {
  const made = log.changesOf(db, target.revision);
  return { kind, target, changes: kind === 'undo' ? invertChanges(made) : made };
}

/** What leads to the map as it was right after a step, in order: takes back what came after it, or brings back what led to it. */
export function turnsTo(db: Readable, to: number): Result<Turn[], AppError> {
  const goal = log.wholeStep(db, to);
  if (!goal) return refuse(appError('not-found', 'That step is no longer in the history.', { revision: to }));
  if (to < log.baselineRevision(db))
    return refuse(
      appError('refused', 'That step lies before what the history still holds: it cannot be gone back to.'),
    );
  if (goal.kind !== 'edit' && goal.kind !== 'baseline')
    return refuse(appError('refused', 'That step only took back or brought back another. Choose that one instead.'));
  if (goal.state === 'dropped')
    return refuse(
      appError(
        'refused',
        `“${goal.label}” was taken back and something else was done since: it cannot be gone back to.`,
      ),
    );
  const back = log.editsAfter(db, to).map((step) => turnOf(db, 'undo', step));
  const forth = goal.kind === 'baseline' ? [] : log.undoneUpTo(db, to).map((step) => turnOf(db, 'redo', step));
  return succeed([...back, ...forth]);
}

/** What a walk did: "Take back 3 steps". */
export function sayWalk(turns: readonly Turn[]): string {
  const [first] = turns;
  const steps = `${turns.length} ${turns.length === 1 ? 'step' : 'steps'}`;
  return first?.kind === 'redo' ? `Bring back ${steps}` : `Take back ${steps}`;
}
