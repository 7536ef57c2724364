// Days as people say them when they record or plan something: "today", "last Friday", "in two weeks", "3 Nov", "31/03/2019".
import { readDate } from '../exchange/tables/cells.ts';
import { dayNumber, dayOfNumber } from '../util/days.ts';
import { type Result, refuse, succeed } from '../util/result.ts';

/** Whether a day that is said without its year, or as a day of the week, has been or is to come. */
export type Lean = 'past' | 'future';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Days from Monday: 0 for a Monday, 6 for a Sunday. 1 January 1970 was a Thursday. */
export const weekday = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

export const daysAfter = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);

/** The Sunday that ends the week of a day. */
export const endOfWeek = (day: string): string => daysAfter(day, 6 - weekday(day));

/**
 * A day, month or year, as YYYY-MM-DD, YYYY-MM or YYYY; or why it is none.
 * @param today YYYY-MM-DD
 */
export function readDay(text: string, today: string, lean: Lean): Result<string, string> {
  const words = text.trim().toLowerCase().replace(/\s+/gu, ' ').replace(/\.$/u, '');
  return succeedWith(saidDay(words, today, lean) ?? withoutYear(words, today, lean)) ?? readDate(text);
}

const succeedWith = (day: string | null): Result<string, string> | null => (day === null ? null : succeed(day));

function saidDay(words: string, today: string, lean: Lean): string | null {
  if (words === 'today' || words === 'now') return today;
  if (words === 'yesterday') return daysAfter(today, -1);
  if (words === 'tomorrow') return daysAfter(today, 1);
  const away = /^(?:in )?([a-z]+|\d{1,3}) (day|week|fortnight)s?( ago)?(?: from now)?$/.exec(words);
  if (away) {
    const number = NUMBERS[away[1] ?? ''] ?? Number(away[1]);
    const unit = away[2] === 'day' ? 1 : away[2] === 'week' ? 7 : 14;
    if (Number.isInteger(number)) return daysAfter(today, (away[3] === undefined ? 1 : -1) * number * unit);
  }
  if (words === 'next week') return daysAfter(today, 7);
  if (words === 'last week') return daysAfter(today, -7);
  if (words === 'end of the week' || words === 'end of week' || words === 'this week') return endOfWeek(today);
  const named = /^(?:(this|next|last|on) )?([a-z]{3,9})$/.exec(words);
  const at = named ? WEEKDAYS.findIndex((each) => each === named[2] || each.slice(0, 3) === named[2]) : -1;
  if (at < 0) return null;
  const ahead = (at - weekday(today) + 7) % 7;
  const isPast = named?.[1] === 'last' || (named?.[1] !== 'next' && named?.[1] !== 'this' && lean === 'past');
  // “Friday”, said on a Friday of what has been, is today; “last Friday” and “next Friday” are a week away then.
  if (isPast) return daysAfter(today, ahead === 0 ? (named?.[1] === 'last' ? -7 : 0) : ahead - 7);
  return daysAfter(today, ahead === 0 ? 7 : ahead);
}

/** "3 November" or "3/11": in the year that puts it on the right side of today, or else nearest to it. */
function withoutYear(words: string, today: string, lean: Lean): string | null {
  const isShort = /^(?:\d{1,2}(?:st|nd|rd|th)? [a-z]+|[a-z]+ \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.]\d{1,2})$/.test(words);
  if (!isShort) return null;
  const year = Number(today.slice(0, 4));
  const separator = /[/.]/.exec(words)?.[0] ?? ' ';
  const inYear = (each: number): string | null => {
    const read = readDate(`${words}${separator}${String(each).padStart(4, '0')}`);
    return read.ok ? read.value : null;
  };
  const years = lean === 'past' ? [year, year - 1] : [year, year + 1];
  const days = years.map(inYear).filter((day) => day !== null);
  return days.find((day) => (lean === 'past' ? day <= today : day >= today)) ?? days[0] ?? null;
}

/** A day, or nothing where nothing was typed. */
export function readOptionalDay(text: string, today: string, lean: Lean): Result<string | null, string> {
  if (text.trim() === '') return succeed(null);
  const read = readDay(text, today, lean);
  return read.ok ? read : refuse(read.error);
}
