import { z } from 'zod';
import { entityIdSchema, recordIdSchema } from '../model/ids.ts';
import { filePayloadSchema } from './shapes.ts';

/** The forms of a questionnaire to send out. */

export const surveyFormsParamsSchema = z.strictObject({
  job: z.string().min(1).max(100),
  survey: recordIdSchema,
  /** One form, in which people pick themselves. */
  isShared: z.boolean(),
  /** Only those who have not answered yet. */
  onlyWaiting: z.boolean().optional(),
  /** Only for these, where not all who are asked. */
  only: z.array(entityIdSchema).optional(),
  /** Several forms in one zip archive, for where files cannot be put into a folder. */
  isPacked: z.boolean().optional(),
});
export const surveyFormsResultSchema = z.strictObject({ files: z.array(filePayloadSchema) });
