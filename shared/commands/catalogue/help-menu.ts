// Help.
import type { CommandDefinition } from '../command.ts';
import { base, everywhere } from './common.ts';

export const HELP_MENU = [
  {
    ...base,
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts',
    description: 'List the keys for every action.',
    menu: 'help',
    group: 'help',
    keys: everywhere('F1', 'Mod+/'),
    needsMap: false,
  },
  {
    ...base,
    id: 'help.about',
    label: 'About Threadmap',
    description: 'Say which version this is.',
    menu: 'help',
    group: 'about',
    needsMap: false,
  },
] as const satisfies readonly CommandDefinition[];
