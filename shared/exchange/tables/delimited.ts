/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse';
import { type AppError, appError } from '../../contract/errors.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import { wordsIn } from '../graph-text/lines.ts';
import { guardCell, unguardCell } from './formula-guard.ts';
import { understoodHeaders } from './recognise.ts';
import type { Table } from './table.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
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
  const said = delimiter ?? declared ?? delimiterOf(body);
  const { data, errors } =
    said === null ? { data: rowsBySpaces(body) ?? [], errors: [] } : papa.parse(body, { ...OPTIONS, delimiter: said });
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

/** The mark under which most headers are understood; of equals, the one that parts the first line into most cells. Null: spaces do. */
function delimiterOf(text: string): string | null {
  const start = text.replace(/^\s*\n/, '');
  const judged = DELIMITERS.map((delimiter) => {
    const [headers = []] = papa.parse(start, { ...OPTIONS, delimiter, preview: 1 }).data;
    return { delimiter, understood: understoodHeaders(headers), cells: headers.length };
  });
  // A bar parts several values in a cell: it only parts cells where headers say so.
  const likely = judged.filter(({ delimiter, understood }) => delimiter !== '|' || understood > 1);
  likely.sort((a, b) => b.understood - a.understood || b.cells - a.cells);
  if ((likely[0]?.understood ?? 0) === 0 && isBySpaces(start)) return null;
  return likely[0]?.delimiter ?? ',';
}

/** Whether spaces part the cells: the headers are known then, and every row has as many cells as they are. */
function isBySpaces(text: string): boolean {
  const [headers = []] = rowsBySpaces(text.slice(0, text.indexOf('\n') + 1)) ?? [];
  if (headers.length < 2 || understoodHeaders(headers) === 0) return false;
  return rowsBySpaces(text)?.every(({ length }) => length === 0 || length === headers.length) ?? false;
}

/** One a line, so that rows keep their numbers; null where a quotation mark is not closed. */
function rowsBySpaces(text: string): string[][] | null {
  const rows = text.split('\n').map((line) => wordsIn(line));
  return rows.every((words) => words !== null) ? rows.map((words) => words.map((word) => word.text)) : null;
}

/** Writes delimited text as spreadsheets expect it: commas, Windows line ends, and nothing that runs as a formula. */
export function writeDelimited(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((cells) => cells.map(guardCell));
  return `${papa.unparse(guarded, { delimiter: ',', newline: '\r\n' })}\r\n`;
}
