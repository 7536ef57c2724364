// What Gephi's own tables hold that others' do not: sets of times, `<[2016-02-03, 2016-02-04]; [2016-03-01, Infinity]>` or
// `<[2016-02-03]>`, and values that change with time, `<[2016, 2017, 1]; [2017, 2018, 2.5]>`.
import type { Omitted } from '../audience/omitted.ts';
import { columnFor } from '../graph-tables/attribute-titles.ts';
import { countLeftOut } from '../graph-tables/left-out.ts';
import { cellsOfTimes, type Times } from '../graph-tables/times.ts';
import { headerKey } from '../tables/columns.ts';
import { kindOfTable } from '../tables/recognise.ts';
import type { Table } from '../tables/table.ts';

const TIME_COLUMNS = new Set(['timeset', 'interval']);
const MORE_TIMES = 'times between the first start and the last end';
const EARLIER = 'earlier values';
const REASONS = { [MORE_TIMES]: 'one start and one end are kept', [EARLIER]: 'the latest one is taken' };

/** What Gephi knows of any node, beside what is ours. */
const OF_NODES = new Set(['timeset', 'interval', 'z', 'size', 'color', 'colour']);

/**
 * Nodes that nobody has named, as tables that begin with “Id” and have no labels, with a blank one each.
 * @param isSaid whether the user says that it is Gephi's: else no column may stand beside that could make it anything else
 */
export function withLabels(table: Table, isSaid: boolean): Table {
  const [first, ...others] = table.headers.map(headerKey);
  if (first !== 'id' || kindOfTable(table.headers) !== null) return table;
  const isOfNodes = (key: string): boolean => key === '' || OF_NODES.has(key) || columnFor('entities', key) !== null;
  return isSaid || others.every(isOfNodes) ? { ...table, headers: [...table.headers, 'Label'] } : table;
}

type Told = { readonly table: Table; readonly omitted: readonly Omitted[]; readonly assumed: readonly Omitted[] };

/** Sets of times become since when and until when; of a weight that changes the latest stays. Other tables come back as they are. */
export function withTimesOfGephi(table: Table): Told {
  const plain: Told = { table, omitted: [], assumed: [] };
  const kind = kindOfTable(table.headers);
  if (kind !== 'entities' && kind !== 'links') return plain;
  const of = kind === 'links' ? 'edge' : 'node';
  const leftOut = countLeftOut(REASONS);
  let { headers, rows } = table;
  const assumed: Omitted[] = [];
  const cellsAt = (at: number): string[] => rows.map(({ cells }) => (cells[at] ?? '').trim());

  for (const [at, header] of table.headers.entries()) {
    if (TIME_COLUMNS.has(headerKey(header))) continue;
    const parts = cellsAt(at).map((cell) => (cell.startsWith('<') ? bracketed(cell) : null));
    if (!changesWithTime(columnFor(kind, header), parts)) continue;
    rows = rows.map((row, index) => {
      const values = parts[index];
      if (!values) return row;
      if (values.length > 1) leftOut.note(EARLIER, row, of);
      return { row: row.row, cells: row.cells.with(at, latest(values)) };
    });
  }

  const at = headers.findIndex((header) => TIME_COLUMNS.has(headerKey(header)));
  const isTaken = headers.some((header) => ['started', 'ended'].includes(columnFor(kind, header) ?? ''));
  const times = at < 0 || isTaken ? [] : cellsAt(at).map(timesIn);
  if (times.every((each) => each !== null) && times.some((each) => each.length > 0)) {
    const read = times.map((each) => cellsOfTimes(each));
    const columns = ['started', 'ended', 'time from', 'time to'].filter((column) =>
      read.some(({ cells, further }) => (cells[column] ?? further[column]) !== undefined),
    );
    times.forEach((each, index) => {
      if (each.length > 1) leftOut.note(MORE_TIMES, rows[index] ?? each, of);
    });
    rows = rows.map(({ row, cells }, index) => {
      const said = { ...read[index]?.cells, ...read[index]?.further };
      const filled = [...cells, ...headers.slice(cells.length).map(() => '')];
      return { row, cells: filled.toSpliced(at, 1, ...columns.map((column) => said[column] ?? '')) };
    });
    assumed.push({ what: `column “${headers[at]}”`, why: 'it says since when and until when' });
    headers = headers.toSpliced(at, 1, ...columns);
  }
  if (rows === table.rows) return plain;
  return { table: { ...table, headers: [...headers], rows: [...rows] }, omitted: leftOut.list(), assumed };
}

/** "<[1, 2]; [3, 4]>", also without the outer signs, as its parts; null where it is something else. */
function bracketed(text: string): string[][] | null {
  const inner = /^<(.*)>$/s.exec(text)?.[1] ?? text;
  if (!/^\s*[[(][^[\]()]*[\])](?:\s*;\s*[[(][^[\]()]*[\])])*\s*$/.test(inner)) return null;
  return [...inner.matchAll(/[[(]([^[\]()]*)[\])]/g)].map(([, part = '']) =>
    part.split(',').map((word) => word.trim().replace(/^"(.*)"$/, '$1')),
  );
}

/** Three words are a start, an end and a value; two are a moment and a value only where a value is what is wanted. */
function changesWithTime(column: string | null, all: readonly (readonly string[][] | null)[]): boolean {
  const filled = all.filter((parts) => parts !== null);
  const width = filled[0]?.[0]?.length ?? 0;
  const isEven = filled.every((parts) => parts.every((part) => part.length === width));
  return filled.length > 0 && isEven && (width === 3 || (width === 2 && column === 'weight'));
}

function latest(parts: readonly string[][]): string {
  const from = (part: readonly string[]): string => part[0] ?? '';
  const isLater = (a: string, b: string): boolean => (Number(a) - Number(b) || (a < b ? -1 : 1)) >= 0;
  const last = parts.reduce((best, part) => (isLater(from(part), from(best)) ? part : best));
  return last.at(-1) ?? '';
}

const isOpen = (text: string): boolean => /^[+-]?inf(?:inity)?$/i.test(text);

/** The spells of a cell; none where it is blank, null where it is no set of times. */
function timesIn(text: string): Times[] | null {
  if (text === '' || text === '<empty>') return [];
  const parts = /[[(<]/.test(text) ? bracketed(text) : [[text]];
  if (parts === null) return null;
  const spells: Times[] = [];
  for (const words of parts) {
    if (words.some((word) => !isTime(word))) return null;
    const [start = '', end = start] = words;
    if (words.length <= 2) spells.push({ start: isOpen(start) ? '' : start, end: isOpen(end) ? '' : end });
    // More than two are moments, each for itself.
    else spells.push(...words.map((word) => ({ start: word, end: word })));
  }
  return spells;
}

function isTime(word: string): boolean {
  return isOpen(word) || /^-?\d+(?:\.\d+)?(?:e\d+)?$/i.test(word) || /^\d{4}-\d{2}(?:-\d{2}(?:T.*)?)?$/.test(word);
}
