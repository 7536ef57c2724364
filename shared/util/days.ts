/** Days as numbers, to place them along a line. */

const MS_A_DAY = 86_400_000;

/** Days from 1 January 1970 to a day, YYYY-MM-DD; before that, less than 0. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Date.UTC takes the years 0 to 99 for those of the last century.
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return Math.round(at.getTime() / MS_A_DAY);
}

/** The day of a number, YYYY-MM-DD. */
export function dayOfNumber(number: number): string {
  return new Date(Math.round(number) * MS_A_DAY).toISOString().slice(0, 10);
}
