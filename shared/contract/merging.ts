import { z } from 'zod';
import { receiptSchema } from './receipt.ts';
import { filePayloadSchema } from './shapes.ts';

/** Bringing another map into the one that is open. `here` is this map, `there` the other. */
export const mergeParamsSchema = z.strictObject({
  job: z.string().min(1).max(100),
  /** The other map's file. */
  file: filePayloadSchema,
  dryRun: z.boolean(),
  /** Whose word stands where both have changed something and `choices` do not say: this map's, the other's, or who changed it last. */
  prefer: z.enum(['here', 'there', 'newest']).optional(),
  choices: z
    .array(
      z.strictObject({
        record: z.string(),
        id: z.string(),
        field: z.string().nullable(),
        take: z.enum(['here', 'there']),
      }),
    )
    .optional(),
  /** Which entry of this map an entry of the other one is, where that is not clear; null: another one. */
  same: z.array(z.strictObject({ theirs: z.string(), id: z.string().nullable() })).optional(),
  /** What happens to entries of which that is still not clear. */
  unclear: z.enum(['ask', 'new', 'leave-out']).optional(),
});
export const mergeResultSchema = z.strictObject({
  revision: z.int(),
  receipt: receiptSchema,
  /** Until when both were one map: the last step that both histories have. Null where they have none in common. */
  past: z.strictObject({ at: z.string(), label: z.string() }).nullable(),
});
