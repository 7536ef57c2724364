// A matrix of entries by entries in a sheet, and a plain list of links without headers.
import { type Result, refuse, succeed } from '../../util/result.ts';
import type { FileNode } from '../graph-tables/graph-file.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import { type Cell, matrixLinks } from '../graph-text/matrix-links.ts';
import { readNumber } from '../tables/cells.ts';
import { readDelimited } from '../tables/delimited.ts';
import type { Table } from '../tables/table.ts';
import type { TablesRead } from '../tables/tables-read.ts';

/** Whether a table is a matrix beyond doubt: the same labels above and at the left, in the same order, and numbers between. */
export function isMatrix({ headers, rows }: Table): boolean {
  const labels = headers.slice(1).map((label) => label.trim());
  return (
    labels.length >= 2 &&
    rows.length === labels.length &&
    rows.every(({ cells }, at) => (cells[0] ?? '').trim() === labels[at] && labels[at] !== '') &&
    new Set(labels).size === labels.length &&
    rows.every(({ cells }) => cells.slice(1).every((cell) => cell.trim() === '' || readNumber(cell).ok))
  );
}

export function readMatrix(text: string, source: string): Result<TablesRead, string> {
  const table = readDelimited(text, source);
  return table.ok ? tablesInMatrix(table.value) : refuse(table.error.message);
}

/** Row to column, as UCINET and Gephi have it. Rows and columns that are called otherwise are two kinds of entries. */
export function tablesInMatrix(table: Table): Result<TablesRead, string> {
  const columns = table.headers.slice(1).map((label) => label.trim());
  const rows = table.rows.map(({ row, cells }) => ({ row, label: (cells[0] ?? '').trim(), cells: cells.slice(1) }));
  const blank = rows.find(({ label }) => label === '');
  if (columns.length === 0 || rows.length === 0 || columns.includes('') || blank)
    return refuse(
      `A matrix needs a label at the head of every column and row${blank ? ` (row ${blank.row} has none)` : ''}.`,
    );
  const twice = repeatedIn(columns) ?? repeatedIn(rows.map(({ label }) => label));
  if (twice !== undefined) return refuse(`Two of its rows or columns are called “${twice}”. Rename one.`);
  const cells: Cell[] = [];
  for (const { row, label, cells: values } of rows) {
    for (const [at, text] of values.entries()) {
      const to = columns[at];
      if (text.trim() === '') continue;
      const value = readNumber(text);
      if (to === undefined || !value.ok)
        return refuse(
          to === undefined
            ? `Row ${row} has more cells than there are columns.`
            : `Row ${row}, column “${to}”: ${value.ok ? '' : value.error}. A matrix holds numbers and blanks.`,
        );
      if (value.value !== 0) cells.push({ row, from: label, to, value: value.value, type: '' });
    }
  }
  const { links, omitted } = matrixLinks(cells);
  const known = new Set(rows.map(({ label }) => label));
  const nodeOf = (name: string, row: number): FileNode => ({ id: name, row, cells: { name }, attributes: new Map() });
  const nodes = [
    ...rows.map(({ label, row }) => nodeOf(label, row)),
    ...columns.filter((label) => !known.has(label)).map((label) => nodeOf(label, table.headerRow)),
  ];
  return tablesOf({ nodes, links, omitted, nodeSheet: 'labels', linkSheet: 'cells' }, table.source);
}

function repeatedIn(labels: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return labels.find((label) => seen.size === seen.add(label).size);
}

/** Two names a row and, if there is a third cell, a weight. The first row counts as well. */
export function readEdgeList(text: string, source: string): Result<TablesRead, string> {
  const read = readDelimited(text, source);
  if (!read.ok) return refuse(read.error.message);
  const { headers, headerRow, rows } = read.value;
  const all = [{ row: headerRow, cells: headers }, ...rows];
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
