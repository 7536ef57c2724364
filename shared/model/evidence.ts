import { z } from 'zod';
import { externalIds, name, optionalDate, optionalText, storableText } from './fields.ts';
import { entityIdSchema, evidenceIdSchema, keySchema, linkIdSchema, sourceIdSchema } from './ids.ts';
import { WISHES } from './survey.ts';

export const SOURCE_KINDS = ['document', 'interview', 'survey', 'workshop', 'observation'] as const;

const placeInText = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

/** Where facts come from: a document, interview, survey, workshop or observation. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  externalIds,
  title: name,
  kind: z.enum(SOURCE_KINDS),
  date: optionalDate,
  /** Who wrote or said it, as a role. */
  author: optionalText,
  notes: optionalText,
  website: optionalText,
  /** The words themselves, when the source was opened beside the map. */
  text: storableText.nullable(),
  /** Which stretches of the text have been read, in characters. */
  read: z.array(placeInText),
  restricted: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;

export const CERTAINTIES = ['fact', 'assumption'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Longest quote that evidence keeps, in characters. */
export const LONGEST_QUOTE = 500;

/** Ties a source to one entity or one link, and says whether that is a fact or an assumption. */
export const evidenceSchema = z
  .strictObject({
    id: evidenceIdSchema,
    externalIds,
    source: sourceIdSchema,
    entity: entityIdSchema.nullable(),
    link: linkIdSchema.nullable(),
    /** Page, paragraph, principle or heading. */
    section: optionalText,
    /** In one's own words. */
    note: optionalText,
    /** A few words of the source itself. */
    quote: storableText.min(1).max(LONGEST_QUOTE).nullable(),
    certainty: z.enum(CERTAINTIES),
    /** Where in the source's text, in characters. */
    place: placeInText.nullable(),
    /** For a link that one end has described: which end, and what it said. */
    saidBy: z.enum(['from', 'to']).nullable(),
    reported: z
      .strictObject({
        methods: z.array(keySchema),
        frequency: keySchema.nullable(),
        quality: z.int().min(1).max(5).nullable(),
        wish: z.enum(WISHES).nullable(),
      })
      .nullable(),
  })
  .refine((evidence) => (evidence.entity === null) !== (evidence.link === null), {
    message: 'evidence belongs to one entity or to one link',
  });
export type Evidence = z.infer<typeof evidenceSchema>;
