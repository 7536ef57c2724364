// A measure worked out over a map: what was asked, which links counted, and a value an entry.
import { z } from 'zod';
import { statusSchema } from '../model/fields.ts';
import { CATEGORIES } from '../model/vocabulary.ts';
import { lookingSchema } from './looking.ts';

export const analysisSettingsSchema = z.strictObject({
  /** Links run by their direction; those both ways or without one run both ways. */
  directed: z.boolean().default(true),
  /** A link counts as much as it weighs, and a tie is as long as 1 / weight. */
  weighted: z.boolean().default(false),
  /** Divided by the most it could be, where the measure says by what. */
  normalised: z.boolean().default(false),
  /** Links of these categories or of these types count; all when both are empty. */
  categories: z.array(z.enum(CATEGORIES)).default([]),
  types: z.array(z.string().min(1)).default([]),
  statuses: z.array(statusSchema).min(1).default(['existing']),
  /** The field of entries that tells their groups apart, without the "entity." before it. */
  field: z.string().min(1).max(200).default('sector'),
  /** For what is drawn by lot: communities. */
  seed: z.string().min(1).max(100).default('community'),
});
export type AnalysisSettings = z.infer<typeof analysisSettingsSchema>;

export const analysisScopeSchema = z.strictObject({
  /** What counted and what did not, in a sentence or two. */
  sentence: z.string().min(1),
  /** What has to be known to read the values; a sentence each. */
  notes: z.array(z.string()),
  entries: z.int(),
  /** Entries without a link that counts. */
  isolates: z.int(),
  links: z.int(),
  /** Pairs of entries that those links join: ordered pairs where direction counts. */
  ties: z.int(),
  facts: z.int(),
  assumptions: z.int(),
  withoutEvidence: z.int(),
  /** Of the links that counted, how many somebody at one of their ends has confirmed. */
  confirmed: z.int(),
  /** Of the links that counted, those that are marked as restricted. */
  restricted: z.int(),
  leftOut: z.strictObject({
    /** Of other types and categories than were asked for. */
    types: z.int(),
    existing: z.int(),
    planned: z.int(),
    proposed: z.int(),
    ended: z.int(),
    /** From an entry to itself. */
    loops: z.int(),
    /** With a weight that is not above nothing, in a weighted analysis. */
    weightless: z.int(),
  }),
});
export type AnalysisScope = z.infer<typeof analysisScopeSchema>;

const valueSchema = z.number().nullable();

/** One entry, or one figure of the whole map; further values under the keys of `columns`. */
export const analysisRowSchema = z
  .object({ id: z.string(), name: z.string(), value: valueSchema })
  .catchall(z.union([valueSchema, z.string(), z.array(z.string())]));
export type AnalysisRow = z.infer<typeof analysisRowSchema>;

export const analysisSchema = z.strictObject({
  measure: z.string(),
  settings: analysisSettingsSchema,
  scope: analysisScopeSchema,
  /** Values beside `value`, and what their columns are called. */
  columns: z.array(z.strictObject({ key: z.string(), label: z.string() })),
  /** By value, the highest first, then by name; figures of the whole map in their own order. Null: undefined. */
  rows: z.array(analysisRowSchema),
});
export type Analysis = z.infer<typeof analysisSchema>;

const job = z.string().min(1).max(100);
/** Of which state of the map, where it is not the map as it is recorded. */
const at = lookingSchema.nullable().optional();

export const analysisParamsSchema = z.strictObject({
  job,
  measure: z.string().min(1).max(100),
  settings: analysisSettingsSchema,
  at,
});
/** As the map stood at this revision. */
export const analysisResultSchema = z.strictObject({ revision: z.int(), analysis: analysisSchema });

export const measuresParamsSchema = z.strictObject({
  job,
  measures: z.array(z.string().min(1).max(100)).min(1).max(50),
  at,
});
/** A number an entry, or null where the measure says nothing of it; as the map stood at this revision. */
export const measuresResultSchema = z.strictObject({
  revision: z.int(),
  measures: z.array(z.strictObject({ measure: z.string(), values: z.array(z.tuple([z.string(), valueSchema])) })),
});
export type MeasuredValues = z.infer<typeof measuresResultSchema>['measures'];
