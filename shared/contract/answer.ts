// What a question is answered with: sentences, tables, the part of the map it speaks of, and how far to trust it.
import { z } from 'zod';
import { entityIdSchema, linkIdSchema } from '../model/ids.ts';

/** What the cells of a column hold. entry, link: an id. entries: several ids. words: a list of words. */
export const COLUMN_HOLDS = ['entry', 'entries', 'link', 'text', 'words', 'number'] as const;

export const columnSchema = z.strictObject({
  /** Unique in its table, and what the row's value is called in JSON: camelCase. */
  key: z.string().min(1),
  label: z.string().min(1),
  holds: z.enum(COLUMN_HOLDS),
});
export type Column = z.infer<typeof columnSchema>;

/** Null: not recorded, or no value. */
export const cellSchema = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

export const answerTableSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  /** What is counted, or what an empty table means; null when the title says it. */
  note: z.string().nullable(),
  columns: z.array(columnSchema).min(1),
  /** One value a column, in the order of the columns. */
  rows: z.array(z.array(cellSchema)),
});
export type AnswerTable = z.infer<typeof answerTableSchema>;

export const trustSchema = z.strictObject({
  /** One sentence: what was looked at, and what was left out. */
  scope: z.string().min(1),
  /** Links that count, and what they rest on. */
  links: z.int(),
  facts: z.int(),
  assumptions: z.int(),
  withoutEvidence: z.int(),
  /** Links of the same sort that do not count, by their status. */
  leftOut: z.strictObject({ planned: z.int(), proposed: z.int(), ended: z.int() }),
  /** Of the links that count, how many somebody at one of their ends has confirmed. */
  confirmed: z.int(),
  /** How many of those who could say so have been asked, judged or have confirmed, of how many: a sentence or two; null where that means nothing. */
  response: z.string().min(1).nullable(),
  /** What is not known and would change the answer: a sentence each. */
  unknowns: z.array(z.string()),
});
export type Trust = z.infer<typeof trustSchema>;

export const answerSchema = z.strictObject({
  question: z.string().min(1),
  /** A sentence, or a few, in plain words. “Not recorded” is an answer. */
  answer: z.string().min(1),
  /** The first is what `rows` are in JSON. */
  tables: z.array(answerTableSchema).min(1),
  /** The part of the map that the answer speaks of. */
  entities: z.array(entityIdSchema),
  links: z.array(linkIdSchema),
  trust: trustSchema,
  /** What only this question says, under the names that its JSON has. */
  also: z.record(z.string(), z.json()),
});
export type Answer = z.infer<typeof answerSchema>;
