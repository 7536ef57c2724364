import { z } from 'zod';
import { partialDate } from '../model/fields.ts';
import { recordIdSchema } from '../model/ids.ts';

const state = z.string().min(1).max(100);

/** Which state of the map is looked at, where it is not the map as it is recorded. See shared/compare/looking. */
export const lookingSchema = z.discriminatedUnion('kind', [
  /** What existed on a date, by the dates on entries and links; a year or a month means its last day. */
  z.strictObject({ kind: z.literal('date'), date: partialDate }),
  z.strictObject({ kind: z.literal('snapshot'), id: recordIdSchema }),
  /** What exists now: without what is planned, proposed or over. */
  z.strictObject({ kind: z.literal('as-it-is') }),
  z.strictObject({ kind: z.literal('as-proposed') }),
  /** What two states have between them, with what happened from one to the other; states as the question `changes` names them. */
  z.strictObject({ kind: z.literal('comparison'), from: state, to: state }),
]);
export type Looking = z.infer<typeof lookingSchema>;
