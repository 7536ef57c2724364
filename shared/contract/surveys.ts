import { z } from 'zod';
import { recordIdSchema } from '../model/ids.ts';
import { filePayloadSchema } from './shapes.ts';

/** The forms of a questionnaire to send out. */

export const surveyFormsParamsSchema = z.strictObject({
  job: z.string().min(1).max(100),
  survey: recordIdSchema,
  /** One form, in which people pick themselves. */
  isShared: z.boolean(),
  /** Only those who have not answered yet. */
  onlyWaiting: z.boolean().optional(),
});
export const surveyFormsResultSchema = z.strictObject({ files: z.array(filePayloadSchema) });
