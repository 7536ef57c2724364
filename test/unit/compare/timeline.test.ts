// The days of a timeline, held against the map on each of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesOf, mapAt } from '../../../shared/compare/states.ts';
import { markBeside, markOn, sayMark, sayUndated, timelineOf } from '../../../shared/compare/timeline.ts';
import type { Status } from '../../../shared/model/fields.ts';
import { dayNumber, dayOfNumber } from '../../../shared/util/days.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

const date = fc.constantFrom(null, '2010', '2010-02', '2010-02-28', '2012', '2012-02', '2012-02-29', '2015-12-31');
const status = fc.constantFrom<Status>('existing', 'planned', 'proposed', 'ended');
const dated = fc
  .record({ status, started: date, ended: date })
  .filter(({ started, ended }) => started === null || ended === null || started.slice(0, 4) < ended.slice(0, 4));

describe('by property', () => {
  test('between two marks the entries that are there are the same, and on a mark they are others', () => {
    fc.assert(
      fc.property(fc.array(dated, { minLength: 1, maxLength: 8 }), (given) => {
        const map = mapOf(given.map((fields, at) => anEntity(at + 1, fields)));
        const timeline = timelineOf(map);
        const on = (day: string): string => [...mapAt(map, day).entity.keys()].join(' ');
        for (const { day, starting, gone } of timeline.marks) {
          const [before, at] = [on(dayOfNumber(dayNumber(day) - 1)), on(day)];
          for (const { id } of starting) expect([before.includes(id), at.includes(id)]).toEqual([false, true]);
          for (const { id } of gone) expect([before.includes(id), at.includes(id)]).toEqual([true, false]);
          const next = markBeside(timeline, day, 'after');
          if (next) expect(on(dayOfNumber(dayNumber(next.day) - 1))).toBe(at);
        }
        const { entries } = timeline.always;
        for (const day of ['1990-01-01', '2050-01-01'])
          expect(mapAt(map, day).entity.size).toBeGreaterThanOrEqual(entries);
        expect(datesOf(map)).toEqual(expect.arrayContaining(timeline.marks.map(({ day }) => day)));
      }),
    );
  });

  test('a day is the number that it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 1_000_000 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
      }),
    );
    expect([dayNumber('1970-01-01'), dayNumber('2000-03-01'), dayNumber('0099-01-01')]).toEqual([0, 11_017, -683_368]);
  });
});

describe('in words', () => {
  const board = anEntity(1, { name: 'Board', started: '2014' });
  const forum = anEntity(2, { name: 'Forum', started: '2014-01', ended: '2015' });
  const plan = anEntity(3, { name: 'Plan', status: 'planned' });
  const map = mapOf([board, forum, plan], [aLink(10, forum, board, { started: '2014', type: 'reports-to' as never })]);
  const timeline = timelineOf(map);

  test('what starts, what has ended, and when nothing does', () => {
    expect(sayMark(map, markOn(timeline, '2014-01-01'))).toBe(
      '2 entries and 1 link start: Board; Forum; Forum reports to Board.',
    );
    expect(sayMark(map, markOn(timeline, '2016-01-01'))).toBe('1 entry has ended: Forum.');
    expect(sayMark(map, markOn(timeline, '2015-06-01'))).toBe('Nothing starts or ends on this day.');
  });

  test('what has no date', () => {
    expect(sayUndated(timeline)).toBe('1 entry and 0 links are planned or over, undated: never shown.');
  });
});
