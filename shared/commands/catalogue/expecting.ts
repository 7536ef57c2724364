// What the map is expected to meet: rules of one's own, sets that come along, and the way through who fails them.
import type { CommandDefinition } from '../command.ts';
import { base, everywhere, step } from './common.ts';

const rule = { ...base, menu: 'map', group: 'expectations', writes: true, undo: step } as const;
const ASKS_FIRST = ['rule', 'check', 'constraint', 'quality'] as const;

export const EXPECTING = [
  {
    ...rule,
    id: 'map.add-expectation',
    label: 'Add an expectation…',
    description: 'Write a rule that the map should meet, such as “Every board answers to somebody”.',
    aliases: [...ASKS_FIRST, 'new'],
  },
  {
    ...rule,
    id: 'map.change-expectation',
    label: 'Change the expectation…',
    description: 'Change the rule that was chosen in the list of expectations.',
    aliases: ASKS_FIRST,
  },
  {
    ...rule,
    id: 'map.copy-expectation',
    label: 'Start from this expectation…',
    description: 'Write another rule that begins as a copy of the chosen one.',
    aliases: [...ASKS_FIRST, 'duplicate', 'copy'],
  },
  {
    ...rule,
    id: 'map.switch-expectation',
    label: 'Check the expectation',
    description: 'Switch the chosen expectation on or off; one that is off is kept and not checked.',
    aliases: [...ASKS_FIRST, 'on', 'off', 'disable'],
    tick: 'toggle',
  },
  {
    ...rule,
    id: 'map.remove-expectation',
    label: 'Remove the expectation',
    description: 'Take the chosen expectation out of the map.',
    aliases: [...ASKS_FIRST, 'delete'],
  },
  {
    ...rule,
    group: 'expectation-sets',
    id: 'map.expect-communication',
    label: 'Expectations of a communication review',
    description: 'Switch on or off what is expected of a map for a review of communications.',
    aliases: [...ASKS_FIRST, 'set', 'audiences'],
    tick: 'toggle',
  },
  {
    ...rule,
    group: 'expectation-sets',
    id: 'map.expect-governance',
    label: 'Expectations of a governance review',
    description: 'Switch on or off what is expected of a map for a review of lines of accountability.',
    aliases: [...ASKS_FIRST, 'set', 'accountability'],
    tick: 'toggle',
  },
] as const satisfies readonly CommandDefinition[];

const walk = { ...base, menu: 'view', group: 'failures' } as const;

export const WALKING_FAILURES = [
  {
    ...walk,
    id: 'view.next-failure',
    label: 'Next that fails an expectation',
    description: 'Go to the next entry or link that fails an expectation, on the map or in the table you are in.',
    aliases: ['warning', 'problem', 'error', 'unmet'],
    keys: everywhere('F8'),
  },
  {
    ...walk,
    id: 'view.previous-failure',
    label: 'Previous that fails an expectation',
    description: 'Go to the one before among the entries and links that fail an expectation.',
    aliases: ['warning', 'problem', 'error', 'unmet'],
    keys: everywhere('Shift+F8'),
  },
] as const satisfies readonly CommandDefinition[];
