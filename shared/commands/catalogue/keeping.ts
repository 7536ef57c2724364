// Snapshots: the map as it stood, kept under a name.
import type { CommandDefinition } from '../command.ts';
import { base, step } from './common.ts';

export const KEEPING = [
  {
    ...base,
    id: 'map.take-snapshot',
    label: 'Take a snapshot…',
    description: 'Keep the map as it stands now under a name, to look at it later and to compare.',
    aliases: ['version', 'baseline', 'backup', 'freeze', 'save a copy', 'milestone'],
    menu: 'map',
    group: 'snapshots',
    writes: true,
    undo: step,
  },
] as const satisfies readonly CommandDefinition[];

export const KEPT = {
  ...base,
  id: 'view.snapshots',
  label: 'Snapshots',
  description: 'Show or hide the list of snapshots: the map as it stood, to look at and to compare.',
  aliases: ['versions', 'baseline', 'history', 'compare', 'past', 'milestones'],
  menu: 'view',
  group: 'states',
  tick: 'toggle',
} as const satisfies CommandDefinition;
