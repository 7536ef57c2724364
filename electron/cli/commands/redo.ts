import { defineCommand } from '../command.ts';
import { walkHistory } from '../walk-history.ts';

export const redoCommand = defineCommand({
  name: 'redo',
  operands: ['FILE'],
  does: 'brings back the step that was last taken back',
  options: {},
  run: ({ file }, context) => walkHistory(context, file, 'map.redo'),
});
