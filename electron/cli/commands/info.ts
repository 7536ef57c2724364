import { defineCommand } from '../command.ts';
import { summarise } from '../map-summary.ts';
import { withMap } from '../session.ts';

export const infoCommand = defineCommand({
  name: 'info',
  operands: ['FILE'],
  does: 'says what a map holds, in numbers',
  options: {},
  run: ({ file }, context) => withMap(context, file, async (ask) => summarise(file, await ask('map.load', {}))),
});
