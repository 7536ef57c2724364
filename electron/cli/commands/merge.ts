import { AppFailure } from '../../../shared/contract/errors.ts';
import { type Receipt, receiptSchema } from '../../../shared/contract/receipt.ts';
import type { RequestResult } from '../../../shared/contract/requests.ts';
import { sayRejected } from '../../../shared/edits/import-receipt.ts';
import { defineCommand } from '../command.ts';
import { readChoices } from '../files/read-choices.ts';
import { readFiles } from '../files/read-files.ts';
import { mapOf } from '../loaded-map.ts';
import { JOB, withMap } from '../session.ts';
import { tellMerge } from '../tell-merge.ts';

type Done = RequestResult<'merge.run'>;

/** Bytes. A map of ten thousand entries with a long history has a tenth of that. */
const LARGEST_MAP = 256 * 1024 * 1024;

const PREFER = { file: 'here', other: 'there', newest: 'newest' } as const;

export const mergeCommand = defineCommand({
  name: 'merge',
  operands: ['FILE', 'OTHER'],
  does: 'brings another map into this one, as one step',
  more: [
    'OTHER is another map file: a colleague’s copy, the same map a month ago, or a map of something else. Its entries are found in FILE by id, then by name and kind or another name.',
    'Where both come from one map, what only one of them changed since is taken from there, and what OTHER took out is taken out of FILE unless FILE has changed it. Without a history in common nothing is taken out, and what OTHER does not say erases nothing. Of what both say differently FILE’s word stands, unless --prefer says otherwise; the receipt names all of it, with the day each last changed it.',
    'Choices are JSON: {"choices": [{"record": "entity", "id": "…", "field": "name", "take": "there"}], "same": [{"theirs": "…", "id": "…"}]}, as the differences of --dry-run --json name them; "id": null is another entry.',
  ],
  options: {
    'dry-run': { type: 'boolean', does: 'says what would happen, and changes nothing' },
    prefer: {
      type: 'string',
      choices: Object.keys(PREFER),
      does: 'whose word stands where both say something else; file without it',
    },
    unclear: {
      type: 'string',
      choices: ['new', 'leave-out'],
      does: 'entries that may be one of FILE are others, or left out; else they are refused',
    },
    choices: { type: 'string', value: 'C.json', does: 'whose word stands, one by one' },
  },
  async run({ file, others, options }, context) {
    const [other = ''] = others;
    const [payload] = readFiles(context.folder, [other], LARGEST_MAP);
    if (!payload) throw new Error('a command has its operands');
    const said = options.choices === undefined ? {} : readChoices(context.folder, options.choices);
    const isDryRun = options['dry-run'];
    return await withMap(context, file, async (ask) => {
      const tell = async (done: Pick<Done, 'receipt' | 'past'>, headline: string) =>
        tellMerge(done, headline, { file, other, map: mapOf(await ask('map.load', {})) });
      try {
        const done = await ask('merge.run', {
          job: JOB,
          file: payload,
          dryRun: isDryRun,
          prefer: PREFER[(options.prefer ?? 'file') as keyof typeof PREFER],
          unclear: (options.unclear ?? 'ask') as 'ask' | 'new' | 'leave-out',
          ...said,
        });
        const { receipt } = done;
        const text = await tell(done, headline(receipt, { file, other, isDryRun }));
        const isUnclear = isDryRun && receipt.rejected.length + receipt.ambiguous.length > 0;
        const reason = isUnclear ? { reason: `Nothing would be merged. ${sayRejected(receipt)}.` } : {};
        return { json: { ...receipt, past: done.past }, text, ...reason };
      } catch (error) {
        const receipt = receiptOf(error);
        if (receipt === null) throw error;
        const text = await tell({ receipt, past: null }, `Nothing was merged into ${file}.`);
        return { json: receipt, text, reason: (error as AppFailure).error.message };
      }
    });
  },
});

type Names = { readonly file: string; readonly other: string; readonly isDryRun: boolean };

function headline(receipt: Receipt, { file, other, isDryRun }: Names): string {
  if (isDryRun) return `Nothing was changed. Merged from ${other} into ${file} would be:`;
  return receipt.applied
    ? `Merged from ${other} into ${file}:`
    : `Nothing had to be changed in ${file}: ${receipt.differences.length === 0 ? 'it has' : 'but for what it says otherwise, it has'} all that ${other} has.`;
}

/** A refusal over entries that are not clear carries the whole receipt. */
function receiptOf(error: unknown): Receipt | null {
  if (!(error instanceof AppFailure) || error.error.code !== 'rejected') return null;
  const details = error.error.details as { receipt?: unknown } | undefined;
  const parsed = receiptSchema.safeParse(details?.receipt);
  return parsed.success ? parsed.data : null;
}
