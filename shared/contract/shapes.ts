import { z } from 'zod';
import { changeSchema } from '../model/change.ts';
import { entityIdSchema } from '../model/ids.ts';
import { viewSchema } from '../model/view.ts';

/** Values that several requests and events share. Everything here survives both JSON and structured clone. */

export const fileInfoSchema = z.strictObject({
  /** Absolute path on the host. */
  path: z.string(),
  /** File name without folder or ending. */
  name: z.string(),
  readOnly: z.boolean(),
  schemaVersion: z.int(),
});
export type FileInfo = z.infer<typeof fileInfoSchema>;

/** What undo and redo would do now; null when there is nothing. */
export const historyStateSchema = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() });
export type HistoryState = z.infer<typeof historyStateSchema>;

/** Two entries that may be one: how surely, 0 to 1, and why, in words. */
export const suggestionSchema = z.strictObject({
  a: entityIdSchema,
  b: entityIdSchema,
  score: z.number().min(0).max(1),
  reason: z.string(),
});

/** A rule that the map should meet, checked: who fails it, and why. See shared/expectations. */
export const expectationCheckSchema = z.strictObject({
  id: z.string(),
  /** "Every board answers to somebody". */
  sentence: z.string(),
  met: z.boolean(),
  /** How many entries or links it is about. */
  checked: z.int(),
  failures: z.array(
    z.strictObject({ record: z.enum(['entity', 'link']), id: z.string(), name: z.string(), why: z.string() }),
  ),
  /** Why it could not be checked, when it could not. */
  problem: z.string().nullable(),
});

export const STEP_KINDS = ['baseline', 'edit', 'undo', 'redo'] as const;
/** done: in force; undone: taken back, can be redone; dropped: taken back, and something else was done since. */
export const STEP_STATES = ['done', 'undone', 'dropped'] as const;

/** One step of the history. */
export const stepSchema = z.strictObject({
  revision: z.int(),
  kind: z.enum(STEP_KINDS),
  state: z.enum(STEP_STATES),
  label: z.string(),
  at: z.string(),
  /** The step that an undo or redo took back or brought back. */
  target: z.int().nullable(),
  /** How many records it touched. */
  changes: z.int(),
});
export type Step = z.infer<typeof stepSchema>;

/** What every write answers. `revision` is the map's after it; unchanged when the edit changed nothing. */
export const writeResultSchema = z.strictObject({
  revision: z.int(),
  label: z.string(),
  created: z.array(z.string()),
  report: z.json().optional(),
});
export type WriteResult = z.infer<typeof writeResultSchema>;

export const mapChangedSchema = z.strictObject({
  revision: z.int(),
  label: z.string(),
  at: z.string(),
  changes: z.array(changeSchema),
  history: historyStateSchema,
});
export type MapChanged = z.infer<typeof mapChangedSchema>;

/** A file as bytes in text: requests travel as JSON in the browser host. */
export const filePayloadSchema = z.strictObject({
  name: z.string().min(1).max(255),
  mediaType: z.string(),
  base64: z.string(),
});
export type FilePayload = z.infer<typeof filePayloadSchema>;

export const placeSchema = z.strictObject({ entity: entityIdSchema, x: z.number(), y: z.number() });
export type Place = z.infer<typeof placeSchema>;

/** What of a view may be other than it was saved. */
export const lookSchema = viewSchema.pick({ filter: true, rules: true, options: true }).extend({
  /** What the picture says instead of the view's own words. */
  words: viewSchema.pick({ title: true, subtitle: true, caption: true }).optional(),
});

/** What was left out, in counts and never in names. */
export const omittedSchema = z.strictObject({ what: z.string(), why: z.string() });

export const AUDIENCES = ['internal', 'partners', 'public'] as const;
export const audienceSchema = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audienceSchema>;

/** Values said with a question: ids of entries or types of link, or keys of words. */
export const saidSchema = z.array(z.string().min(1).max(500)).max(1000);
