import type { Omitted } from '../audience/index.ts';

/** The cells of a sheet as text, nothing understood yet. Blank rows are not here. */
export type Grid = {
  /** File name, as receipts call it. */
  readonly source: string;
  /** Name of the sheet; null where the file has none. */
  readonly sheet: string | null;
  readonly rows: readonly GridRow[];
};

/** A row by its number in the file, from 1. */
export type GridRow = { readonly row: number; readonly cells: readonly string[] };

/** The sheets of a workbook, and what was in it that is not read. */
export type Workbook = { readonly grids: readonly Grid[]; readonly omitted: readonly Omitted[] };
