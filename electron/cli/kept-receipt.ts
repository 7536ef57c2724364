// The receipt that an import or a merge has left in the map.
import { failure } from '../../shared/contract/errors.ts';
import { receiptSchema } from '../../shared/contract/receipt.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Outcome } from './command.ts';
import type { Ask } from './session.ts';
import { tellReceipt } from './tell-receipt.ts';
import { UsageFailure } from './usage-failure.ts';

/** @param given the number of the step, as it was typed */
export async function keptReceipt(ask: Ask, file: string, given: string): Promise<Outcome> {
  if (!/^\d{1,9}$/.test(given))
    throw new UsageFailure('history', `--receipt takes the number of a revision; not “${given}”.`);
  const { changes } = await ask('map.step', { revision: Number(given) });
  const found = (changes as readonly Change[]).find(({ record, after }) => record === 'receipt' && after !== null);
  const read = receiptSchema.safeParse(found?.after?.receipt);
  if (!read.success) {
    const message = `Step ${given} of ${file} has left no receipt: it is no import and no merge. See: threadmap history ${file}`;
    throw failure('not-found', message, { path: file });
  }
  return { json: read.data, text: tellReceipt(read.data, `${found?.after?.label} (step ${given} of ${file}):`) };
}
