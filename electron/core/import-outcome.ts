// What has become of the plan of an import or a merge, and what of it a receipt may say.
import { type AppError, AppFailure, appError } from '../../shared/contract/errors.ts';
import type { Receipt } from '../../shared/contract/receipt.ts';
import type { Outcome, Plan } from '../../shared/edits/edit.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';

/** A plan that was refused is an outcome as well; that the work was stopped or went wrong is not. */
export async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    return succeed((await work) as Plan);
  } catch (problem) {
    if (problem instanceof AppFailure && problem.error.code !== 'cancelled') return refuse(problem.error);
    throw problem;
  }
}

/** @param did "imported" or "merged" */
export const movedOn = (did: string): AppError => {
  const again = did === 'merged' ? 'Merge it again' : 'Import them again';
  return appError('conflict', `The map was changed while that was being read. Nothing was ${did}. ${again}.`);
};

/** A refusal carries the receipt of what would have been; as it was not, nothing is counted but what is wrong. */
export function withNothingDone(error: AppError): AppError {
  const { receipt } = (error.details ?? {}) as { receipt?: Receipt };
  if (error.code !== 'rejected' || !receipt) return error;
  const none = { added: 0, updated: 0, unchanged: 0, details: [] };
  const nothing: Receipt = {
    ...receipt,
    entities: none,
    links: none,
    others: {},
    vocabularyAdded: [],
    removed: [],
    applied: false,
  };
  return { ...error, details: { receipt: nothing } };
}

/** The receipt of a plan, or of one refused because of its rows: a trial tells both alike. */
export function receiptOf(outcome: Outcome): Result<Receipt, AppError> {
  if (outcome.ok) return succeed(outcome.value.report as Receipt);
  const details = outcome.error.details as { receipt?: Receipt } | undefined;
  return outcome.error.code === 'rejected' && details?.receipt ? succeed(details.receipt) : outcome;
}
