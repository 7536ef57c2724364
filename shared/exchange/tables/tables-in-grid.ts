// Finds the tables in sheets as people keep them: under a title, below a row of headings over headings, several on one sheet.
import { type Result, refuse, succeed } from '../../util/result.ts';
import type { Grid, GridRow, Workbook } from './grid.ts';
import { kindOfTable, understoodHeaders, whatIsMissing } from './recognise.ts';
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

/** The tables of all sheets; a sheet without one is named among what is left out. The refusal is the rest of a sentence about the file. */
export function tablesInWorkbook({ grids, omitted }: Workbook): Result<TablesRead, string> {
  const filled = grids.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return refuse('is empty: none of its sheets that can be seen holds anything.');
  const tables = filled.flatMap(tablesInGrid);
  const [only] = filled;
  if (tables.length === 0 && filled.length === 1 && only)
    return refuse(`cannot be imported. ${whatIsMissing(trimmed(only.rows[0]?.cells ?? []))}`);
  const without = filled.filter((grid) => tables.every(({ sheet }) => sheet !== grid.sheet));
  if (tables.length === 0) {
    const names = without.map(({ sheet }) => `“${sheet}”`).join(', ');
    return refuse(
      `cannot be imported: none of its sheets (${names}) holds a table that we know. Entries need a “name” column, links “from” and “to”, sources “title”.`,
    );
  }
  return succeed({
    tables,
    omitted: [
      ...omitted,
      ...without.map(({ sheet }) => ({ what: `sheet “${sheet}”`, why: 'no table that we know was found on it' })),
    ],
  });
}

/** A table that begins further down than its first row: under a title, say. */
export function withHeaderFound(table: Table): Table {
  if (kindOfTable(table.headers) !== null) return table;
  const rows = [{ row: table.headerRow, cells: table.headers }, ...table.rows];
  const [found] = tablesInGrid({ source: table.source, sheet: table.sheet, rows });
  return found ?? table;
}
