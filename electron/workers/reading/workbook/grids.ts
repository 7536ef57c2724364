// The sheets of a workbook, of whatever make, as tables are looked for in them: what is hidden or not meant to be read is named instead.
import type { Omitted } from '../../../../shared/exchange/audience/index.ts';
import { unguardCell } from '../../../../shared/exchange/tables/formula-guard.ts';
import type { Grid, GridRow, Workbook } from '../../../../shared/exchange/tables/grid.ts';
import { type Result, refuse, succeed } from '../../../../shared/util/result.ts';

/** What stands on a sheet. */
export type Sheet = {
  readonly rows: readonly GridRow[];
  /** Cells that show an error such as #N/A, and hold nothing. */
  readonly errors: readonly string[];
  /** Cells further to the right than any table we read. */
  readonly beyond: number;
};

export type SheetEntry = {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Null where the file has nothing for it. */
  readonly read: () => Result<Sheet, string> | null;
};

/** People keep what is not meant to be read in sheets so named; Kumu passes them over as well. */
const IGNORED = /\(ignore\)/i;

/** The refusal is the rest of a sentence about the file. */
export function gridsOf(source: string, entries: readonly SheetEntry[]): Result<Workbook, string> {
  const grids: Grid[] = [];
  const omitted: Omitted[] = [];
  for (const { sheet, isHidden, read } of entries) {
    const why = isHidden ? 'it is hidden' : IGNORED.test(sheet) ? 'its name says to ignore it' : null;
    if (why !== null) omitted.push({ what: `sheet “${sheet}”`, why });
    const found = why === null ? read() : null;
    if (found === null) continue;
    if (!found.ok) return refuse(`(sheet “${sheet}”) ${found.error}`);
    const { rows, errors, beyond } = found.value;
    if (isAbout(sheet, rows)) {
      omitted.push({ what: `sheet “${sheet}”`, why: 'it says what the other sheets are about' });
      continue;
    }
    grids.push({ source, sheet, rows: rows.map(unguarded) });
    if (errors.length > 0)
      omitted.push({ what: sayErrors(sheet, errors), why: 'Excel shows an error in place of a value' });
    if (beyond > 0)
      omitted.push({ what: `${beyond} cells of sheet “${sheet}”`, why: 'they stand too far to the right' });
  }
  return succeed({ grids, omitted });
}

/** Without the apostrophes that writing put before what a spreadsheet would run. */
const unguarded = ({ row, cells }: GridRow): GridRow => ({
  row,
  cells: cells.some((cell) => cell.startsWith("'")) ? cells.map(unguardCell) : cells,
});

/** The first sheet of workbooks that we write: rows of a label and a text, of which the first would be taken for the title of a source. */
const isAbout = (sheet: string, rows: Grid['rows']): boolean =>
  sheet === 'About' && ['Title', 'Made for'].every((label) => rows.some(({ cells }) => cells[0] === label));

const MOST_NAMED = 5;

function sayErrors(sheet: string, errors: readonly string[]): string {
  const named = errors.slice(0, MOST_NAMED).join(', ');
  const more = errors.length > MOST_NAMED ? ` and ${errors.length - MOST_NAMED} more` : '';
  return `${errors.length === 1 ? 'cell' : 'cells'} ${named}${more} of sheet “${sheet}”`;
}
