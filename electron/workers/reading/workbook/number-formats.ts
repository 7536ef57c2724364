// What a number of a workbook stands for: an amount, or a day. Days are numbers with a format that shows a date
// (ECMA-376 part 1, 18.8.30 and 18.17.4).

/** How much of a date a format shows; null for a format of plain numbers. */
export type Shows = 'year' | 'month' | 'day' | 'time' | null;

/** Formats by number that every workbook has and none writes down. */
const BUILT_IN: ReadonlyMap<number, Shows> = new Map([
  ...[14, 15, 16, 22, 27, 30, 36, 50, 57].map((id): [number, Shows] => [id, 'day']),
  [17, 'month'],
  ...[18, 19, 20, 21, 45, 46, 47].map((id): [number, Shows] => [id, 'time']),
]);

export const builtInFormat = (id: number): Shows => BUILT_IN.get(id) ?? null;

/** Reads a format code such as `dd/mm/yyyy;@` or `[$-809]mmmm yyyy`. */
export function showsOf(code: string): Shows {
  const [first = ''] = code.split(';');
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (/general|[0#?]/.test(bare) && !/[ymd]/.test(bare)) return null;
  const hasYear = /[ye]/.test(bare.replace(/general/g, '')) && /y/.test(bare);
  if (/d/.test(bare)) return 'day';
  if (hasYear) return /m/.test(bare) ? 'month' : 'year';
  return /[hs]/.test(bare) ? 'time' : null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of either calendar. The older one holds 29 February 1900, which never was: days before it are one further on. */
const START = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
export type Calendar = keyof typeof START;

/** A day by its number, as much of it as is shown: 2019, 2019-03, 2019-03-31, 2019-03-31 14:30, 14:30. */
export function dayText(serial: number, shows: NonNullable<Shows>, calendar: Calendar): string {
  const whole = calendar === 1900 && serial < 60 && serial >= 1 ? serial + 1 : serial;
  const date = new Date(START[calendar] + Math.round(whole * DAY_MS));
  if (Number.isNaN(date.getTime())) return String(serial);
  const iso = date.toISOString();
  const time = iso.slice(11, 16);
  if (shows === 'time' && serial < 1) return time;
  if (shows === 'year') return iso.slice(0, 4);
  if (shows === 'month') return iso.slice(0, 7);
  return time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

/** A number as the sheet shows it: fifteen digits count. */
export function numberText(stored: string): string {
  const value = Number(stored);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : stored.trim();
}
