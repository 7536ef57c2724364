// Filled questionnaires: found in a workbook by the mark that they bear, and read as a table of answers.
import { foldHeader } from '../../util/fold.ts';
import type { Grid, GridRow, Workbook } from '../tables/grid.ts';
import type { Table } from '../tables/table.ts';
import { FORM_HEADERS, readMark } from './form-words.ts';

/** So far down stands the mark; people put lines of their own above it. */
const MARK_DEPTH = 40;
const ASKED_BESIDE = ['survey', 'survey title', 'respondent id', 'respondent'] as const;

/** The tables of answers in a workbook; null where it is no form. */
export function answersInWorkbook({ grids }: Workbook): Table[] | null {
  const tables = grids.flatMap((grid) => answersIn(grid) ?? []);
  return tables.length === 0 ? null : tables;
}

/** The sheet of a form whose mark was taken away: it cannot be told whose answers those are. Null where there is none. */
export function unmarkedForm({ grids }: Workbook): string | null {
  const first = fold(FORM_HEADERS.about);
  const asked = fold(FORM_HEADERS.contact);
  const isForm = ({ rows }: Grid): boolean =>
    rows.slice(0, MARK_DEPTH).some(({ cells }) => [first, asked].every((header) => cells.map(fold).includes(header)));
  return grids.find(isForm)?.sheet ?? null;
}

function answersIn({ source, sheet, rows }: Grid): Table | null {
  const at = rows.slice(0, MARK_DEPTH).findIndex(({ cells }) => cells.some((cell) => readMark(cell)));
  const marked = rows[at];
  if (at < 0 || !marked) return null;
  const mark = marked.cells.map(readMark).find((found) => found !== undefined);
  const headAt = rows.findIndex(({ cells }) => cells.filter((cell) => isHeader(cell)).length > 1);
  const head = rows[headAt];
  if (!mark || !head) return null;
  const [title = ''] = filled(rows[0]);
  // What stands beside "Answers of" is whose they are.
  const of = rows.slice(0, headAt).find(({ cells }) => cells.some((cell) => fold(cell) === fold(ANSWERS_OF)));
  const [, respondent = ''] = filled(of);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, index) => (cells[index] ?? '').trim());
  const beside = [mark.survey, title, mark.respondent ?? '', respondent];
  return {
    source,
    sheet,
    headers: [...padded(head.cells), ...ASKED_BESIDE],
    rows: rows.slice(headAt + 1).map(({ row, cells }) => ({ row, cells: [...padded(cells), ...beside] })),
    headerRow: head.row,
  };
}

/** What stands before the name of who answers. */
export const ANSWERS_OF = 'Answers of';

const fold = (text: string): string => foldHeader(text).replace(/[?*:]+$/, '');
const HEADERS = new Set(Object.values(FORM_HEADERS).map(fold));
const isHeader = (cell: string): boolean => HEADERS.has(fold(cell));
const filled = (row: GridRow | undefined): string[] =>
  (row?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
