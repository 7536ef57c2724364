import { z } from 'zod';
import { omittedSchema } from './shapes.ts';

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

export const receiptSchema = z.strictObject({
  sources: z.array(
    z.strictObject({ source: z.string(), sheet: z.string().nullable(), table: z.string(), rows: z.int() }),
  ),
  entities: counts,
  links: counts,
  /** Sources, evidence, judgements and anything else that was added or updated, by kind of record. */
  others: z.record(z.string(), z.strictObject({ added: z.int(), updated: z.int(), unchanged: z.int() })),
  rejected: z.array(rejectedSchema),
  ambiguous: z.array(ambiguousSchema),
  vocabularyAdded: z.array(z.strictObject({ vocabulary: z.string(), label: z.string() })),
  omitted: z.array(omittedSchema),
  /** True when the map was changed. */
  applied: z.boolean(),
});
export type Receipt = z.infer<typeof receiptSchema>;
