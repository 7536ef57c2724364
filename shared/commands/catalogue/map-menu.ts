// What is done to the map.
import type { CommandDefinition } from '../command.ts';
import { base, everywhere, step } from './common.ts';

export const MAP_MENU = [
  {
    ...base,
    id: 'map.add-entry',
    label: 'Add entry…',
    description: 'Add an organisation, a group, a person or anything else that can be linked.',
    menu: 'map',
    group: 'add',
    keys: everywhere('Mod+Shift+E', 'N'),
    writes: true,
    undo: step,
  },
  {
    ...base,
    id: 'map.add-link',
    label: 'Add link…',
    description: 'Add a link between two entries.',
    menu: 'map',
    group: 'add',
    keys: everywhere('Mod+Shift+L', 'L'),
    writes: true,
    undo: step,
  },
  {
    ...base,
    id: 'map.paste-list',
    label: 'Paste a list…',
    description: 'Add entries or links from rows copied out of a spreadsheet, or from a list you type.',
    menu: 'map',
    group: 'add',
    writes: true,
    undo: step,
  },
  {
    ...base,
    id: 'map.lay-out',
    label: 'Lay out again',
    description: 'Work out anew where the entries stand.',
    menu: 'map',
    group: 'layout',
    writes: true,
    undo: step,
  },
  {
    ...base,
    id: 'map.history',
    label: 'History',
    description: 'Show the steps that made the map what it is.',
    menu: 'map',
    group: 'history',
    keys: everywhere('Mod+Shift+H'),
    tick: 'toggle',
  },
] as const satisfies readonly CommandDefinition[];
