import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOfWords,
  daysInMonth,
  firstDayOf,
  isPartialDate,
  lastDayOf,
  monthsBefore,
  sayDate,
} from '../../../shared/util/dates.ts';

describe('dates as people know them', () => {
  test.each(['2019', '2019-03', '2019-03-31', '2024-02-29', '0001-01-01'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });
  test.each([
    '',
    '19',
    '2019-13',
    '2019-00',
    '2019-02-29',
    '2019-04-31',
    '2019-3-1',
    '31/03/2019',
    '2019-03-31T00:00',
    ' 2019',
  ])('%j is none', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  test('a year or a month means all its days', () => {
    expect([firstDayOf('2015'), lastDayOf('2015')]).toEqual(['2015-01-01', '2015-12-31']);
    expect([firstDayOf('2016-02'), lastDayOf('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
    expect([firstDayOf('2016-02-03'), lastDayOf('2016-02-03')]).toEqual(['2016-02-03', '2016-02-03']);
  });

  test.each([
    ['2024-03-31', 1, '2024-02-29'],
    ['2023-03-31', 1, '2023-02-28'],
    ['2024-01-15', 24, '2022-01-15'],
    ['2024-01-15', 1, '2023-12-15'],
    ['2024', 12, '2023-01-01'],
    ['2024-12-31', 0, '2024-12-31'],
  ])('%s less %i months is %s', (date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });

  test('agree with the calendar', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(isPartialDate(text)).toBe(true);
        expect(daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)).toBe(
          new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate(),
        );
        expect(monthsBefore(text, 5) < text).toBe(true);
      }),
    );
  });

  test.each([
    ['2019-03-01', '1 March 2019'],
    ['2019-03', 'March 2019'],
    ['2019', '2019'],
  ])('%s reads %s', (date, words) => {
    expect(sayDate(date)).toBe(words);
    expect(dateOfWords(words)).toBe(date);
  });
});

test.each(['Smarch 2019', '2019-03-31', '31 2019', 'March', '', 'in March 2019'])(
  '“%s” is no date in words',
  (words) => {
    expect(dateOfWords(words)).toBeNull();
  },
);
