// Requests that take files in and give files out.
import { define } from './define-request.ts';
import { exportParamsSchema, exportResultSchema, figurePreviewSchema, previewParamsSchema } from './figures.ts';
import { mergeParamsSchema, mergeResultSchema } from './merging.ts';
import { importLookParamsSchema, importLookResultSchema, importParamsSchema, importResultSchema } from './receipt.ts';
import { surveyFormsParamsSchema, surveyFormsResultSchema } from './surveys.ts';

export const exchangeRequests = {
  'import.look': define(
    'read',
    'Says which tables files hold and what their columns are taken for. Reports progress under the job, and can be cancelled by it.',
    importLookParamsSchema,
    importLookResultSchema,
  ),
  'import.run': define(
    'write',
    'Reads tables or our JSON into the map as one step, or says what that would do.',
    importParamsSchema,
    importResultSchema,
  ),
  'merge.run': define(
    'write',
    'Brings another map file into the map as one step, or says what that would do and what both say differently.',
    mergeParamsSchema,
    mergeResultSchema,
  ),
  'figure.preview': define(
    'read',
    'Makes the figure of a view to be looked at. Reports progress under the job, and can be cancelled by it.',
    previewParamsSchema,
    figurePreviewSchema,
  ),
  'survey.forms': define(
    'read',
    'Makes the forms of a questionnaire to send out, one for each who is asked or one for all.',
    surveyFormsParamsSchema,
    surveyFormsResultSchema,
  ),
  'export.make': define('read', 'Makes a picture or data file of the map.', exportParamsSchema, exportResultSchema),
} as const;
