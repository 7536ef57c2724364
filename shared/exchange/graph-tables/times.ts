import { readDate } from '../tables/cells.ts';

/** When something is there, as the file writes it; empty where it is open. */
export type Times = { readonly start: string; readonly end: string };

/** What `start` and `end` of an element say, or the moment of a `timestamp`; null if nothing. */
export function timesIn(attributes: ReadonlyMap<string, string>): Times | null {
  const said = (...names: string[]): string => {
    const text = names.map((name) => attributes.get(name)?.trim() ?? '').find((value) => value !== '') ?? '';
    // Python writes what it has no value for as “None”.
    return /^(?:[+-]?inf(?:inity)?|none|nan)$/i.test(text) ? '' : text;
  };
  const start = said('start', 'startopen', 'timestamp');
  const end = said('end', 'endopen', 'timestamp');
  return start === '' && end === '' && !attributes.has('start') && !attributes.has('end') ? null : { start, end };
}

/**
 * From the first start to the last end. Dates and years go into our columns; a count of seconds, or of anything else, is no
 * date and stays an attribute.
 */
export function cellsOfTimes(all: readonly Times[]): {
  readonly cells: Readonly<Record<string, string>>;
  readonly further: Readonly<Record<string, string>>;
} {
  const starts = all.map(({ start }) => start);
  const ends = all.map(({ end }) => end);
  const start = starts.includes('') ? '' : (inOrder(starts)[0] ?? '');
  const end = ends.includes('') ? '' : (inOrder(ends).at(-1) ?? '');
  const cells: Record<string, string> = {};
  const further: Record<string, string> = {};
  const put = (column: string, title: string, text: string): void => {
    if (text === '') return;
    const date = dateIn(text);
    if (date === null) further[title] = text;
    else cells[column] = date;
  };
  put('started', 'time from', start);
  put('ended', 'time to', end);
  return { cells, further };
}

function inOrder(times: readonly string[]): string[] {
  return times.toSorted((a, b) => Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0));
}

/** The day, month or year in a moment; null where numbers count something else than years. */
function dateIn(text: string): string | null {
  const iso = /^\d{4}-\d{2}(?:-\d{2})?(?=$|[TZ+])/.exec(text)?.[0];
  if (iso !== undefined) return readDate(iso).ok ? iso : null;
  const year = /^([12]\d{3})(?:\.0+)?$/.exec(text)?.[1];
  return year ?? null;
}
