import { firstDayOf, lastDayOf, monthsBefore, monthsBetween } from '../../util/dates.ts';

/** A source older than this, counted back from the map's as-at date, is old. */
export const FRESH_MONTHS = 24;

/** The same in words, after "over". */
export const FRESH_WORDS = 'two years';

/**
 * Whether a source of this date is no older than FRESH_MONTHS on the as-at date. A date without its day or month gets the
 * benefit of the doubt: it may be the last day it can mean.
 * @param asAt YYYY, YYYY-MM or YYYY-MM-DD; a part stands for its first day
 */
export function isFreshOn(date: string, asAt: string): boolean {
  return lastDayOf(date) >= monthsBefore(asAt, FRESH_MONTHS);
}

const counted = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

/**
 * How old a source of this date is on the as-at date: "4 years", "14 months", "about 2 years" (for a year alone), "this year",
 * or "later than the map" when it comes after.
 */
export function sayAge(date: string, asAt: string): string {
  if (firstDayOf(date) > lastDayOf(asAt)) return 'later than the map';
  if (date.length === 4) {
    const years = Number(asAt.slice(0, 4)) - Number(date);
    return years === 0 ? 'this year' : years === 1 ? 'about a year' : `about ${years} years`;
  }
  const months = monthsBetween(date, asAt);
  if (months < 1) return 'under a month';
  return months < FRESH_MONTHS ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}
