import type { Receipt } from '../../../shared/contract/receipt.ts';
import type { Outcome } from '../../../shared/edits/edit.ts';
import { lookAtTables } from '../../../shared/edits/look-at-tables.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import type { Looked } from '../../workers/reading/read-sources.ts';
import type { ImportTask } from '../../workers/tasks.ts';
import { type HandlerContext, type HandlerFamily, needMap } from '../handler.ts';
import { movedOn, outcomeOf, receiptOf, withNothingDone } from '../import-outcome.ts';
import type { JobHandle } from '../jobs.ts';
import { contextOf } from '../local-day.ts';
import type { OpenMap } from '../open-map.ts';

export const importHandlers: HandlerFamily<'import.look' | 'import.run'> = {
  'import.look': ({ job, files, format, mapping = null }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      const read = (await context.workers.run('look', { files, format }, handle)) as Looked;
      open.follow();
      const tables = lookAtTables(open.map(), read.tables, mapping ?? undefined);
      return succeed({ tables, omitted: [...read.omitted], formats: [...read.formats] });
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
      const written = open.edit((map) => (map === planned.map ? planned.outcome : refuse(movedOn('imported'))));
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
