import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { ChangeConflict } from '../../shared/model/change.ts';

/** Why a write is not made, and how that leaves its transaction. */

/** Leaves a transaction with nothing done, carrying the reason. */
export class Refusal extends Error {
  error: AppError | undefined;
  because(error: AppError): this {
    this.error = error;
    return this;
  }
}

export function conflictOf(conflict: ChangeConflict, step: string | undefined): AppError {
  const { record, id } = conflict.change;
  const at = step === undefined ? '' : ` at “${step}”`;
  return appError(
    'conflict',
    `The map has changed in between${at}: ${conflict.message}. Nothing was done. Look again, then repeat it.`,
    { record, id },
  );
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
export const isDangling = (error: unknown): boolean => codeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY';
