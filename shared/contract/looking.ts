import { z } from 'zod';
import { partialDate } from '../model/fields.ts';
import { recordIdSchema } from '../model/ids.ts';

/** Which state of the map is looked at, where it is not the map as it is recorded. See shared/compare/looking. */
export const lookingSchema = z.discriminatedUnion('kind', [
  /** What existed on a date, by the dates on entries and links; a year or a month means its last day. */
  z.strictObject({ kind: z.literal('date'), date: partialDate }),
  z.strictObject({ kind: z.literal('snapshot'), id: recordIdSchema }),
  /** What exists now: without what is planned, proposed or over. */
  z.strictObject({ kind: z.literal('as-it-is') }),
  z.strictObject({ kind: z.literal('as-proposed') }),
]);
export type Looking = z.infer<typeof lookingSchema>;
