// Help.
import type { CommandDefinition } from '../command.ts';
import { base, everywhere } from './common.ts';

export const HELP_MENU = [
  {
    ...base,
    id: 'help.open',
    label: 'Help',
    description: 'Explain what is on the screen, and everything else, in plain words.',
    aliases: ['manual', 'guide', 'documentation', 'how', 'what is', 'measures', 'confidence'],
    menu: 'help',
    group: 'help',
    keys: everywhere('F1'),
    tick: 'toggle',
  },
  {
    ...base,
    id: 'help.actions',
    label: 'Find an action…',
    description: 'Find anything Threadmap can do, an entry or a view, by typing a word of it.',
    aliases: ['command palette', 'commands', 'menu', 'run'],
    menu: 'help',
    group: 'help',
    keys: everywhere('Mod+K'),
    needsMap: false,
  },
  {
    ...base,
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts',
    description: 'List the keys for every action.',
    aliases: ['keys', 'keyboard', 'hotkeys'],
    menu: 'help',
    group: 'help',
    keys: everywhere('Mod+/'),
    needsMap: false,
  },
  {
    ...base,
    id: 'help.about',
    label: 'About Threadmap',
    description: 'Say which version this is.',
    aliases: ['version', 'licence'],
    menu: 'help',
    group: 'about',
    needsMap: false,
  },
] as const satisfies readonly CommandDefinition[];
