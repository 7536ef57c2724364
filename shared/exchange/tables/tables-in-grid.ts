// Finds the tables in sheets as people keep them: under a title, below a row of headings over headings, several on one sheet.
import { type Result, refuse, succeed } from '../../util/result.ts';
import type { Omitted } from '../audience/index.ts';
import type { Grid, GridRow, Workbook } from './grid.ts';
import { kindOfTable, understoodHeaders } from './recognise.ts';
import type { Table } from './table.ts';
import type { TablesRead } from './tables-read.ts';

/** So far down a title, a note or a logo pushes the headers; below, a table is taken for what stands in its first row. */
const HEADER_DEPTH = 20;
/** A sheet may hold several tables, parted by so many blank rows (as Kumu has it); a lone blank row parts nothing. */
const BLANK_ROWS = 2;

/** The tables of one sheet, in order. A gap within a table parts it only where what follows has headers of its own. */
export function tablesInGrid({ source, sheet, rows }: Grid): Table[] {
  const tables: { readonly table: Table; readonly rows: Table['rows'] }[] = [];
  for (const section of sectionsOf(rows)) {
    const at = headerIn(section);
    if (at === null) {
      tables.at(-1)?.rows.push(...section.map(asRow));
      continue;
    }
    const header = section[at] as GridRow;
    const below: Table['rows'] = section.slice(at + 1).map(asRow);
    const table = { source, sheet, headers: trimmed(header.cells), rows: below, headerRow: header.row };
    tables.push({ table, rows: below });
  }
  return tables.map(({ table }) => table);
}

const asRow = ({ row, cells }: GridRow): Table['rows'][number] => ({ row, cells: [...cells] });

function sectionsOf(rows: readonly GridRow[]): GridRow[][] {
  const sections: GridRow[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const section = sections.at(-1);
    if (section && row.row - before <= BLANK_ROWS) section.push(row);
    else sections.push([row]);
    before = row.row;
  }
  return sections;
}

/** Which row of a section holds the headers: the one of which most is understood, of equals the first. */
function headerIn(section: readonly GridRow[]): number | null {
  let best: { readonly at: number; readonly understood: number } | null = null;
  for (const [at, { cells }] of section.slice(0, HEADER_DEPTH).entries()) {
    const understood = understoodHeaders(trimmed(cells));
    if (understood > (best?.understood ?? 0)) best = { at, understood };
  }
  return best?.at ?? null;
}

function trimmed(cells: readonly string[]): string[] {
  const headers = cells.map((cell) => cell.trim());
  while (headers.at(-1) === '') headers.pop();
  return headers;
}

/**
 * The tables of all sheets; a sheet without one is named among what is left out. Where no sheet has one, each is taken as it
 * begins: whoever brings them in says what their columns mean, or what they lack. The refusal is the rest of a sentence about the file.
 * @param isWanted whether a sheet is to be taken as it begins though other sheets have tables
 */
export function tablesInWorkbook(
  { grids, omitted }: Workbook,
  isWanted: (sheet: string | null) => boolean = () => false,
): Result<TablesRead, string> {
  const filled = grids.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return refuse('is empty: none of its sheets that can be seen holds anything.');
  const known = new Map(filled.map((grid) => [grid, tablesInGrid(grid)]));
  const hasAny = [...known.values()].some((tables) => tables.length > 0);
  const left: Omitted[] = [];
  const tables = [...known].flatMap(([grid, found]) => {
    if (found.length > 0) return found;
    if (!hasAny || isWanted(grid.sheet)) return [asItBegins(grid)];
    left.push({ what: `sheet “${grid.sheet}”`, why: 'no table that we know was found on it' });
    return [];
  });
  return succeed({ tables, omitted: [...omitted, ...left] });
}

/** A sheet whose headers nobody knows: they are taken to stand in the first row that has more than one cell. */
function asItBegins({ source, sheet, rows }: Grid): Table {
  const found = rows
    .slice(0, HEADER_DEPTH)
    .findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const at = Math.max(0, found);
  const header = rows[at] as GridRow;
  return { source, sheet, headers: trimmed(header.cells), rows: rows.slice(at + 1).map(asRow), headerRow: header.row };
}

/** A table that begins further down than its first row: under a title, say. */
export function withHeaderFound(table: Table): Table {
  if (kindOfTable(table.headers) !== null) return table;
  const rows = [{ row: table.headerRow, cells: table.headers }, ...table.rows];
  const [found] = tablesInGrid({ source: table.source, sheet: table.sheet, rows });
  return found ?? table;
}
