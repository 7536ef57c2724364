import { defineCommand } from '../command.ts';
import { walkHistory } from '../walk-history.ts';

export const undoCommand = defineCommand({
  name: 'undo',
  operands: ['FILE'],
  does: 'takes back the last step',
  more: [
    'A step is whatever was done at once: one edit, or a whole import. Steps can be taken back one by one, and brought back with redo.',
  ],
  options: {},
  run: ({ file }, context) => walkHistory(context, file, 'map.undo'),
});
