import { type AppError, AppFailure, appError } from '../../../shared/contract/errors.ts';
import type { Receipt } from '../../../shared/contract/receipt.ts';
import type { Outcome, Plan } from '../../../shared/edits/edit.ts';
import { lookAtTables } from '../../../shared/edits/look-at-tables.ts';
import type { TablesRead } from '../../../shared/exchange/tables/tables-read.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';
import type { ImportTask } from '../../workers/tasks.ts';
import { type HandlerContext, type HandlerFamily, needMap } from '../handler.ts';
import type { JobHandle } from '../jobs.ts';
import { contextOf } from '../local-day.ts';
import type { OpenMap } from '../open-map.ts';

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
      const planned = await planOn(open, { files, options, dryRun }, context, handle);
      if (dryRun) {
        const receipt = receiptOf(planned.outcome);
        return receipt.ok
          ? succeed({ revision: open.revision(), receipt: { ...receipt.value, applied: false } })
          : receipt;
      }
      handle.signal.throwIfAborted();
      handle.progress(null, 'Writing it into the file');
      const written = open.edit((map) => (map === planned.map ? planned.outcome : refuse(movedOn())));
      return written.ok
        ? succeed({ revision: written.value.revision, receipt: written.value.report as Receipt })
        : refuse(withNothingDone(written.error));
    }),
};

type Planned = { readonly map: MapData; readonly outcome: Outcome };

/** How often an import is planned anew because the map was changed meanwhile. */
const MOST_TRIES = 3;

/** What files change in the map, worked out in a thread; again where the map was changed meanwhile. */
async function planOn(
  open: OpenMap,
  wanted: Pick<ImportTask, 'files' | 'options' | 'dryRun'>,
  context: HandlerContext,
  handle: JobHandle,
): Promise<Planned> {
  for (let tries = 1; ; tries++) {
    open.follow();
    const map = open.map();
    const { now, today } = contextOf(context.services.now(), context.newId);
    const outcome = await outcomeOf(context.workers.run('plan', { ...wanted, map, now, today }, handle));
    open.follow();
    if (wanted.dryRun || open.map() === map || tries === MOST_TRIES) return { map, outcome };
  }
}

/** A plan that was refused is an outcome as well; that the work was stopped or went wrong is not. */
async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    return succeed((await work) as Plan);
  } catch (problem) {
    if (problem instanceof AppFailure && problem.error.code !== 'cancelled') return refuse(problem.error);
    throw problem;
  }
}

const movedOn = (): AppError =>
  appError('conflict', 'The map was changed while the files were being read. Nothing was imported. Import them again.');

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
