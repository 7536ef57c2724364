// A rule of appearance: what it paints, by which field, how, and for which entries or links. What views and rule sets keep.
import { z } from 'zod';
import { conditionSchema } from '../../graph/filters/filter.ts';
import type { View } from '../../model/view.ts';
import { CHANNELS, type Channel, channels, type Look, suits } from './channels.ts';
import { PALETTES, RAMPS } from './palettes.ts';

/** Stands for an item that has several words of a field. No key can be this: keys have no brackets. */
export const SEVERAL = '(several)';
/** What becomes of words that a rule gives no look: one from the palette, or whatever they would have without the rule. */
export const AUTOMATIC = 'automatic';
export const UNCHANGED = 'unchanged';

export const LABEL_SHOWS = ['name', 'both', 'value', 'none'] as const;
export type LabelShows = (typeof LABEL_SHOWS)[number];

const look = z.union([z.string(), z.number()]);

const howSchema = z.discriminatedUnion('by', [
  /** The same look for all. */
  z.object({ by: z.literal('same'), look }),
  /** A look a word. `rest` is AUTOMATIC, UNCHANGED, or one look. */
  z.object({
    by: z.literal('words'),
    looks: z.record(z.string(), look),
    rest: look,
    palette: z.enum(PALETTES).optional(),
  }),
  /** From the least number to the largest: between two amounts, or along a ramp of colours. */
  z.object({
    by: z.literal('numbers'),
    from: z.number().optional(),
    to: z.number().optional(),
    ramp: z.enum(RAMPS).optional(),
    /** In so many steps; absent: colours in five, amounts without steps. */
    steps: z.int().min(2).max(9).optional(),
  }),
  /** Which words stand at an entry. */
  z.object({ by: z.literal('label'), show: z.enum(LABEL_SHOWS) }),
]);

export const ruleSchema = z.object({
  id: z.string().optional(),
  paints: z.enum(CHANNELS),
  /** The id of a field of what is painted; null: the same for all. */
  field: z.string().nullable(),
  how: howSchema,
  /** Only those that pass all of these; absent or empty: all. */
  when: z.array(conditionSchema).optional(),
  isOn: z.boolean(),
});
export type Rule = z.infer<typeof ruleSchema>;
export type How = Rule['how'];
export type WordsHow = Extract<How, { by: 'words' }>;
export type NumbersHow = Extract<How, { by: 'numbers' }>;

/** A rule, with its place in the list that was read: rules in between that this version does not know keep theirs. */
export type PlacedRule = { readonly rule: Rule; readonly at: number };

function fits({ paints, field, how }: Rule): boolean {
  const { of, takes } = channels[paints];
  if (field !== null && !field.startsWith(`${of}.`)) return false;
  switch (how.by) {
    case 'same':
      return suits(paints, how.look);
    case 'words':
      return field !== null && takes !== 'label';
    case 'numbers':
      return field !== null && (takes === 'colour' || takes === 'amount');
    case 'label':
      return takes === 'label' && (field !== null || how.show === 'name' || how.show === 'none');
  }
}

function within(paints: Channel, amount: number | undefined): number | undefined {
  return amount !== undefined && suits(paints, amount) ? amount : undefined;
}

/** The rule without looks that its channel does not take: one that a later version knows costs only itself. */
function mended(rule: Rule): Rule {
  const { how, paints } = rule;
  switch (how.by) {
    case 'words': {
      const looks = Object.fromEntries(Object.entries(how.looks).filter(([, each]) => suits(paints, each)));
      const isKnown = how.rest === AUTOMATIC || how.rest === UNCHANGED || suits(paints, how.rest);
      return { ...rule, how: { ...how, looks, rest: isKnown ? how.rest : AUTOMATIC } };
    }
    case 'numbers':
      return { ...rule, how: { ...how, from: within(paints, how.from), to: within(paints, how.to) } };
    default:
      return rule;
  }
}

/** Reads one stored rule; null for one that this version does not know. */
export function readRule(stored: unknown): Rule | null {
  const read = ruleSchema.safeParse(stored);
  return read.success && fits(read.data) ? mended(read.data) : null;
}

const known = new WeakMap<readonly unknown[], readonly PlacedRule[]>();

/** Reads stored rules. What this version does not know is passed over. */
export function readRules(stored: readonly unknown[]): readonly PlacedRule[] {
  let rules = known.get(stored);
  if (!rules) {
    rules = stored.flatMap((each, at) => {
      const rule = readRule(each);
      return rule ? [{ rule, at }] : [];
    });
    known.set(stored, rules);
  }
  return rules;
}

/** A rule as a view keeps it: plain JSON, without what is not set. */
export function storedRule(rule: Rule): View['rules'][number] {
  return JSON.parse(JSON.stringify(rule)) as View['rules'][number];
}

export type { Channel, Look };
