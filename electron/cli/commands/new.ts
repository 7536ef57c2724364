import { resolve } from 'node:path';
import { AppFailure, failure } from '../../../shared/contract/errors.ts';
import { defineCommand } from '../command.ts';
import { summarise } from '../map-summary.ts';
import { withCore } from '../session.ts';

export const newCommand = defineCommand({
  name: 'new',
  operands: ['FILE'],
  does: 'makes a new map, empty or the sample',
  more: [
    'The sample is a local physical-activity pilot in Trafford, Greater Manchester, taken from published documents.',
  ],
  options: {
    sample: { type: 'string', choices: ['trafford'], does: 'begins with the sample map instead of an empty one' },
    force: { type: 'boolean', does: 'replaces the file if it is there' },
  },
  run: ({ file, options }, context) =>
    withCore(context, async (ask) => {
      const path = resolve(context.folder, file);
      try {
        await ask('map.create', {
          path,
          sample: options.sample === undefined ? null : 'trafford',
          replace: options.force,
        });
      } catch (error) {
        throw options.force ? error : tellOfForce(error);
      }
      const { json, text } = summarise(file, await ask('map.load', {}));
      return { json, text: [`Made ${file}.`, '', ...text] };
    }),
});

function tellOfForce(error: unknown): unknown {
  if (!(error instanceof AppFailure) || error.error.code !== 'file-exists') return error;
  return failure('file-exists', `${error.error.message} (--force replaces it.)`);
}
