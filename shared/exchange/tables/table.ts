import { z } from 'zod';

/** A table as its file holds it: text in cells, nothing understood yet. */

export const tableSchema = z.strictObject({
  /** File name, as receipts call it. */
  source: z.string().min(1),
  /** Sheet of a workbook; null for a plain table. */
  sheet: z.string().nullable(),
  headers: z.array(z.string()),
  rows: z.array(
    z.strictObject({
      /** Counted as in the file, the header being row 1; blank rows count too. */
      row: z.int().min(1),
      cells: z.array(z.string()),
    }),
  ),
  /** Row of the header: 1, unless blank lines stand before it. */
  headerRow: z.int().min(1),
});
export type Table = z.infer<typeof tableSchema>;
export type TableRow = Table['rows'][number];

/** The tables we know; one of answers is what a questionnaire brings back. */
export const TABLE_KINDS = ['entities', 'links', 'sources', 'evidence', 'engagements', 'answers'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What parts several values in one cell. */
export const VALUE_SEPARATOR = '|';

/** What else others put between them. */
export const PARTERS = [VALUE_SEPARATOR, ';', ',', '\n'] as const;
export const parterSchema = z.enum(PARTERS);
export type Parter = z.infer<typeof parterSchema>;
