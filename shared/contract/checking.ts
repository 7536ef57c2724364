import { z } from 'zod';
import { json } from '../model/fields.ts';
import { lookingSchema } from './looking.ts';
import { expectationCheckSchema } from './shapes.ts';

/** Checking the expectations of a map, or one rule. */

export const checkParamsSchema = z.strictObject({
  job: z.string().min(1).max(100),
  /** A rule that the map does not keep yet; null: the expectations that are switched on. */
  rule: json.nullable(),
  /** Of which state of the map, where it is not the map as it is recorded. */
  at: lookingSchema.nullable().optional(),
});

/** As the map stood at this revision. */
export const checkResultSchema = z.strictObject({ revision: z.int(), checked: z.array(expectationCheckSchema) });
