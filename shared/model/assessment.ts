import { z } from 'zod';
import { compareText } from '../util/compare.ts';
import { firstDayOf } from '../util/dates.ts';
import { optionalText, partialDate } from './fields.ts';
import { entityIdSchema, keySchema, linkIdSchema, recordIdSchema } from './ids.ts';

/** A dated judgement of an entity or a link on a scale. Never overwritten: the newest counts. A null value says "no longer set". */
export const assessmentSchema = z
  .strictObject({
    id: recordIdSchema,
    entity: entityIdSchema.nullable(),
    link: linkIdSchema.nullable(),
    scale: keySchema,
    value: z.int().nullable(),
    date: partialDate,
    /** Who judged, as a role. */
    by: optionalText,
    why: optionalText,
  })
  .refine((assessment) => (assessment.entity === null) !== (assessment.link === null), {
    message: 'an assessment belongs to one entity or to one link',
  });
export type Assessment = z.infer<typeof assessmentSchema>;

/** Newest first; of two on one date, the one made later (ids of version 7 grow with time). */
export function compareAssessments(a: Assessment, b: Assessment): number {
  return compareText(firstDayOf(b.date), firstDayOf(a.date)) || compareText(b.id, a.id);
}
