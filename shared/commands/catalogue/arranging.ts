// Where entries stand: layouts for all that is shown, and moves of what is selected.
import type { CommandDefinition } from '../command.ts';
import { base, everywhere, step } from './common.ts';

const moves = { ...base, menu: 'map', writes: true, undo: step } as const;
const layout = { ...moves, group: 'layout', tick: 'choice' } as const;
const arrange = { ...moves, group: 'arrange' } as const;

export const LAYING_OUT = [
  {
    ...layout,
    id: 'map.layout-organic',
    label: 'Organic layout',
    description: 'Draw linked entries together and keep all names clear of each other.',
    aliases: ['force', 'network', 'spring', 'default'],
  },
  {
    ...layout,
    id: 'map.layout-hierarchy',
    label: 'Hierarchy',
    description: 'Stand each body under the ones it reports to, the top boards first, folded to fit a page.',
    aliases: ['tree', 'organisation chart', 'accountability', 'governance', 'reports to'],
  },
  {
    ...layout,
    id: 'map.layout-rings',
    label: 'Rings around an entry',
    description: 'Put the selected entry, or one you choose, in the middle and the others around it by steps.',
    aliases: ['circle', 'radial', 'concentric', 'ego'],
  },
  {
    ...layout,
    id: 'map.layout-columns',
    label: 'Columns',
    description: 'Give each sector a column of its own, or each word of what the columns stood for last.',
    aliases: ['swimlanes', 'lanes', 'sector', 'tier', 'locality', 'layer'],
  },
  {
    ...layout,
    id: 'map.layout-grouped',
    label: 'Grouped',
    description: 'Stand what belongs together side by side with a line around it: boxes of parts, or as it was last.',
    aliases: ['boxes', 'hulls', 'clusters', 'communities', 'boards'],
  },
  {
    ...layout,
    id: 'map.layout-by-hand',
    label: 'By hand',
    description: 'Leave everything where you put it; new entries come near what they are linked to.',
    aliases: ['manual', 'fixed', 'freeze'],
  },
  {
    ...moves,
    group: 'again',
    id: 'map.lay-out',
    label: 'Lay out again',
    description: 'Work out anew where the entries stand, but for the pinned ones.',
    aliases: ['arrange', 'layout', 'organise', 'refresh'],
  },
  {
    ...moves,
    group: 'again',
    id: 'map.tidy',
    label: 'Tidy',
    description: 'Take shapes and names off each other by the smallest moves, among what is selected or everything.',
    aliases: ['overlap', 'clean up', 'untangle', 'nudge'],
    keys: everywhere('T'),
  },
] as const satisfies readonly CommandDefinition[];

export const ARRANGING = [
  {
    ...arrange,
    id: 'map.pin',
    label: 'Pin',
    description: 'Keep the selected entries where they stand, whatever the layout; or let them go again.',
    aliases: ['lock', 'fix', 'unpin', 'hold'],
    keys: everywhere('P'),
    tick: 'toggle',
  },
  {
    ...arrange,
    id: 'map.align-left',
    label: 'Align left',
    description: 'Move the selected entries until their left edges are in line.',
  },
  {
    ...arrange,
    id: 'map.align-centre',
    label: 'Align centres',
    description: 'Move the selected entries sideways until they stand one below the other.',
  },
  {
    ...arrange,
    id: 'map.align-right',
    label: 'Align right',
    description: 'Move the selected entries until their right edges are in line.',
  },
  {
    ...arrange,
    id: 'map.align-top',
    label: 'Align top',
    description: 'Move the selected entries until their top edges are in line.',
  },
  {
    ...arrange,
    id: 'map.align-middle',
    label: 'Align middles',
    description: 'Move the selected entries up or down until they stand side by side.',
    keys: everywhere('Mod+Shift+M'),
  },
  {
    ...arrange,
    id: 'map.align-bottom',
    label: 'Align bottom',
    description: 'Move the selected entries until their bottom edges are in line.',
  },
  {
    ...arrange,
    id: 'map.distribute-across',
    label: 'Space evenly across',
    description: 'Spread the selected entries evenly from the leftmost to the rightmost.',
    aliases: ['distribute', 'horizontal'],
  },
  {
    ...arrange,
    id: 'map.distribute-down',
    label: 'Space evenly down',
    description: 'Spread the selected entries evenly from the highest to the lowest.',
    aliases: ['distribute', 'vertical'],
  },
  {
    ...arrange,
    id: 'map.snap',
    label: 'Put on the grid',
    description: 'Move the selected entries to the nearest points of an even grid.',
    aliases: ['snap'],
  },
  {
    ...base,
    menu: 'map',
    group: 'arrange',
    id: 'map.snap-drags',
    label: 'Snap to the grid while moving',
    description: 'Let entries that are moved come to stand on an even grid.',
    aliases: ['grid', 'snap'],
    tick: 'toggle',
  },
] as const satisfies readonly CommandDefinition[];
