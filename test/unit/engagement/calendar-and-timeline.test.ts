// What a day of the calendar holds, and where marks stand on the timeline.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_RECORDS, recordsByDay, sayDay, withoutDay } from '../../../shared/engagement/by-day.ts';
import { timelineOf } from '../../../shared/engagement/timeline.ts';
import type { Engagement } from '../../../shared/model/engagement.ts';
import { dayNumber, dayOfNumber } from '../../../shared/util/days.ts';
import { anEngagement } from '../../support/engagements.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const one = anEntity(1, { name: 'One' });
const two = anEntity(2, { name: 'Two' });

const recordsOf = (...said: readonly Partial<Engagement>[]): Engagement[] => [
  ...mapOf(
    [one, two],
    [],
    said.map((each, at) => anEngagement(at + 1, { met: [one.id], ...each })),
  ).engagement.values(),
];

describe('the calendar', () => {
  const records = recordsOf(
    { date: '2026-11-03', next: 'Ring', due: '2026-11-10' },
    { date: '2026-11-03', next: 'Write', due: '2026-11', isDone: true },
    { date: '2026-11' },
    { date: '2026' },
  );
  const days = recordsByDay(records);

  it('has what was done on its day and what is due on its day, of a month on its last', () => {
    expect([...days].map(([day, { met, due }]) => [day, met.length, due.length])).toEqual([
      ['2026-11-03', 2, 0],
      ['2026-11-30', 0, 1],
      ['2026-11-10', 0, 1],
    ]);
    expect(withoutDay(records, '2026-11')).toHaveLength(1);
    expect(withoutDay(records, '2026-01')).toHaveLength(1);
  });

  it('says what a day holds', () => {
    const at = (day: string): string => sayDay(days.get(day) ?? NO_RECORDS, day, '2026-11-05');
    expect(at('2026-11-03')).toBe('2 contacts');
    expect(at('2026-11-10')).toBe('1 due');
    expect(at('2026-11-30')).toBe('1 done');
    expect(at('2026-11-04')).toBe('nothing recorded');
    expect(sayDay(days.get('2026-11-10') ?? NO_RECORDS, '2026-11-10', '2026-11-26')).toBe('1 overdue');
  });
});

describe('the timeline', () => {
  it('has those who were met most first, and puts contacts of one column together', () => {
    const records = recordsOf(
      { date: '2026-01-01', met: [two.id] },
      { date: '2026-01-02', met: [one.id, two.id] },
      { date: '2026-12-31', met: [two.id] },
    );
    const line = timelineOf(records, { columns: 10, today: '2026-06-01', isMeant: () => true });
    expect(
      line.rows.map(({ entity, count, last, marks }) => [entity, count, last, marks.map(({ column }) => column)]),
    ).toEqual([
      [two.id, 3, '2026-12-31', [0, 9]],
      [one.id, 1, '2026-01-02', [0]],
    ]);
    expect(line.ticks.map(({ day }) => day)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
    expect(timelineOf(records, { columns: 10, today: '2026-06-01', isMeant: (id) => id === one.id }).rows).toHaveLength(
      1,
    );
  });

  it('keeps every contact in a column that is there, and its scale within the line', () => {
    const day = fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('3000-01-01') }).map(dayOfNumber);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 20 }), day, fc.integer({ min: 1, max: 60 }), (dates, today, columns) => {
        const records = recordsOf(...dates.map((date) => ({ date })));
        const { rows, ticks } = timelineOf(records, { columns, today, isMeant: () => true });
        const marks = rows.flatMap((row) => row.marks);
        expect(marks.reduce((sum, mark) => sum + mark.records.length, 0)).toBe(dates.length);
        for (const { column } of marks) expect(column >= 0 && column < columns).toBe(true);
        expect(new Set(marks.map(({ column }) => column)).size).toBe(marks.length);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(11);
        for (const { share } of ticks) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});
