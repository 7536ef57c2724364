/** Dates as people know them: a year, a month or a day, written YYYY, YYYY-MM or YYYY-MM-DD. No clock and no time zone. */

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month (1-12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function isPartialDate(text: string): boolean {
  const parts = PARTIAL_DATE.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return true;
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return false;
  if (parts[3] === undefined) return true;
  const day = Number(parts[3]);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The last day a partial date may mean: "2015" -> "2015-12-31". */
export function lastDayOf(date: string): string {
  const [year = '0', month, day] = date.split('-');
  if (month === undefined) return `${year}-12-31`;
  if (day === undefined) return `${year}-${month}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`;
  return date;
}

/** The first day a partial date may mean: "2015" -> "2015-01-01". */
export function firstDayOf(date: string): string {
  const [year = '0', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The day after one, YYYY-MM-DD. */
export function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const isMonthOver = day >= daysInMonth(year, month);
  const isYearOver = isMonthOver && month === 12;
  const parts = [isYearOver ? year + 1 : year, isYearOver ? 1 : month + Number(isMonthOver), isMonthOver ? 1 : day + 1];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** The same day so many months earlier (clamped to the month's end). */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = firstDayOf(date).split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return `${String(newYear).padStart(4, '0')}-${String(newMonth).padStart(2, '0')}-${String(newDay).padStart(2, '0')}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** As a British reader writes it: "2019-03-31" -> "31 March 2019", "2019-03" -> "March 2019". */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A date as `sayDate` writes it, back as it is kept: "31 March 2019" -> "2019-03-31". Null for other words. */
export function dateOfWords(words: string): string | null {
  const [, day, name, year] = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})$/u.exec(words) ?? [];
  if (year === undefined) return null;
  if (name === undefined) return year;
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) return null;
  const parts = [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return parts.join('-');
}

/** Whole months from one date to a later one, counted from the last day that the first may mean; 0 when it is not later. */
export function monthsBetween(earlier: string, later: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = lastDayOf(earlier).split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = lastDayOf(later).split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
  return Math.max(0, months);
}
