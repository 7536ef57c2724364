import type { Json } from '../../shared/util/canonical-json.ts';
import type { Column, Table } from './tables.ts';

/** Records to rows and back. */

export type Fields = Readonly<Record<string, Json>>;
export type Cell = string | number | null;

function toCell({ as }: Column, value: Json): Cell {
  switch (as) {
    case 'text':
    case 'number':
      return value as Cell;
    case 'yes-no':
      return value === true ? 1 : 0;
    case 'json':
      return JSON.stringify(value);
    case 'json?':
      return value === null ? null : JSON.stringify(value);
  }
}

function fromCell({ as }: Column, cell: Cell): Json {
  switch (as) {
    case 'text':
    case 'number':
      return cell;
    case 'yes-no':
      return cell === 1;
    case 'json':
    case 'json?':
      // Most lists are empty, and parsing is most of the time that opening takes.
      return cell === '[]' ? [] : cell === null ? null : JSON.parse(cell as string);
  }
}

/** One cell a column, in the table's order. */
export function toRow({ columns }: Table, record: Fields): Cell[] {
  return columns.map((column) => toCell(column, record[column.field] ?? null));
}

/** Makes a function from rows to records. */
export function rowReader({ columns }: Table): (row: readonly Cell[]) => Fields {
  return (row) => {
    const record: Record<string, Json> = {};
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as Column;
      record[column.field] = fromCell(column, row[i] ?? null);
    }
    return record;
  };
}
