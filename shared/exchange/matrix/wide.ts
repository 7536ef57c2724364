/// <reference path="../tables/papaparse.d.ts" />
// A matrix of more columns than any table has: read row by row, of which only what holds something is kept.
import papa from 'papaparse';
import { type Result, refuse } from '../../util/result.ts';
import { readNumber } from '../tables/cells.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../tables/delimited.ts';
import { unguardCell } from '../tables/formula-guard.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { inShort, type ShortRow, tablesOfMatrix } from './tables-of-matrix.ts';
import { MOST_IN_MATRIX } from './write.ts';

const MARKS = [',', ';', '\t'] as const;
/** A mirrored matrix says each link twice. */
const MOST_FILLED = 2 * MOST_ROWS;

/** Whether the first line has more cells than a table may have. */
export function isWide(text: string): boolean {
  const first = firstLineOf(text);
  return first.length > MOST_COLUMNS && first.split(markOf(first)).length > MOST_COLUMNS;
}

/**
 * @param isDoubtful it is only taken for a matrix where the same labels stand above and at the left, with numbers between
 * @returns null where it is none
 */
export function readWideMatrix(text: string, source: string, isDoubtful: boolean): Result<TablesRead, string> | null {
  let headers: readonly string[] | null = null;
  let headerRow = 1;
  let row = 0;
  let filled = 0;
  let isMatrix = true;
  const rows: ShortRow[] = [];
  papa.parse(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), {
    newline: '\n',
    header: false,
    skipEmptyLines: false,
    delimiter: markOf(firstLineOf(text)),
    step: ({ data }, parser) => {
      row++;
      if (data.length < 2) return;
      if (headers === null) {
        headers = data.slice(1).map((label) => unguardCell(label).trim());
        headerRow = row;
        return;
      }
      const short = inShort({ row, cells: [unguardCell(data[0] ?? ''), ...data.slice(1)] });
      filled += short.cells.length;
      rows.push(short);
      isMatrix = short.label === headers[rows.length - 1] && short.cells.every(([, cell]) => readNumber(cell).ok);
      if ((isDoubtful && !isMatrix) || filled > MOST_FILLED || rows.length > MOST_IN_MATRIX) parser.abort();
    },
  });
  const labels: readonly string[] = headers ?? [];
  if (isDoubtful && (!isMatrix || rows.length !== labels.length)) return null;
  if (labels.length > MOST_IN_MATRIX || rows.length > MOST_IN_MATRIX)
    return refuse(
      `It is a matrix of more than ${MOST_IN_MATRIX} rows or columns, which is more than is read at a time. Part it.`,
    );
  if (filled > MOST_FILLED)
    return refuse(
      `More than ${MOST_FILLED} cells of the matrix hold something, which is more than is read at a time. Part it.`,
    );
  return tablesOfMatrix({ source, headerRow, headers: labels, rows });
}

function firstLineOf(text: string): string {
  const start = /\S/.exec(text)?.index ?? 0;
  const end = text.slice(start).search(/[\r\n]/);
  // A blank corner may be nothing but the mark before the first label, which is white space where that is a tab.
  const from = Math.max(text.lastIndexOf('\n', start) + 1, text.startsWith('\uFEFF') ? 1 : 0);
  return end < 0 ? text.slice(from) : text.slice(from, start + end);
}

function markOf(line: string): string {
  const counted = MARKS.map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}
