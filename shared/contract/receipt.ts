import { z } from 'zod';
import { mappingSchema } from '../exchange/tables/mapping.ts';
import { parterSchema, TABLE_KINDS } from '../exchange/tables/table.ts';
import { filePayloadSchema, omittedSchema } from './shapes.ts';

/** What an import did, or would do. Rows count as in the file: the header is row 1. */

const where = {
  /** File name. */
  source: z.string(),
  /** Sheet of a workbook; null for a plain table. */
  sheet: z.string().nullable(),
  row: z.int().nullable(),
  column: z.string().nullable(),
};

export const rejectedSchema = z.strictObject({ ...where, reason: z.string() });
export type Rejected = z.infer<typeof rejectedSchema>;

export const ambiguousSchema = z.strictObject({
  ...where,
  value: z.string(),
  /** Ids and names of what it may mean. */
  candidates: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** Of a map that is merged: the entry's id there. */
  theirs: z.string().nullable().default(null),
});
export type Ambiguous = z.infer<typeof ambiguousSchema>;

const fieldChange = z.strictObject({ field: z.string(), old: z.json(), new: z.json() });
const detail = z.strictObject({
  ...where,
  id: z.string(),
  name: z.string(),
  outcome: z.enum(['added', 'updated', 'unchanged']),
  fields: z.array(fieldChange),
});
export type ReceiptDetail = z.infer<typeof detail>;

const counts = z.strictObject({
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  /** Rows that added or updated something, with old and new values. */
  details: z.array(detail),
});

/** Something of which two maps that are merged say different things, and whose word stands. */
export const differenceSchema = z.strictObject({
  record: z.string(),
  /** The record's id in this map, or the one it would have. */
  id: z.string(),
  /** In the other map. */
  theirId: z.string(),
  name: z.string(),
  /** A field, or a part of one (`person.role`); null: the whole record, which one side has taken out. */
  field: z.string().nullable(),
  here: z.json(),
  there: z.json(),
  /** When each side last changed it, as an ISO 8601 instant, where its history still tells. */
  hereAt: z.string().nullable(),
  thereAt: z.string().nullable(),
  taken: z.enum(['here', 'there']),
});
export type MapDifference = z.infer<typeof differenceSchema>;

export const receiptSchema = z.strictObject({
  sources: z.array(
    z.strictObject({ source: z.string(), sheet: z.string().nullable(), table: z.string(), rows: z.int() }),
  ),
  entities: counts,
  links: counts,
  /** Sources, evidence, judgements and anything else that was added or updated, by kind of record. */
  others: z.record(z.string(), z.strictObject({ added: z.int(), updated: z.int(), unchanged: z.int() })),
  /** Records of contacts that were added or updated, row by row; they are counted in `others` too. */
  contacts: z.array(detail).default([]),
  rejected: z.array(rejectedSchema),
  ambiguous: z.array(ambiguousSchema),
  vocabularyAdded: z.array(z.strictObject({ vocabulary: z.string(), label: z.string() })),
  omitted: z.array(omittedSchema),
  /** What was taken otherwise than it stands in the file, and how. */
  assumed: z.array(omittedSchema).default([]),
  /** New fields whose names look like what a map of contacts is not for, and why. Told, and never kept. */
  cautions: z.array(omittedSchema).default([]),
  /** Of a merge: what both maps say differently. */
  differences: z.array(differenceSchema).default([]),
  /** Of a merge: what was taken out, because the other map had taken it out. */
  removed: z.array(z.strictObject({ record: z.string(), id: z.string(), name: z.string() })).default([]),
  /** Questionnaires that were answered in it: how many of those who were asked have answered now, and who has not. */
  surveys: z
    .array(
      z.strictObject({
        title: z.string(),
        asked: z.int(),
        answered: z.array(z.strictObject({ id: z.string(), name: z.string() })),
        waiting: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      }),
    )
    .default([]),
  /** True when the map was changed. */
  applied: z.boolean(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A table of a file that is to be imported, as it is understood so far. */
export const lookedTableSchema = z.strictObject({
  source: z.string(),
  sheet: z.string().nullable(),
  rows: z.int(),
  /** Which of our tables it is; none: it is left out; null: nobody knows yet. */
  kind: z.enum([...TABLE_KINDS, 'none']).nullable(),
  /** `as`: one of our columns, `own` for a field of the user's own, null for a column that is left out. */
  columns: z.array(
    z.strictObject({
      header: z.string(),
      as: z.string().nullable(),
      samples: z.array(z.string()),
      /** What parts several values in one of its cells; null where a cell holds one. */
      parter: parterSchema.nullable(),
    }),
  ),
  /** Why it cannot be imported as it is understood, in sentences. */
  problem: z.string().nullable(),
});
export type LookedTable = z.infer<typeof lookedTableSchema>;

const importFiles = {
  job: z.string().min(1).max(100),
  files: z.array(filePayloadSchema).min(1),
  /** What the files are, where the user says it; null: they say so themselves. */
  format: z.string().nullable(),
  /** What columns mean, where their headers do not say. */
  mapping: mappingSchema.nullable().optional(),
};

export const importLookParamsSchema = z.strictObject(importFiles);
export const importLookResultSchema = z.strictObject({
  /** None where a file holds a whole map of ours. */
  tables: z.array(lookedTableSchema),
  omitted: z.array(omittedSchema),
  /** What each file was found to be, by the names that the command line takes. */
  formats: z.array(z.strictObject({ source: z.string(), format: z.string() })),
});

export const importParamsSchema = z.strictObject({
  ...importFiles,
  dryRun: z.boolean(),
  createMissing: z.boolean(),
  skipRejected: z.boolean(),
  /** Keeps what columns mean in the map, for tables with the same headers. */
  keepMapping: z.boolean().optional(),
  /** Which entry or link is meant where a cell may mean several. */
  choices: z.array(z.strictObject({ ...where, row: z.int(), id: z.string() })).optional(),
});
export const importResultSchema = z.strictObject({ revision: z.int(), receipt: receiptSchema });
