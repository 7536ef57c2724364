import { z } from 'zod';

/** What stands along a side of a matrix: every entry by itself, or the id of a field of words that entries are grouped by. */
export const ENTRIES = 'entries';

/** `listed`: in the order of their words, entries by name. */
export const MATRIX_ORDERS = ['listed', 'name', 'kind', 'sector', 'links', 'clustered'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

export const MATRIX_SHOWS = ['count', 'methods', 'quality', 'worst-quality', 'confidence', 'density'] as const;
export type MatrixShows = (typeof MATRIX_SHOWS)[number];

/** How a matrix is made of what is in view. Settings of a later version fall back to these. */
export const matrixSettingsSchema = z.object({
  rows: z.string().catch('entity.sector').default('entity.sector'),
  /** Null: the same as the rows. */
  columns: z.string().nullable().catch(null).default(null),
  order: z.enum(MATRIX_ORDERS).catch('listed').default('listed'),
  shows: z.enum(MATRIX_SHOWS).catch('count').default('count'),
  /** Categories and types of link that count; none of either: all. */
  categories: z.array(z.string()).catch([]).default([]),
  linkTypes: z.array(z.string()).catch([]).default([]),
  /** Only links that exist, unless said otherwise: as for every measure. */
  existingOnly: z.boolean().catch(true).default(true),
  /** Leaves out rows without a link to anybody and columns without one from anybody. */
  hidesEmpty: z.boolean().catch(false).default(false),
});
export type MatrixSettings = Readonly<z.infer<typeof matrixSettingsSchema>>;
