/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse';
import { type AppError, appError } from '../../contract/errors.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import { guardCell, unguardCell } from './formula-guard.ts';
import { understoodHeaders } from './recognise.ts';
import type { Table } from './table.ts';

const DELIMITERS = [',', ';', '\t'] as const;
/** First line with which some spreadsheets name the mark that parts the cells. */
const DECLARED = /^sep=(.)\n/;

/** More than any sheet we mean to serve; each row becomes a record in memory. */
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 1000;

const OPTIONS = { newline: '\n', header: false, skipEmptyLines: false } as const;

/**
 * Reads delimited text: commas, semicolons or tabs, quotes, any line ends.
 * @param delimiter what parts the cells, where that is known; else the text says
 */
export function readDelimited(text: string, source: string, delimiter?: string): Result<Table, AppError> {
  const refused = (why: string): Result<never, AppError> =>
    refuse(appError('unreadable', `“${source}” ${why}`, { source }));
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (whole.trim() === '') return refused('is empty.');
  if (whole.includes('\0')) return refused('is not a table of text. Save it as CSV and import that.');
  const declared = delimiter === undefined ? DECLARED.exec(whole)?.[1] : undefined;
  const body = declared === undefined ? whole : whole.slice(whole.indexOf('\n') + 1);
  const { data, errors } = papa.parse(body, { ...OPTIONS, delimiter: delimiter ?? declared ?? delimiterOf(body) });
  const skipped = declared === undefined ? 1 : 2;

  const headerAt = data.findIndex((cells) => !isBlank(cells));
  if (headerAt < 0) return refused('is empty: its cells are blank.');
  const headers = (data[headerAt] ?? []).map((cell) => unguardCell(cell).trim());
  while (headers.at(-1) === '') headers.pop();
  if (headers.length > MOST_COLUMNS) return refused(`has ${headers.length} columns; at most ${MOST_COLUMNS} are read.`);
  const rows = data.flatMap((cells, index) =>
    index <= headerAt || isBlank(cells) ? [] : [{ row: index + skipped, cells: cells.map(unguardCell) }],
  );
  if (rows.length > MOST_ROWS) {
    return refuse(
      appError('too-large', `“${source}” has ${rows.length} rows; at most ${MOST_ROWS} are read at a time. Part it.`),
    );
  }
  const [trouble] = errors.filter((error) => error.type === 'Quotes');
  if (trouble) {
    const row = (trouble.row ?? 0) + skipped;
    return refused(`has a quotation mark in row ${row} that is opened and not closed, or closed too early.`);
  }
  return succeed({ source, sheet: null, headers, rows, headerRow: headerAt + skipped });
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The mark under which most headers are understood; of equals, the one that parts the first line into most cells. */
function delimiterOf(text: string): string {
  const start = text.replace(/^\s*\n/, '');
  const judged = DELIMITERS.map((delimiter) => {
    const [headers = []] = papa.parse(start, { ...OPTIONS, delimiter, preview: 1 }).data;
    return { delimiter, understood: understoodHeaders(headers), cells: headers.length };
  });
  judged.sort((a, b) => b.understood - a.understood || b.cells - a.cells);
  return judged[0]?.delimiter ?? ',';
}

/** Writes delimited text as spreadsheets expect it: commas, Windows line ends, and nothing that runs as a formula. */
export function writeDelimited(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((cells) => cells.map(guardCell));
  return `${papa.unparse(guarded, { delimiter: ',', newline: '\r\n' })}\r\n`;
}
