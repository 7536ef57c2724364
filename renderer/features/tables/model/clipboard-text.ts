// Rows as tab-separated text, the form spreadsheets paste.
import { guardCell } from '../../../../shared/exchange/tables/formula-guard.ts';
import { type Column, type Row, read } from './column.ts';

/** A cell that holds a tab, a line break or a quotation mark is quoted, and its quotation marks are doubled. */
function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows under the headings of their columns. What a spreadsheet would run as a formula is marked as text. */
export function clipboardText(columns: readonly Column[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => column.label),
    ...rows.map((row) => columns.map((column) => guardCell(read.text(column, row)))),
  ];
  return lines.map((line) => line.map(quoted).join('\t')).join('\r\n');
}
