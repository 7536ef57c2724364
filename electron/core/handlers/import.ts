import type { AppError } from '../../../shared/contract/errors.ts';
import type { Receipt } from '../../../shared/contract/receipt.ts';
import type { EditContext, Outcome } from '../../../shared/edits/edit.ts';
import { type EditCall, planEdit } from '../../../shared/edits/index.ts';
import { lookAtTables } from '../../../shared/edits/look-at-tables.ts';
import type { TablesRead } from '../../../shared/exchange/tables/tables-read.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { contextOf } from '../local-day.ts';

export const importHandlers: HandlerFamily<'import.look' | 'import.run'> = {
  'import.look': ({ job, files, format, mapping = null }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      const read = (await context.workers.run('look', { files, format }, handle)) as TablesRead;
      open.follow();
      const tables = lookAtTables(open.map(), read.tables, mapping ?? undefined);
      return succeed({ tables, omitted: [...read.omitted] });
    }),

  'import.run': ({ job, files, dryRun, ...options }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      const call = (await context.workers.run('read', { files, options }, handle)) as EditCall;
      handle.signal.throwIfAborted();
      handle.progress(null, 'Looking at every row');
      const plan = (map: MapData, edit: EditContext): Outcome => planEdit(map, call, edit);
      if (dryRun) {
        open.follow();
        const outcome = plan(open.map(), contextOf(context.services.now(), context.newId));
        const receipt = receiptOf(outcome);
        return receipt.ok
          ? succeed({ revision: open.revision(), receipt: { ...receipt.value, applied: false } })
          : receipt;
      }
      const written = open.edit(plan);
      return written.ok
        ? succeed({ revision: written.value.revision, receipt: written.value.report as Receipt })
        : refuse(withNothingDone(written.error));
    }),
};

/** A refusal carries the receipt of what would have been; as it was not, nothing is counted but what is wrong. */
function withNothingDone(error: AppError): AppError {
  const { receipt } = (error.details ?? {}) as { receipt?: Receipt };
  if (error.code !== 'rejected' || !receipt) return error;
  const none = { added: 0, updated: 0, unchanged: 0, details: [] };
  const nothing: Receipt = { ...receipt, entities: none, links: none, others: {}, vocabularyAdded: [], applied: false };
  return { ...error, details: { receipt: nothing } };
}

/** The receipt of a plan, or of one refused because of its rows: a trial tells both alike. */
function receiptOf(outcome: Outcome): Result<Receipt, AppError> {
  if (outcome.ok) return succeed(outcome.value.report as Receipt);
  const details = outcome.error.details as { receipt?: Receipt } | undefined;
  return outcome.error.code === 'rejected' && details?.receipt ? succeed(details.receipt) : outcome;
}
