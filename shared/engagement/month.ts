// A month as a calendar shows it: whole weeks, which begin on Monday.
import { daysInMonth } from '../util/dates.ts';
import { daysAfter, weekday } from './days.ts';

export const WEEKDAY_LABELS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The month of a day: YYYY-MM. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The weeks of a month, YYYY-MM, seven days each, those of the months beside it that fill them up among them. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const [year = 1970, number = 1] = month.split('-').map(Number);
  const before = weekday(first);
  const weeks = Math.ceil((before + daysInMonth(year, number)) / 7);
  const monday = daysAfter(first, -before);
  return Array.from({ length: weeks }, (_week, row) =>
    Array.from({ length: 7 }, (_day, column) => daysAfter(monday, row * 7 + column)),
  );
}

/** So many months later, YYYY-MM. */
export function monthsAfter(month: string, months: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  const index = year * 12 + (number - 1) + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** The same day of another month, or its last where it is shorter. */
export function dayIn(month: string, day: string): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, number));
  return `${month}-${String(date).padStart(2, '0')}`;
}
