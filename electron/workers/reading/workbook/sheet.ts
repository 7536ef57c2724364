// One sheet of a workbook, cell by cell (ECMA-376 part 1, 18.3). Rows and cells may come without their reference: then each stands after the last.

import { MOST_COLUMNS, MOST_ROWS } from '../../../../shared/exchange/tables/delimited.ts';
import type { GridRow } from '../../../../shared/exchange/tables/grid.ts';
import { walkXml } from '../../../../shared/exchange/xml/walk.ts';
import { type Result, refuse, succeed } from '../../../../shared/util/result.ts';
import type { Sheet } from './grids.ts';
import { type Calendar, dayText, numberText, type Shows } from './number-formats.ts';
import { plainText } from './shared-strings.ts';

/** What cells of all sheets refer to. */
export type Book = {
  readonly strings: readonly string[];
  /** By style of cell. */
  readonly formats: readonly Shows[];
  readonly calendar: Calendar;
};

type Cell = { readonly type: string; readonly style: number; readonly column: number; value: string; inline: string };

/** Characters of all cells of one sheet: beyond it no table is that we mean to serve. */
export const MOST_CHARACTERS = 200_000_000;

export function readSheet(xml: string, book: Book, report: (done: number) => void): Result<Sheet, string> {
  const rows: GridRow[] = [];
  const errors: string[] = [];
  let beyond = 0;
  let characters = 0;
  let row = 0;
  let cells: string[] = [];
  let cell: Cell | null = null;
  let last = -1;
  let within: 'value' | 'inline' | null = null;
  let isPhonetic = false;

  const take = ({ column, ...told }: Cell): void => {
    if (told.type === 'e') errors.push(`${columnName(column)}${row}`);
    const text = textOf(told, book);
    characters += text.length;
    if (text.trim() === '') return;
    if (column >= MOST_COLUMNS) {
      beyond++;
      return;
    }
    while (cells.length < column) cells.push('');
    cells[column] = text;
  };

  const walked = walkXml(
    xml,
    {
      open(name, attributes) {
        if (name === 'row') {
          row = wholeNumber(attributes.r) ?? row + 1;
          cells = [];
          last = -1;
        } else if (name === 'c') {
          const column = columnOf(attributes.r) ?? last + 1;
          last = column;
          cell = { type: attributes.t ?? 'n', style: wholeNumber(attributes.s) ?? 0, column, value: '', inline: '' };
        } else if (cell && name === 'v') within = 'value';
        else if (cell && name === 't') within = 'inline';
        else if (name === 'rPh') isPhonetic = true;
        if (rows.length > MOST_ROWS) return `has more than ${MOST_ROWS} rows; so many are read at a time. Part it`;
        return characters > MOST_CHARACTERS ? 'holds more text than any table' : undefined;
      },
      text(part) {
        if (!cell || isPhonetic) return;
        if (within === 'value') cell.value += part;
        else if (within === 'inline') cell.inline += part;
      },
      close(name) {
        if (name === 'v' || name === 't') within = null;
        else if (name === 'rPh') isPhonetic = false;
        else if (name === 'c' && cell) {
          take(cell);
          cell = null;
        } else if (name === 'row' && cells.length > 0) rows.push({ row, cells });
      },
    },
    report,
  );
  if (!walked.ok) return walked;
  return rows.length > MOST_ROWS
    ? refuse(`has more than ${MOST_ROWS} rows; so many are read at a time. Part it`)
    : succeed({ rows, errors, beyond });
}

function textOf({ type, style, value, inline }: Omit<Cell, 'column'>, { strings, formats, calendar }: Book): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return plainText(inline);
    case 'str':
      return plainText(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').trim();
    case 'e':
      return '';
    default: {
      if (value.trim() === '') return '';
      const shows = formats[style] ?? null;
      const number = Number(value);
      return shows !== null && Number.isFinite(number) && number >= 0
        ? dayText(number, shows, calendar)
        : numberText(value);
    }
  }
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}

/** The column of a reference such as BC12, from 0; null without one. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
