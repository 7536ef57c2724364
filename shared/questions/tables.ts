// Short ways to write the tables of an answer.
import type { AnswerTable, Cell, Column } from '../contract/answer.ts';

const columnOf =
  (holds: Column['holds']) =>
  (key: string, label: string): Column => ({ key, label, holds });

export const entryColumn = columnOf('entry');
export const entriesColumn = columnOf('entries');
export const linkColumn = columnOf('link');
export const textColumn = columnOf('text');
export const wordsColumn = columnOf('words');
export const numberColumn = columnOf('number');

export type TableSaid = {
  readonly id: string;
  readonly title: string;
  readonly columns: AnswerTable['columns'];
  readonly rows: readonly (readonly Cell[])[];
  /** What is counted, where the title does not say it. */
  readonly note?: string | null;
  /** What it means that there is no row. */
  readonly ifEmpty: string;
};

export function tableOf({ id, title, columns, rows, note = null, ifEmpty }: TableSaid): AnswerTable {
  return { id, title, note: rows.length === 0 ? ifEmpty : note, columns, rows: rows.map((row) => [...row]) };
}
