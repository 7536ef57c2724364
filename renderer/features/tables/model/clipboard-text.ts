// Rows as tab-separated text, the form spreadsheets paste.
import { clipboardTable } from '../../../../shared/exchange/tables/clipboard-table.ts';
import { type Column, type Row, read } from './column.ts';

/** The rows under the headings of their columns. */
export function clipboardText(columns: readonly Column[], rows: readonly Row[]): string {
  return clipboardTable([
    columns.map((column) => column.label),
    ...rows.map((row) => columns.map((column) => read.text(column, row))),
  ]);
}
