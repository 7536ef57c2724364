// A table of a paper: words alone, as every writer sets them.
export type FigureTable = {
  /** Unique among the tables of a figure. */
  readonly key: string;
  readonly title: string;
  /** What is counted, or what it means that there is no row. */
  readonly note: string | null;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Ids of what the rows are about, in the same order. */
  readonly about: readonly string[];
  /** How wide each column is beside the others. */
  readonly widths: readonly number[];
  /** Headers of columns that hold amounts. */
  readonly amounts: readonly string[];
};
