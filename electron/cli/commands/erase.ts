import { sayErasure } from '../../../shared/people/say-erasure.ts';
import { defineCommand } from '../command.ts';
import { wrapLines } from '../output/lines.ts';
import { withMap } from '../session.ts';

const WIDTH = 100;

export const eraseCommand = defineCommand({
  name: 'erase',
  operands: ['FILE', 'NAME'],
  does: 'erases a person from the map, its history and backups; nothing brings them back',
  more: [
    'NAME is the id, or a name of the person exactly as it is recorded: who is to go is never guessed. Somebody who was removed from the map is found in its history.',
    'Links, ratings and evidence of the person go. Where other records name the person in full, “[a person, erased]” stands instead; where only a part of the name stands, that is listed for you to look at.',
    'With --keep-role the entry stays, with its links and ratings, without name and free text: for a resident who has withdrawn consent.',
    'What lies elsewhere stays: copies that were sent or kept under other names, and backups of the drive.',
  ],
  options: {
    'dry-run': { type: 'boolean', does: 'says what would be done, and does nothing' },
    'keep-role': { type: 'boolean', does: 'keeps the entry as a role, without name and free text' },
  },
  async run({ file, others, options }, context) {
    const dryRun = options['dry-run'];
    const keeps = options['keep-role'] ? ('role' as const) : ('nothing' as const);
    const told = await withMap(context, file, (ask) => ask('person.erase', { who: others[0] ?? '', keeps, dryRun }));
    return {
      json: { done: !dryRun, ...told },
      text: sayErasure(told, dryRun).flatMap((line) => wrapLines(line, WIDTH)),
    };
  },
});
