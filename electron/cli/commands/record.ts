import { defineCommand } from '../command.ts';
import { checkPlace, writeFiles } from '../files/write-files.ts';
import { alignColumns } from '../output/lines.ts';
import { withMap } from '../session.ts';

export const recordCommand = defineCommand({
  name: 'record',
  operands: ['FILE', 'NAME'],
  does: 'writes everything held about a person to a JSON file',
  more: [
    'For a subject access request: what is recorded of the person, links, evidence and quotes, ratings, engagement, plans, documents and other records that name them, imports, snapshots, and the history with earlier values.',
    'NAME is the id, or a name of the person exactly as it is recorded (case, accents and punctuation make no difference). Somebody who was removed from the map is found in its history.',
    'The file names other people too: look through it before you hand it over.',
  ],
  options: { to: { type: 'string', value: 'OUT', isRequired: true, does: 'the file to write' } },
  async run({ file, others, options }, context) {
    const who = others[0] ?? '';
    checkPlace(context.folder, options.to, file);
    const { file: made, holds } = await withMap(context, file, (ask) => ask('person.record', { who }));
    writeFiles(context.folder, [{ given: options.to, bytes: Buffer.from(made.base64, 'base64') }]);
    const rows = holds.map(({ heading, count }) => [heading, String(count)]);
    return {
      json: { written: [options.to], holds },
      text: [
        `Wrote ${options.to}`,
        ...alignColumns(rows, [1]).map((line) => `  ${line}`),
        'It names other people too: look through it before you hand it over.',
      ],
    };
  },
});
