import type { AppError } from '../../contract/errors.ts';
import { foldText } from '../../util/fold.ts';
import { type Result, succeed } from '../../util/result.ts';
import { COLUMNS, headerKey } from './columns.ts';
import { readDelimited } from './delimited.ts';
import { kindOfTable } from './recognise.ts';
import type { Table } from './table.ts';

// Cells copied out of a spreadsheet, or a list that was typed: a table whose headings may be missing.

export type PastedKind = 'entities' | 'links';
export type Pasted = {
  /** Every row that holds something, headings among them, with its place in the text. */
  readonly rows: Table['rows'];
  /** How many cells the widest row has. */
  readonly width: number;
};

/** What a column of pasted cells is taken for: one of ours, a field of the user's own by its name, or nothing. */
export type PastedColumn = { readonly column: string } | { readonly own: string } | null;

/** What the cells are called in receipts. */
export const PASTED = 'Pasted rows';

/** What our own tables call columns that files call otherwise. */
const SAID_IN_TABLES: Readonly<Record<PastedKind, Readonly<Record<string, string>>>> = {
  entities: { alsocalled: 'aliases', systemlayer: 'layer', idselsewhere: 'external_ids' },
  links: { link: 'type', howoften: 'frequency', idselsewhere: 'external_ids' },
};

/** What columns without headings are taken for, from the left. */
const BY_PLACE: Readonly<Record<PastedKind, (width: number) => readonly string[]>> = {
  entities: () => ['name', 'kind', 'sector'],
  links: (width) => (width === 2 ? ['from', 'to'] : ['from', 'type', 'to', 'methods', 'frequency']),
};

/** Spreadsheets put tabs between cells. In a typed list, commas part cells only when every line has as many. */
function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  for (const delimiter of [';', ',']) {
    const counts = new Set(lines.map((line) => line.split(delimiter).length));
    if (counts.size === 1 && !counts.has(1) && lines.length > 1) return delimiter;
  }
  return '\t';
}

export function readPasted(text: string): Result<Pasted, AppError> {
  const table = readDelimited(text, PASTED, delimiterOf(text));
  if (!table.ok) return table;
  const { headers, rows, headerRow } = table.value;
  const all = [{ row: headerRow, cells: headers }, ...rows];
  return succeed({ rows: all, width: Math.max(...all.map(({ cells }) => lastFilled(cells))) });
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Whether the first row says what the columns hold. */
export function hasHeadings({ rows }: Pasted): boolean {
  const kind = kindOfTable(rows[0]?.cells ?? []);
  return kind === 'entities' || kind === 'links';
}

/** What the columns are by their headings, or else by their place. Two columns are never taken for the same. */
export function columnsOf({ rows, width }: Pasted, kind: PastedKind, isHeaded: boolean): readonly PastedColumn[] {
  const headings = rows[0]?.cells ?? [];
  const byPlace = BY_PLACE[kind](width);
  const taken = new Set<string>();
  const take = (column: string | undefined): PastedColumn => {
    if (column === undefined || taken.has(column)) return null;
    taken.add(column);
    return { column };
  };
  const isUnderstood = isHeaded && kindOfTable(headings) === kind;
  return Array.from({ length: width }, (_, at): PastedColumn => {
    if (!isUnderstood) return take(byPlace[at]);
    const heading = (headings[at] ?? '').trim();
    return take(columnCalled(kind, heading)) ?? (heading === '' ? null : { own: heading });
  });
}

function columnCalled(kind: PastedKind, heading: string): string | undefined {
  const key = headerKey(heading);
  const said = SAID_IN_TABLES[kind][key];
  if (said !== undefined) return said;
  const columns = Object.entries(COLUMNS[kind]);
  const found =
    columns.find(([column]) => headerKey(column) === key) ??
    columns.find(([, names]) => names.some((name) => headerKey(name) === key));
  return found?.[0];
}

/** The rows as a table with headings of ours, ready to be imported. Columns that are taken for nothing are left out. */
export function tableOf({ rows }: Pasted, columns: readonly PastedColumn[], isHeaded: boolean): Table {
  const kept = columns.flatMap((column, at) => (column === null ? [] : [{ at, column }]));
  const [first] = rows;
  return {
    source: PASTED,
    sheet: null,
    headers: kept.map(({ column }) => ('column' in column ? column.column : column.own)),
    rows: rows.slice(isHeaded ? 1 : 0).map(({ row, cells }) => ({ row, cells: kept.map(({ at }) => cells[at] ?? '') })),
    headerRow: first?.row ?? 1,
  };
}

/**
 * Whether pasted rows without headings are links or entries: links when the second of three cells is a type of link,
 * or both of two are names that the map has.
 */
export function guessPasted(
  pasted: Pasted,
  known: { readonly isType: (text: string) => boolean; readonly isName: (text: string) => boolean },
): PastedKind {
  const headed = kindOfTable(pasted.rows[0]?.cells ?? []);
  if (headed === 'links' || headed === 'entities') return headed;
  if (pasted.width < 2) return 'entities';
  const second = pasted.rows.map(({ cells }) => cells[1] ?? '').filter((cell) => foldText(cell) !== '');
  return second.some((cell) => known.isType(cell) || known.isName(cell)) ? 'links' : 'entities';
}
