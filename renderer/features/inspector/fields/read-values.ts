import { isPartialDate } from '../../../../shared/util/dates.ts';

/** What people type, read as values. `problem` says in words why it cannot be. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (text: string): string => text.padStart(2, '0');

/** A date as British people write it: 2019, 2019-03-31, 31/3/2019, 3/2019, 31 March 2019, March 2019. Empty is "not set". */
export function readDate(text: string): Read<string | null> {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  const date = isoOf(trimmed);
  if (date !== null && isPartialDate(date)) return { value: date };
  return { problem: 'Write a date such as 2019, March 2019, 31/3/2019 or 2019-03-31.' };
}

function isoOf(text: string): string | null {
  if (/^\d{4}(-\d{1,2}){0,2}$/.test(text)) {
    return text
      .split('-')
      .map((part, index) => (index === 0 ? part : two(part)))
      .join('-');
  }
  const slashed = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashed) return [slashed[3], two(slashed[2] ?? ''), slashed[1] ? two(slashed[1]) : ''].filter(Boolean).join('-');
  const spelled = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (\d{4})$/i.exec(text);
  const month = spelled ? MONTHS.indexOf((spelled[2] ?? '').slice(0, 3).toLowerCase()) + 1 : 0;
  if (!spelled || month === 0) return null;
  return [spelled[3], two(String(month)), spelled[1] ? two(spelled[1]) : ''].filter(Boolean).join('-');
}

/** A number with or without thousands commas and a pound sign. Empty is "not set". */
export function readNumber(text: string): Read<number | null> {
  const trimmed = text.trim().replace(/[£,\s]/g, '');
  if (trimmed === '') return { value: null };
  const number = Number(trimmed);
  return Number.isFinite(number) ? { value: number } : { problem: 'Write a number, such as 3 or 12.5.' };
}
