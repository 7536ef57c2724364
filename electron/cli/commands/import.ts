import { AppFailure } from '../../../shared/contract/errors.ts';
import { type Receipt, receiptSchema } from '../../../shared/contract/receipt.ts';
import { sayRejected } from '../../../shared/edits/import-receipt.ts';
import { LARGEST_SOURCE } from '../../../shared/exchange/largest-source.ts';
import { defineCommand } from '../command.ts';
import { readFiles } from '../files/read-files.ts';
import { readMapping } from '../files/read-mapping.ts';
import { JOB, withMap } from '../session.ts';
import { tellReceipt } from '../tell-receipt.ts';

export const importCommand = defineCommand({
  name: 'import',
  operands: ['FILE', 'SOURCE...'],
  does: 'brings tables or our JSON into a map, as one step',
  more: [
    'Reads workbooks (xlsx, ods) and CSV tables of entries (name ...), links (from, to ...), sources (title ...) evidence (entity or link, source ...) and contacts (date, met ...), calendars (ics), the JSON that export writes, and files of other programs: gexf, graphml, yed, gml, cyjs, cx2, kumu-json, net (Pajek), dl (UCINET), vna, matrix, edgelist and adjacency (lists without headers). Several files are taken together: links may name entries of another table.',
    'A mapping is JSON: {"tables": [{"sheet": "Contacts", "kind": "links", "columns": {"Who": "from", "With": "to", "Ward": "own", "Ref": null}}]}. Without "source" and "sheet" it is for every table; "own" makes a field of your own, null leaves a column out, and "kind": "none" a table. "parts": {"Tags": ";"} says what parts several values in a cell of a column: | ; , or \\n.',
    'A row that cannot be understood is reported with its file, row and column, and then nothing is changed at all.',
  ],
  options: {
    format: {
      type: 'string',
      value: 'F',
      does: 'what the sources are, where they do not say: csv, xlsx, json, gexf ...',
    },
    mapping: { type: 'string', value: 'M.json', does: 'which column means what, where headers do not say' },
    'keep-mapping': { type: 'boolean', does: 'keeps that in the map, for tables with the same headers' },
    'dry-run': { type: 'boolean', does: 'says what would happen, and changes nothing' },
    'create-missing': { type: 'boolean', does: 'makes an entry for the end of a link that nothing matches' },
    'skip-rejected': { type: 'boolean', does: 'takes the rows that can be understood, and leaves the others out' },
  },
  async run({ file, others, options }, context) {
    const files = readFiles(context.folder, others, LARGEST_SOURCE);
    const mapping = options.mapping === undefined ? null : readMapping(context.folder, options.mapping);
    try {
      const { receipt } = await withMap(context, file, (ask) =>
        ask('import.run', {
          job: JOB,
          files,
          format: options.format ?? null,
          dryRun: options['dry-run'],
          createMissing: options['create-missing'],
          skipRejected: options['skip-rejected'],
          ...(mapping === null ? {} : { mapping, keepMapping: options['keep-mapping'] }),
        }),
      );
      const told = { json: receipt, text: tellReceipt(receipt, headline(receipt, file, options['dry-run'])) };
      const wouldBeRefused = options['dry-run'] && !options['skip-rejected'] && hasProblems(receipt);
      return wouldBeRefused ? { ...told, reason: `Nothing would be imported. ${sayRejected(receipt)}.` } : told;
    } catch (error) {
      const receipt = receiptOf(error);
      if (receipt === null) throw error;
      const reason = (error as AppFailure).error.message;
      return { json: receipt, text: tellReceipt(receipt, `Nothing was imported into ${file}.`), reason };
    }
  },
});

function headline({ applied }: Receipt, file: string, isDryRun: boolean): string {
  if (isDryRun) return `Nothing was changed. Imported into ${file} would be:`;
  return applied ? `Imported into ${file}:` : `Nothing had to be changed in ${file}:`;
}

function hasProblems({ rejected, ambiguous }: Receipt): boolean {
  return rejected.length + ambiguous.length > 0;
}

/** A refusal over rows carries the whole receipt. */
function receiptOf(error: unknown): Receipt | null {
  if (!(error instanceof AppFailure) || error.error.code !== 'rejected') return null;
  const details = error.error.details as { receipt?: unknown } | undefined;
  const parsed = receiptSchema.safeParse(details?.receipt);
  return parsed.success ? parsed.data : null;
}
