// A matrix of entries by entries in a sheet, and a plain list of links without headers.
import { type Result, refuse, succeed } from '../../util/result.ts';
import { wordsIn } from '../graph-text/lines.ts';
import { readNumber } from '../tables/cells.ts';
import { readDelimited } from '../tables/delimited.ts';
import type { Table } from '../tables/table.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { inShort, tablesOfMatrix } from './tables-of-matrix.ts';
import { isWide, readWideMatrix } from './wide.ts';

/** Whether a table is a matrix beyond doubt: the same labels above and at the left, in the same order, and numbers between. */
export function isMatrix({ headers, rows }: Table): boolean {
  const labels = headers.slice(1).map((label) => label.trim());
  return (
    labels.length >= 2 &&
    rows.length === labels.length &&
    rows.every(({ cells }, at) => (cells[0] ?? '').trim() === labels[at]) &&
    new Set(labels).size === labels.length &&
    rows.every(({ cells }) => cells.slice(1).every((cell) => cell.trim() === '' || readNumber(cell).ok))
  );
}

export function readMatrix(text: string, source: string): Result<TablesRead, string> {
  if (isWide(text)) return readWideMatrix(text, source, false) ?? refuse('It is no matrix.');
  const table = readDelimited(withoutRemarks(text), source);
  if (!table.ok) return refuse(table.error.message);
  if (hasNoLabels(table.value))
    return refuse(
      'It holds numbers alone. A matrix needs the names of who is meant, above its columns and at the left of its rows.',
    );
  return tablesInMatrix(table.value);
}

/** Remarks at its beginning, as programs write them, become blank lines, so that rows keep their numbers. */
function withoutRemarks(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => !/^\s*$|^\uFEFF?[#%]/.test(line));
  return start <= 0 ? text : [...lines.slice(0, start).map(() => ''), ...lines.slice(start)].join('\n');
}

function hasNoLabels({ headers, rows }: Table): boolean {
  const isNumber = (cell: string): boolean => readNumber(cell).ok;
  return headers.length > 0 && headers.every(isNumber) && rows.every(({ cells }) => isNumber(cells[0] ?? ''));
}

/** Row to column, as UCINET and Gephi have it. Rows and columns that are called otherwise are two kinds of entries. */
export function tablesInMatrix(table: Table): Result<TablesRead, string> {
  return tablesOfMatrix({ ...table, headers: table.headers.slice(1), rows: table.rows.map(inShort) });
}

/** Two names a row and, if there is a third cell, a weight. The first row counts as well. */
export function readEdgeList(text: string, source: string): Result<TablesRead, string> {
  const read = readDelimited(withoutRemarks(text), source);
  if (!read.ok) return refuse(read.error.message);
  const { headers, headerRow, rows } = read.value;
  const all = bySpaces([{ row: headerRow, cells: headers }, ...rows]);
  const width = all.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const wrong = all.find(
    ({ cells: [from = '', to = '', weight = ''] }) =>
      from.trim() === '' || to.trim() === '' || !(weight.trim() === '' || readNumber(weight).ok),
  );
  if (wrong || width > 3)
    return refuse(
      `Row ${wrong?.row ?? headerRow} is not two names and a weight. Give the table headers, such as from, to, type and weight, where it holds more.`,
    );
  const names = ['from', 'to', 'weight'].slice(0, width);
  return succeed({
    tables: [{ ...read.value, headers: names, rows: all.map(({ row, cells }) => ({ row, cells: [...cells] })) }],
    omitted: [],
  });
}

/** Programs part the names by spaces: where nothing else parts anything, and every row is two or three words. */
function bySpaces(rows: Table['rows']): Table['rows'] {
  if (rows.some(({ cells }) => cells.slice(1).some((cell) => cell.trim() !== ''))) return rows;
  const parted = rows.map(({ row, cells }) => ({ row, cells: wordsIn(cells[0] ?? '')?.map(({ text }) => text) ?? [] }));
  return parted.every(({ cells }) => cells.length === 2 || cells.length === 3) ? parted : rows;
}
