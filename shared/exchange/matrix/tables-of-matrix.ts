// A matrix as entries and links: of each row only the cells that hold something.
import { countOf } from '../../util/count-of.ts';
import { type Result, refuse } from '../../util/result.ts';
import type { FileNode } from '../graph-tables/graph-file.ts';
import { tablesOf } from '../graph-tables/tables-of.ts';
import { type Cell, matrixLinks } from '../graph-text/matrix-links.ts';
import { readNumber } from '../tables/cells.ts';
import type { Table } from '../tables/table.ts';
import type { TablesRead } from '../tables/tables-read.ts';

/** A row by its label and the cells that hold something, noughts and blanks left out. */
export type ShortRow = {
  readonly row: number;
  readonly label: string;
  readonly cells: readonly (readonly [at: number, text: string])[];
};

export function inShort({ row, cells }: Table['rows'][number]): ShortRow {
  const filled = cells
    .slice(1)
    .flatMap((text, at): ShortRow['cells'] => (text.trim() === '' || text === '0' ? [] : [[at, text]]));
  return { row, label: (cells[0] ?? '').trim(), cells: filled };
}

type Matrix = Pick<Table, 'source' | 'headerRow'> & {
  /** Of the columns, without the corner. */
  readonly headers: readonly string[];
  readonly rows: readonly ShortRow[];
};

/** A row and a column without a label belong together where there is one of each: a node that nobody named. */
export function tablesOfMatrix(matrix: Matrix): Result<TablesRead, string> {
  const { source, headerRow } = matrix;
  const { columns, rows, omitted: nameless } = withoutNameless(matrix);
  const blank = rows.find(({ label }) => label === '');
  if (columns.length === 0 || rows.length === 0 || columns.includes('') || blank)
    return refuse(
      `A matrix needs a label at the head of every column and row${blank ? ` (row ${blank.row} has none)` : ''}.`,
    );
  const twice = repeatedIn(columns) ?? repeatedIn(rows.map(({ label }) => label));
  if (twice !== undefined) return refuse(`Two of its rows or columns are called “${twice}”. Rename one.`);
  const cells: Cell[] = [];
  for (const { row, label, cells: filled } of rows) {
    for (const [at, text] of filled) {
      const to = columns[at];
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
    ...columns.filter((label) => !known.has(label)).map((label) => nodeOf(label, headerRow)),
  ];
  return tablesOf(
    { nodes, links, omitted: [...nameless, ...omitted], nodeSheet: 'labels', linkSheet: 'cells' },
    source,
  );
}

function withoutNameless({ headers, rows }: Matrix) {
  const columns = headers.map((label) => label.trim());
  const at = columns.indexOf('');
  const row = rows.findIndex(({ label }) => label === '');
  const isOne =
    at >= 0 && at === columns.lastIndexOf('') && row >= 0 && row === rows.findLastIndex(({ label }) => label === '');
  if (!isOne) return { columns, rows, omitted: [] };
  const others = rows.toSpliced(row, 1).map((each) => ({
    ...each,
    cells: each.cells
      .filter(([column]) => column !== at)
      .map(([column, text]) => [column > at ? column - 1 : column, text] as const),
  }));
  const cells =
    rows.reduce((sum, each) => sum + each.cells.length, 0) - others.reduce((sum, each) => sum + each.cells.length, 0);
  const what = `a row and a column without a label, with ${countOf(cells, 'number', 'numbers')}`;
  return { columns: columns.toSpliced(at, 1), rows: others, omitted: [{ what, why: 'nobody is named there' }] };
}

function repeatedIn(labels: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return labels.find((label) => seen.size === seen.add(label).size);
}
