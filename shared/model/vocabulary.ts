import { z } from 'zod';
import { name, optionalText } from './fields.ts';
import { keySchema } from './ids.ts';

/** The lists of words that describe entities and links. Users add to every one of them. */
export const VOCABULARIES = ['sector', 'locality', 'layer', 'tag', 'method', 'frequency'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

/** One word of one vocabulary. Records refer to it by `key`; its label can change without touching them. */
export const termSchema = z.strictObject({
  /** `vocabulary/key`. */
  id: z.string().min(3).max(140),
  vocabulary: z.enum(VOCABULARIES),
  key: keySchema,
  label: name,
  description: optionalText,
  /** Place in lists; equal orders sort by label. */
  order: z.number(),
  /** `#rrggbb`, when the word has a colour of its own. */
  colour: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .nullable(),
  /** A number behind the word: contacts a year, for a frequency. */
  value: z.number().nullable(),
});
export type Term = z.infer<typeof termSchema>;

export function termId(vocabulary: Vocabulary, key: string): string {
  return `${vocabulary}/${key}`;
}

export const SHAPES = [
  'rounded-rectangle',
  'hexagon',
  'circle',
  'diamond',
  'document',
  'triangle',
  'tag',
  'ellipse',
  'rectangle',
  'octagon',
  'pentagon',
  'star',
] as const;
export type Shape = (typeof SHAPES)[number];

/** A kind of entity. */
export const kindSchema = z.strictObject({
  id: keySchema,
  label: name,
  plural: name,
  shape: z.enum(SHAPES),
  icon: keySchema.nullable(),
  /** Entities of this kind are people: they carry the details of `personSchema`. */
  isPerson: z.boolean(),
  description: optionalText,
  order: z.number(),
});
export type Kind = z.infer<typeof kindSchema>;

/** Categories of links: each has a colour and a line of its own in the picture. */
export const CATEGORIES = [
  'communication',
  'governance',
  'membership',
  'funding',
  'delivery',
  'referral',
  'support',
  'alignment',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A type of link, with the two facts that the questions need. */
export const linkTypeSchema = z.strictObject({
  id: keySchema,
  label: name,
  /** How the same link reads from its other end. */
  inverse: name,
  category: z.enum(CATEGORIES),
  /** Which end is upward in accountability: "reports to" says `to`, "oversees" says `from`. Null: neither. */
  upward: z.enum(['from', 'to']).nullable(),
  /** Which way a message travels along it: from `from` to `to`, either way, or not at all. */
  carries: z.enum(['forward', 'both']).nullable(),
  /** The direction a new link of this type gets. */
  defaultDirection: z.enum(['forward', 'both', 'none']),
  description: optionalText,
  order: z.number(),
});
export type LinkType = z.infer<typeof linkTypeSchema>;

/** A scale that judgements are made on. */
export const scaleSchema = z.strictObject({
  id: keySchema,
  label: name,
  description: optionalText,
  appliesTo: z.array(z.enum(['entity', 'link'])).min(1),
  levels: z.array(z.strictObject({ value: z.int(), label: name })).min(2),
  /** False for levels that are names rather than amounts (unaware ... leading): never averaged. */
  isNumeric: z.boolean(),
  order: z.number(),
});
export type Scale = z.infer<typeof scaleSchema>;

/** A field of the user's own. */
export const CUSTOM_FIELD_TYPES = ['text', 'number', 'date', 'yes-no', 'choice', 'choices'] as const;
export const customFieldSchema = z.strictObject({
  id: keySchema,
  label: name,
  appliesTo: z.enum(['entity', 'link']),
  type: z.enum(CUSTOM_FIELD_TYPES),
  /** What may be chosen, for choice and choices. */
  choices: z.array(name),
  /** Holds personal data: dropped for audiences that must not see any. */
  isPersonal: z.boolean(),
  description: optionalText,
  order: z.number(),
});
export type CustomField = z.infer<typeof customFieldSchema>;
