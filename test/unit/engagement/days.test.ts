import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, endOfWeek, readDay, readOptionalDay, weekday } from '../../../shared/engagement/days.ts';
import { dayIn, monthsAfter, weeksOf } from '../../../shared/engagement/month.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { dayOfNumber } from '../../../shared/util/days.ts';

/** A Thursday. */
const TODAY = '2026-11-26';
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map(dayOfNumber);

describe('days as people say them', () => {
  it.each([
    ['today', '2026-11-26', '2026-11-26'],
    ['Yesterday', '2026-11-25', '2026-11-25'],
    ['tomorrow', '2026-11-27', '2026-11-27'],
    ['in two weeks', '2026-12-10', '2026-12-10'],
    ['a fortnight', '2026-12-10', '2026-12-10'],
    ['3 days ago', '2026-11-23', '2026-11-23'],
    ['Friday', '2026-11-20', '2026-11-27'],
    ['Thursday', '2026-11-26', '2026-12-03'],
    ['last thu', '2026-11-19', '2026-11-19'],
    ['next thu', '2026-12-03', '2026-12-03'],
    ['next Monday', '2026-11-30', '2026-11-30'],
    ['3 Nov', '2026-11-03', '2027-11-03'],
    ['December 24th', '2025-12-24', '2026-12-24'],
    ['31/12', '2025-12-31', '2026-12-31'],
    ['31/03/2019', '2019-03-31', '2019-03-31'],
    ['March 2019', '2019-03', '2019-03'],
    ['2019', '2019', '2019'],
  ])('%s is %s of what has been and %s of what is to come', (text, past, future) => {
    expect(readDay(text, TODAY, 'past')).toEqual({ ok: true, value: past });
    expect(readDay(text, TODAY, 'future')).toEqual({ ok: true, value: future });
  });

  it.each(['', 'soon', '31 June', '99/99', 'in many weeks', 'monthday'])('says why %j is no day', (text) => {
    const read = readDay(text, TODAY, 'past');
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error).toContain('is not a date');
  });

  it('takes nothing for nothing only where that may be', () => {
    expect(readOptionalDay('  ', TODAY, 'future')).toEqual({ ok: true, value: null });
  });

  it('reads every day back as it is said', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        expect(readDay(sayDate(day), today, 'past')).toEqual({ ok: true, value: day });
        expect(readDay(day, today, 'future')).toEqual({ ok: true, value: day });
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDay(text, TODAY, 'past')));
  });
});

describe('weeks and months', () => {
  it('begin on Monday and end on Sunday', () => {
    expect(weekday('1970-01-01')).toBe(3);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(endOfWeek(day))).toBe(6);
        expect(endOfWeek(day) >= day && daysAfter(day, 6) >= endOfWeek(day)).toBe(true);
      }),
    );
  });

  it('are whole, follow on, and hold every day of the month once', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = day.slice(0, 7);
        const weeks = weeksOf(month);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7 && weekday(week[0] ?? '') === 0)).toBe(true);
        expect(days.every((each, at) => at === 0 || each === daysAfter(days[at - 1] ?? '', 1))).toBe(true);
        expect(days.filter((each) => each === day)).toHaveLength(1);
        expect(weeks.every((week) => week.some((each) => each.startsWith(month)))).toBe(true);
      }),
    );
  });

  it('are walked without losing the day, but for the end of a shorter month', () => {
    expect(monthsAfter('2026-11', 2)).toBe('2027-01');
    expect(monthsAfter('2026-01', -1)).toBe('2025-12');
    expect(dayIn('2027-02', '2026-11-30')).toBe('2027-02-28');
  });
});
