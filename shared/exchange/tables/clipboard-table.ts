// A table as tab-separated text, the form that spreadsheets paste.
import { guardCell } from './formula-guard.ts';

/** A cell that holds a tab, a line break or a quotation mark is quoted, and its quotation marks are doubled. */
function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Lines of cells, the first being the headings. What a spreadsheet would run as a formula is marked as text. */
export function clipboardTable([headings = [], ...rows]: readonly (readonly string[])[]): string {
  return [headings, ...rows.map((row) => row.map((cell) => guardCell(cell)))]
    .map((line) => line.map(quoted).join('\t'))
    .join('\r\n');
}
