import { z } from 'zod';
import { RECORD_KINDS } from '../model/records.ts';
import { KEEPS } from '../people/erasing.ts';
import { filePayloadSchema } from './shapes.ts';

/** What a map holds about somebody, and erasing them. */

/** An id, or a name that is theirs exactly: who is meant is never guessed. */
const who = z.string().min(1).max(500);

export const personRecordParamsSchema = z.strictObject({ who });
export const personRecordResultSchema = z.strictObject({
  file: filePayloadSchema,
  /** How much there is of each sort, by its heading. */
  holds: z.array(z.strictObject({ heading: z.string(), count: z.int() })),
});

export const personEraseParamsSchema = z.strictObject({
  who,
  /** role: the entry stays, with its links and ratings, without name and free text. */
  keeps: z.enum(KEEPS),
  /** Only says what would be done. */
  dryRun: z.boolean(),
});

const counts = z.record(z.string(), z.int());

/** What was done, in numbers and ids; it holds no name. */
export const erasureSchema = z.strictObject({
  revision: z.int(),
  keeps: z.enum(KEEPS),
  wasInMap: z.boolean(),
  removed: counts,
  rewritten: counts,
  steps: z.strictObject({ emptied: z.int(), rewritten: z.int() }),
  /** Where a part of the name stands, which may be somebody else's: for people to look at. */
  look: z.array(
    z.strictObject({
      record: z.enum(RECORD_KINDS),
      id: z.string(),
      field: z.string(),
      times: z.int(),
      what: z.string(),
    }),
  ),
  /** Ids of other entries of the same name: their own words were left. */
  namesakes: z.array(z.string()),
  backups: z.array(
    z.strictObject({ file: z.string(), outcome: z.enum(['rewritten', 'deleted', 'untouched', 'unreadable']) }),
  ),
  /** Other map files in the folder that hold the same person. */
  copies: z.array(z.string()),
});
export type ErasureTold = z.infer<typeof erasureSchema>;
