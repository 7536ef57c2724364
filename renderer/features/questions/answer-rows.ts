// The rows of an answer's table as they are read: in words, in another order, and only those that are looked for.
import type { AnswerTable, Cell, Column } from '../../../shared/contract/answer.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linkManner, linkSentence, readLink, shownNameOf } from '../../../shared/model/words.ts';
import { compareText } from '../../../shared/util/compare.ts';
import { dateOfWords } from '../../../shared/util/dates.ts';
import { foldText } from '../../../shared/util/fold.ts';

export type Row = readonly Cell[];
export type Order = { readonly column: string; readonly direction: 'ascending' | 'descending' };

const byWords = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' }).compare;

export const isNothing = (cell: Cell): boolean => cell === null || cell === '' || (Array.isArray(cell) && !cell.length);

export function linkWords(map: MapData, id: string): string {
  const link = map.link.get(id as never);
  return link ? linkSentence(map, link) : 'a link that has gone';
}

/**
 * What a link is beside the names of both of its ends, as it reads from the first of them: “reports to, by report”. Null where the
 * row does not name both.
 */
export function linkBeside(map: MapData, columns: readonly Column[], row: Row, id: string): string | null {
  const link = map.link.get(id as never);
  if (!link || link.from === link.to) return null;
  const named = columns.flatMap(({ holds }, at) => (holds === 'entry' ? [row[at]] : []));
  const first = named.find((each) => each === link.from || each === link.to);
  if (first === undefined || !named.includes(link.from) || !named.includes(link.to)) return null;
  return [readLink(map, link, String(first)).verb, linkManner(map, link)].filter((part) => part !== '').join(', ');
}

/** A cell in words, with names for ids. */
export function wordsOf(map: MapData, { holds }: Column, cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map((each) => (holds === 'entries' ? shownNameOf(map, each) : each)).join(', ');
  // A column may hold entries and links: see subjects.ts.
  if (holds === 'entry')
    return map.link.has(cell as never) ? linkWords(map, String(cell)) : shownNameOf(map, String(cell));
  if (holds === 'link') return linkWords(map, String(cell));
  return typeof cell === 'number' ? cell.toLocaleString('en-GB', { maximumFractionDigits: 3 }) : cell;
}

/** Whether whatever a column says is a date: in order of time, then, and not of words. */
function isOfDates(rows: readonly Row[], at: number): boolean {
  const said = rows.flatMap((row) => (isNothing(row[at] ?? null) ? [] : [row[at]]));
  return said.length > 0 && said.every((cell) => typeof cell === 'string' && dateOfWords(cell) !== null);
}

/** So many sorts at most that a list of them is of use. */
const MANY_SORTS = 12;

/** The column that tells rows of several sorts apart: the first of few words that come back. Null when there is none. */
export function sortsOf({
  columns,
  rows,
}: AnswerTable): { readonly at: number; readonly sorts: readonly string[] } | null {
  for (const [at, { holds }] of columns.entries()) {
    if (holds !== 'text' || isOfDates(rows, at)) continue;
    const sorts = new Set<string>();
    for (const row of rows) {
      const cell = row[at];
      if (typeof cell === 'string' && cell !== '') sorts.add(cell);
      if (sorts.size > MANY_SORTS) break;
    }
    if (sorts.size > 1 && sorts.size <= MANY_SORTS && sorts.size * 3 <= rows.length) return { at, sorts: [...sorts] };
  }
  return null;
}

/** The rows that hold all of the words that were typed, wherever in the row. */
export function rowsWith(map: MapData, columns: readonly Column[], rows: readonly Row[], text: string): readonly Row[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const said = foldText(columns.map((column, at) => wordsOf(map, column, row[at] ?? null)).join(' \n '));
    return words.every((word) => said.includes(word));
  });
}

/** In the order of one column; what has nothing in it comes last either way. Null: as the answer has them. */
export function inOrder(
  map: MapData,
  columns: readonly Column[],
  rows: readonly Row[],
  order: Order | null,
): readonly Row[] {
  const at = columns.findIndex(({ key }) => key === order?.column);
  const column = columns[at];
  if (order === null || !column) return rows;
  const way = order.direction === 'ascending' ? 1 : -1;
  const areDates = column.holds === 'text' && isOfDates(rows, at);
  const read = rows.map((row) => {
    const cell = row[at] ?? null;
    const beside = column.holds === 'link' && cell !== null ? linkBeside(map, columns, row, String(cell)) : null;
    const words = beside ?? wordsOf(map, column, cell);
    return { row, cell, words: areDates ? (dateOfWords(words) ?? words) : words };
  });
  read.sort((a, b) => {
    const [noA, noB] = [isNothing(a.cell), isNothing(b.cell)];
    if (noA || noB) return Number(noA) - Number(noB);
    if (areDates) return way * compareText(a.words, b.words);
    if (typeof a.cell === 'number' && typeof b.cell === 'number') return way * (a.cell - b.cell);
    return way * byWords(a.words, b.words);
  });
  return read.map(({ row }) => row);
}

/** What a press of a column's head leads to: one way (of numbers, the most first), the other way, and back to the answer's own order. */
export function nextOrder(order: Order | null, { key, holds }: Column): Order | null {
  const first = holds === 'number' ? 'descending' : 'ascending';
  if (order?.column !== key) return { column: key, direction: first };
  if (order.direction !== first) return null;
  return { column: key, direction: first === 'ascending' ? 'descending' : 'ascending' };
}
