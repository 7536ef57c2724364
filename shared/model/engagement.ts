import { z } from 'zod';
import { externalIds, instant, json, name, optionalDate, optionalText, partialDate } from './fields.ts';
import { entityIdSchema, keySchema, linkIdSchema, recordIdSchema } from './ids.ts';

/** What happened on a date: who met whom, by which method, what was said, what is next, who owns it, by when. */
export const engagementSchema = z.strictObject({
  id: recordIdSchema,
  externalIds,
  date: partialDate,
  method: keySchema.nullable(),
  /** The entries that were met. */
  met: z.array(entityIdSchema).min(1),
  /** The entries that did the meeting, and anyone else in words. */
  by: z.array(entityIdSchema),
  byWords: optionalText,
  links: z.array(linkIdSchema),
  topic: optionalText,
  said: optionalText,
  /** What was promised or done in answer. */
  feedback: optionalText,
  next: optionalText,
  owner: optionalText,
  due: optionalDate,
  isDone: z.boolean(),
  /** When the next step was done; null where it is not, or nobody has said when. */
  doneOn: optionalDate,
  attachments: z.array(z.string().min(1).max(2000)),
  plan: recordIdSchema.nullable(),
  restricted: z.boolean(),
});
export type Engagement = z.infer<typeof engagementSchema>;

/** A plan for engaging an audience. Its headings are the engagement screens' own. */
export const planSchema = z.strictObject({
  id: recordIdSchema,
  name,
  audience: z.array(entityIdSchema),
  owner: optionalText,
  started: optionalDate,
  ended: optionalDate,
  headings: z.record(z.string(), json),
  order: z.number(),
});
export type Plan = z.infer<typeof planSchema>;

/** The map as it stood on a date: the whole map in the JSON exchange form. */
export const snapshotSchema = z.strictObject({
  id: recordIdSchema,
  name,
  date: partialDate,
  taken: instant,
  notes: optionalText,
  map: json,
});
export type Snapshot = z.infer<typeof snapshotSchema>;
