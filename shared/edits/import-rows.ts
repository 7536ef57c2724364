import type { Ambiguous } from '../contract/receipt.ts';
import type { Read } from '../exchange/tables/cells.ts';
import type { Recognised } from '../exchange/tables/recognise.ts';
import { type Table, type TableRow, VALUE_SEPARATOR } from '../exchange/tables/table.ts';
import { type ColumnParter, withBars } from '../exchange/tables/value-parts.ts';
import { TEXT_LIMIT } from '../model/fields.ts';
import { refuse, succeed } from '../util/result.ts';
import type { ReceiptBook, Where } from './import-receipt.ts';

/** One row of a table with its columns understood: gives the text of a column, and gathers what is wrong with it. */
export type Row = {
  readonly table: Table;
  readonly row: number;
  readonly where: (column: string | null) => Where;
  /** The cell of a column, trimmed; empty when the table has no such column. */
  readonly text: (column: string) => string;
  /** What the cell means; undefined when it is blank, or wrong (which is noted). */
  readonly read: <Value>(column: string, reader: (text: string) => Read<Value>) => Value | undefined;
  /** Notes that a cell, or the row as a whole, is wrong. */
  readonly complain: (column: string | null, reason: string) => void;
  /** Notes that a cell may mean several things. */
  readonly doubt: (column: string | null, value: string, candidates: Ambiguous['candidates']) => void;
  readonly isBad: () => boolean;
  /** Enters what is wrong with the row into the receipt. */
  readonly report: (receipt: ReceiptBook) => void;
  /** Filled cells of columns that are not ours, by their header. */
  readonly own: readonly { readonly header: string; readonly text: string; readonly isList: boolean }[];
};

/** A table whose headers are understood. */
export type KnownTable = Recognised & {
  readonly table: Table;
  /** What parts the values of each column; undefined where a cell holds one. */
  readonly parters: readonly (ColumnParter | undefined)[];
};

type OwnColumn = { readonly header: string; readonly at: number; readonly isList: boolean };

export function rowsOf(known: KnownTable): Row[] {
  const { table, roles, parters } = known;
  const columns = new Map<string, number>();
  const owns: OwnColumn[] = [];
  roles.forEach((role, at) => {
    if ('column' in role) columns.set(role.column, at);
    else if ('own' in role) owns.push({ header: role.own, at, isList: parters[at] !== undefined });
  });
  const marks = parters.map((each) => each?.parter);
  const isPlain = marks.every((mark) => mark === undefined || mark === VALUE_SEPARATOR);
  const inBars = ({ row, cells }: TableRow): TableRow => ({
    row,
    cells: cells.map((cell, at) => withBars(cell, marks[at] ?? VALUE_SEPARATOR)),
  });
  return table.rows.map((row) => openRow(table, isPlain ? row : inBars(row), columns, owns));
}

function openRow(
  table: Table,
  { row, cells }: TableRow,
  columns: ReadonlyMap<string, number>,
  owns: readonly OwnColumn[],
): Row {
  const problems: { where: Where; reason: string }[] = [];
  const doubts: { where: Where; value: string; candidates: Ambiguous['candidates'] }[] = [];
  const cell = (at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? '').trim());
  const where = (column: string | null): Where => {
    const at = column === null ? undefined : columns.get(column);
    const header = at === undefined ? column : (table.headers[at] ?? '').trim();
    return { source: table.source, sheet: table.sheet, row, column: header };
  };
  const complain: Row['complain'] = (column, reason) => {
    problems.push({ where: where(column), reason });
  };
  const surplus = cells.slice(table.headers.length).find((text) => text.trim() !== '');
  if (surplus !== undefined) {
    complain(
      null,
      `it has more cells than there are headers (“${surplus.trim().slice(0, 40)}”): put quotation marks round a value that holds a comma`,
    );
  }
  const text: Row['text'] = (column) => cell(columns.get(column));
  return {
    table,
    row,
    where,
    text,
    read(column, reader) {
      const content = text(column);
      if (content === '') return undefined;
      const read = reader(content);
      if (read.ok) return read.value;
      complain(column, read.error);
      return undefined;
    },
    complain,
    doubt: (column, value, candidates) => {
      doubts.push({ where: where(column), value, candidates });
    },
    isBad: () => problems.length + doubts.length > 0,
    report(receipt) {
      const headers = table.headers.map((header) => header.trim());
      const at = (problem: { where: Where }): number => headers.indexOf(problem.where.column ?? '');
      for (const problem of problems.toSorted((a, b) => at(a) - at(b))) receipt.reject(problem.where, problem.reason);
      for (const doubt of doubts) receipt.doubt(doubt.where, doubt.value, doubt.candidates);
    },
    own: owns.map(({ header, at, isList }) => ({ header, text: cell(at), isList })).filter((item) => item.text !== ''),
  };
}

/** Text as long as one field may hold. */
export function readText(text: string): Read<string> {
  return text.length <= TEXT_LIMIT
    ? succeed(text)
    : refuse(`it is ${text.length} characters long; a field holds ${TEXT_LIMIT}. Keep long text in a source`);
}
