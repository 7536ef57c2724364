// Rule sets that come with Threadmap. A set is a beginning: choosing it gives a view these rules, to be changed like any other.

import { ENGAGEMENT } from '../../engagement/ratings/level-pairs.ts';
import { NOT_SET } from '../../graph/fields/index.ts';
import type { Condition } from '../../graph/filters/index.ts';
import type { Channel, Look } from './channels.ts';
import { levelRules } from './level-rules.ts';
import type { Palette, Ramp } from './palettes.ts';
import { AUTOMATIC, type Rule } from './rule.ts';

export type ShippedSet = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly rules: readonly Rule[];
};

type WordsOptions = {
  readonly looks?: Readonly<Record<string, Look>>;
  readonly rest?: Look;
  readonly palette?: Palette;
  readonly when?: readonly Condition[];
};

function byWords(paints: Channel, field: string, options: WordsOptions = {}): Rule {
  const { looks = {}, rest = AUTOMATIC, palette, when } = options;
  const how = { by: 'words' as const, looks: { ...looks }, rest, ...(palette ? { palette } : {}) };
  return { paints, field, how, ...(when ? { when: [...when] } : {}), isOn: true };
}

function byNumbers(paints: Channel, field: string, how: { from?: number; to?: number; ramp?: Ramp } = {}): Rule {
  return { paints, field, how: { by: 'numbers', ...how }, isOn: true };
}

function sameFor(paints: Channel, look: Look, when: Condition): Rule {
  return { paints, field: null, how: { by: 'same', look }, when: [when], isOn: true };
}

const COMMUNICATION: Condition = { kind: 'words', field: 'link.category', values: ['communication'] };

export const SHIPPED_SETS: readonly ShippedSet[] = [
  {
    id: 'by-sector',
    name: 'By sector',
    description: 'Colour says the sector, shape the kind, the line what a link is about.',
    rules: [byWords('colour', 'entity.sector'), byWords('shape', 'entity.kind')],
  },
  {
    id: 'by-certainty',
    name: 'By certainty',
    description: 'The deeper the blue, the surer we are; the wider a line, the more sources say so. Dashes as usual.',
    rules: [
      byWords('colour', 'entity.confidence', { palette: 'blue' }),
      byWords('line-colour', 'link.confidence', { palette: 'blue' }),
      byNumbers('line-width', 'link.sources', { from: 1.2, to: 5 }),
    ],
  },
  {
    id: 'by-engagement',
    name: 'By engagement',
    description:
      'Colour says where each entry stands now; a heavy border, that it is not yet where it should be. Levels are never averaged.',
    rules: levelRules(ENGAGEMENT),
  },
  {
    id: 'governance',
    name: 'Governance',
    description: 'Lines of accountability stand out, all others are faint; the larger an entry, the more report to it.',
    rules: [
      byNumbers('size', 'entity.reporting', { from: 0.85, to: 2.2 }),
      byWords('line-width', 'link.category', { looks: { governance: 4, membership: 1.2 }, rest: 0.8 }),
      byWords('line-opacity', 'link.category', { looks: { governance: 1, membership: 0.7 }, rest: 0.35 }),
    ],
  },
  {
    id: 'communication',
    name: 'Communication',
    description:
      'Who talks to whom: the colour of a line says by which method, its width how often. Colour of entries: how able they are to communicate.',
    rules: [
      byWords('colour', 'entity.scale.ability-to-communicate', { palette: 'blue' }),
      sameFor('line-colour', '#8a939d', { ...COMMUNICATION, not: true }),
      sameFor('line-width', 0.8, { ...COMMUNICATION, not: true }),
      byWords('line-colour', 'link.methods', { when: [COMMUNICATION] }),
      byWords('line-width', 'link.frequency', { looks: { [NOT_SET]: 1.8 }, when: [COMMUNICATION] }),
    ],
  },
];

export function shippedSet(id: string): ShippedSet | undefined {
  return SHIPPED_SETS.find((set) => set.id === id);
}
