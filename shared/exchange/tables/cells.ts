import { daysInMonth } from '../../util/dates.ts';
import { foldText } from '../../util/fold.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import { VALUE_SEPARATOR } from './table.ts';

/** What the text in one cell means, or why it cannot mean it. */
export type Read<Value> = Result<Value, string>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = 'january february march april may june july august september october november december sept'.split(
  ' ',
);

/** Several values in one cell, parted by `|`; blank ones and repeated ones left out. */
export function readValues(text: string): string[] {
  const values = text
    .split(VALUE_SEPARATOR)
    .map((value) => readLine(value))
    .filter((value) => value !== '');
  return [...new Set(values)];
}

/** Text that belongs on one line. */
export function readLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A date as people write it, as YYYY, YYYY-MM or YYYY-MM-DD. Days come before months, as in Britain. */
export function readDate(text: string): Read<string> {
  const date = dateOf(text.trim());
  return date === null
    ? refuse(`“${text.trim()}” is not a date (write 2019, 2019-03, 2019-03-31, 31/03/2019 or March 2019)`)
    : succeed(date);
}

function dateOf(text: string): string | null {
  // Also with a time of day behind it, as spreadsheets export dates; the day is kept.
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(text);
  if (iso?.[2] !== undefined) return isoDate(iso[1], Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  if (iso?.[1] !== undefined) return iso[1];
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text);
  if (day) return isoDate(day[3], Number(day[2]), Number(day[1]));
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return isoDate(month[2], Number(month[1]));
  const words = text
    .toLowerCase()
    .replace(/,/g, ' ')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .split(/\s+/)
    .filter((word) => word !== 'of');
  const [first = '', second = '', third = ''] = words;
  if (words.length === 2) return monthOf(first) === null ? null : isoDate(second, monthOf(first));
  if (words.length !== 3) return null;
  return monthOf(second) === null
    ? isoDate(third, monthOf(first), wholeOf(second))
    : isoDate(third, monthOf(second), wholeOf(first));
}

function monthOf(word: string): number | null {
  const clean = word.replace(/\.$/, '');
  if (!MONTHS.includes(clean) && !FULL_MONTHS.includes(clean)) return null;
  return MONTHS.indexOf(clean.slice(0, 3)) + 1;
}

function wholeOf(word: string): number {
  return /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN;
}

function isoDate(year: string | undefined, month: number | null, day?: number): string | null {
  if (year === undefined || !/^\d{4}$/.test(year) || month === null || !(month >= 1 && month <= 12)) return null;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return start;
  return day >= 1 && day <= daysInMonth(Number(year), month) ? `${start}-${String(day).padStart(2, '0')}` : null;
}

const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', '✔']);
const NO = new Set(['no', 'n', 'false', '0']);

export function readYesNo(text: string): Read<boolean> {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return succeed(true);
  return NO.has(word) ? succeed(false) : refuse(`“${text.trim()}” is neither yes nor no`);
}

const THOUSANDS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL_COMMA = /^-?\d+,\d{1,2}$/;
/** Each digit in one place only: a cell of a million digits must not be tried in all the ways of parting them. */
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as people write it: 1200, 1,200, 0.5, and 0,5 with a decimal comma. */
export function readNumber(text: string): Read<number> {
  const clean = text.replace(/[\s\u00a0]/gu, '').replace('\u2212', '-');
  const plain = THOUSANDS.test(clean)
    ? clean.replaceAll(',', '')
    : DECIMAL_COMMA.test(clean)
      ? clean.replace(',', '.')
      : clean;
  const value = PLAIN.test(plain) ? Number(plain) : Number.NaN;
  // Minus nought is nought; JSON cannot hold the difference.
  return Number.isFinite(value) ? succeed(value === 0 ? 0 : value) : refuse(`“${text.trim()}” is not a number`);
}

const AMOUNT = /^(-?)[£$€]?(-?[\d.,]+)(k|m|million|bn|billion)?$/iu;
const SHORT: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** An amount of money: £620,000, 1.5m, -£20. */
export function readAmount(text: string): Read<number> {
  const parts = AMOUNT.exec(text.replace(/[\s\u00a0]/gu, ''));
  const number = parts?.[2] === undefined ? null : readNumber(`${parts[1]}${parts[2]}`);
  if (!number?.ok) return refuse(`“${text.trim()}” is not an amount (write 620000 or £620,000)`);
  const value = number.value * (SHORT[parts?.[3]?.toLowerCase() ?? ''] ?? 1);
  // 1.1m is 1100000, not 1100000.0000000002.
  return succeed(Math.round(value * 1e6) / 1e6);
}

/** One of a closed list of words, by any of the names that fold to the same. */
export function readChoice<Choice extends string>(
  text: string,
  choices: readonly Choice[],
  others: Readonly<Record<string, Choice>> = {},
): Read<Choice> {
  const word = foldText(text);
  const found = choices.find((choice) => foldText(choice.replaceAll('-', ' ')) === word || foldText(choice) === word);
  const other = Object.hasOwn(others, word) ? others[word] : undefined;
  const value = found ?? other;
  return value === undefined
    ? refuse(`“${text.trim()}” is not one of ${choices.map((choice) => choice.replaceAll('-', ' ')).join(', ')}`)
    : succeed(value);
}

type Level = { readonly value: number; readonly label: string };

/** A place on a scale, by number or by label; null for "not set". */
export function readLevel(text: string, levels: readonly Level[]): Read<number | null> {
  const word = foldText(text);
  if (word === 'not set') return succeed(null);
  const number = readNumber(text);
  const found = levels.find((level) => foldText(level.label) === word || (number.ok && number.value === level.value));
  if (found) return succeed(found.value);
  const named = levels.map((level) => `${level.value} ${level.label.toLowerCase()}`).join(', ');
  return refuse(`“${text.trim()}” is not on the scale (${named})`);
}

/** A whole number from 1 to 5. */
export function readOneToFive(text: string): Read<number> {
  const number = readNumber(text);
  return number.ok && Number.isInteger(number.value) && number.value >= 1 && number.value <= 5
    ? number
    : refuse(`“${text.trim()}” is not on the scale from 1 to 5`);
}
