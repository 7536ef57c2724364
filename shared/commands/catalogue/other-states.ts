// Looking at the map as it was, and as it is to be.
import type { CommandDefinition } from '../command.ts';
import { base, everywhere } from './common.ts';
import { KEPT } from './keeping.ts';

export const OTHER_STATES = [
  {
    ...base,
    id: 'view.timeline',
    label: 'Timeline',
    description: 'Show or hide the strip with the days on which something starts or ends, to see the map as it was.',
    aliases: ['dates', 'history', 'past', 'play', 'when', 'over time'],
    menu: 'view',
    group: 'states',
    keys: everywhere('Mod+Shift+G', 'G'),
    tick: 'toggle',
  },
  KEPT,
  {
    ...base,
    id: 'view.as-it-is',
    label: 'What exists now',
    description: 'Show the map without what is planned, proposed or over. Nothing can be changed meanwhile.',
    aliases: ['present', 'existing', 'as it is', 'status'],
    menu: 'view',
    group: 'states',
    tick: 'choice',
  },
  {
    ...base,
    id: 'view.as-proposed',
    label: 'As proposed',
    description:
      'Show the map as if all that is planned and proposed had come about. Nothing can be changed meanwhile.',
    aliases: ['future', 'planned', 'proposal', 'what if'],
    menu: 'view',
    group: 'states',
    tick: 'choice',
  },
  {
    ...base,
    id: 'view.back-to-now',
    label: 'Back to now',
    description: 'Show the map as it is recorded again, to work on it.',
    aliases: ['present', 'today', 'leave the past', 'stop comparing'],
    menu: 'view',
    group: 'states',
    keys: everywhere('Mod+Shift+B'),
  },
] as const satisfies readonly CommandDefinition[];
