// The days of an event that comes again (RFC 5545, 3.3.10): the rules that calendars write for meetings. Of others, only the first
// day is known, and said to be.
import { daysAfter, weekday } from '../../engagement/days.ts';
import { monthsAfter } from '../../engagement/month.ts';
import { daysInMonth } from '../../util/dates.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Parts of a rule that we follow; with any other, the rule is not followed at all. */
const KNOWN = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST', 'BYMONTHDAY', 'BYMONTH']);

export type Recurring =
  | { readonly is: 'days'; readonly days: readonly string[]; readonly isCut: boolean }
  /** Only its first day is known. */
  | { readonly is: 'not-followed' };

type Rule = {
  readonly freq: string;
  readonly interval: number;
  readonly count: number;
  readonly until: string | null;
  readonly byDay: readonly { readonly nth: number; readonly day: number }[];
  readonly byMonthDay: readonly number[];
};

/** @param most so many days are taken at most */
export function daysOfRule(value: string, first: string, most: number): Recurring {
  const rule = readRule(value);
  if (rule === null) return { is: 'not-followed' };
  const days: string[] = [];
  const limit = Math.min(most, rule.count);
  for (const day of candidates(rule, first)) {
    if (rule.until !== null && day > rule.until) return { is: 'days', days, isCut: false };
    days.push(day);
    if (days.length >= limit) return { is: 'days', days, isCut: limit < rule.count };
  }
  return { is: 'days', days, isCut: false };
}

function readRule(value: string): Rule | null {
  const parts = new Map(
    value.split(';').map((part) => {
      const [name = '', ...rest] = part.split('=');
      return [name.trim().toUpperCase(), rest.join('=').trim().toUpperCase()] as const;
    }),
  );
  if ([...parts.keys()].some((name) => name !== '' && !KNOWN.has(name))) return null;
  const freq = parts.get('FREQ') ?? '';
  const interval = Number(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : Number.POSITIVE_INFINITY;
  const until = parts.get('UNTIL');
  const stop = until === undefined ? null : /^(\d{4})(\d{2})(\d{2})/.exec(until);
  const byDay = (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map(readByDay);
  const byMonthDay = (parts.get('BYMONTHDAY') ?? '').split(',').filter(Boolean).map(Number);
  const isSound =
    ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq) &&
    Number.isInteger(interval) &&
    interval >= 1 &&
    interval <= 1000 &&
    (count === Number.POSITIVE_INFINITY || (Number.isInteger(count) && count >= 1)) &&
    (until === undefined || stop !== null) &&
    byDay.every((each) => each !== null) &&
    byMonthDay.every((day) => Number.isInteger(day) && day >= 1 && day <= 31);
  if (!isSound) return null;
  // What names a month beside, or numbers weekdays outside a month, is not followed.
  const isPlain = !byDay.some((each) => each !== null && each.nth !== 0);
  if (freq === 'YEARLY' && (byDay.length > 0 || byMonthDay.length > 1)) return null;
  if (freq !== 'YEARLY' && parts.has('BYMONTH')) return null;
  if (freq !== 'MONTHLY' && !isPlain) return null;
  if ((freq === 'DAILY' || freq === 'WEEKLY') && byMonthDay.length > 0) return null;
  if (freq === 'MONTHLY' && byDay.length > 0 && (isPlain || byMonthDay.length > 0)) return null;
  return {
    freq,
    interval,
    count,
    until: stop === null ? null : `${stop[1]}-${stop[2]}-${stop[3]}`,
    byDay: byDay.flatMap((each) => each ?? []),
    byMonthDay,
  };
}

function readByDay(text: string): { readonly nth: number; readonly day: number } | null {
  const parts = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text);
  if (!parts) return null;
  const nth = Number(parts[1] ?? 0);
  return Math.abs(nth) <= 5 && (parts[1] === undefined || nth !== 0)
    ? { nth, day: DAYS.indexOf(parts[2] ?? '') }
    : null;
}

/** Beyond this many steps a rule that never comes true is given up: every 31st of February. */
const MOST_STEPS = 2000;
const LAST_DAY = '9999-00-00';

/** The days of a rule from the first on, in order. */
function* candidates(rule: Rule, first: string): Generator<string> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const days = daysOfStep(rule, first, step * rule.interval);
    if (days === null) return;
    for (const day of days) if (day >= first) yield day;
  }
}

function daysOfStep({ freq, byDay, byMonthDay }: Rule, first: string, steps: number): readonly string[] | null {
  switch (freq) {
    case 'DAILY': {
      const day = safely(daysAfter(first, steps));
      if (day === null) return null;
      return byDay.length === 0 || byDay.some((each) => each.day === weekday(day)) ? [day] : [];
    }
    case 'WEEKLY': {
      const monday = safely(daysAfter(first, steps * 7 - weekday(first)));
      if (monday === null) return null;
      const days =
        byDay.length === 0 ? [weekday(first)] : [...new Set(byDay.map(({ day }) => day))].sort((a, b) => a - b);
      return days.map((day) => daysAfter(monday, day));
    }
    default: {
      const month = monthsAfter(first.slice(0, 7), freq === 'MONTHLY' ? steps : steps * 12);
      if (month.length !== 7 || month >= LAST_DAY) return null;
      return daysOfMonth(month, byDay, byMonthDay.length > 0 ? byMonthDay : [Number(first.slice(8, 10))]);
    }
  }
}

function daysOfMonth(month: string, byDay: Rule['byDay'], byMonthDay: readonly number[]): readonly string[] {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  const length = daysInMonth(year, number);
  const dayAt = (day: number): string => `${month}-${String(day).padStart(2, '0')}`;
  // A month that has no such day is passed over.
  if (byDay.length === 0)
    return [...byMonthDay]
      .sort((a, b) => a - b)
      .filter((day) => day <= length)
      .map(dayAt);
  return byDay
    .flatMap(({ nth, day }) => {
      const firstAt = 1 + ((day - weekday(dayAt(1)) + 7) % 7);
      const all = [0, 1, 2, 3, 4].map((week) => firstAt + week * 7).filter((each) => each <= length);
      return all.at(nth > 0 ? nth - 1 : nth) ?? [];
    })
    .sort((a, b) => a - b)
    .map(dayAt);
}

/** Nothing beyond the calendar that dates are kept in. */
const safely = (day: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null);
