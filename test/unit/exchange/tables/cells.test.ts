// What cells mean, and what is said of those that cannot mean it.
import { describe, expect, test } from 'vitest';
import { isNumber } from '../../../../shared/exchange/graph-text/lines.ts';
import {
  type Read,
  readAmount,
  readChoice,
  readDate,
  readLevel,
  readNumber,
  readOneToFive,
  readValues,
  readYesNo,
} from '../../../../shared/exchange/tables/cells.ts';
import { guardCell } from '../../../../shared/exchange/tables/formula-guard.ts';
import { SHIPPED_SCALES } from '../../../../shared/model/shipped.ts';

const value = <Value>(read: Read<Value>): Value | undefined => (read.ok ? read.value : undefined);

describe('dates', () => {
  test.each([
    ['2019', '2019'],
    ['2019-03', '2019-03'],
    ['2019-03-31', '2019-03-31'],
    ['2019-3', '2019-03'],
    ['2019-3-1', '2019-03-01'],
    ['2019-03-31T00:00:00', '2019-03-31'],
    ['2019-03-31 00:00:00.000', '2019-03-31'],
    ['31/03/2019', '2019-03-31'],
    ['1/3/2019', '2019-03-01'],
    ['31.3.2019', '2019-03-31'],
    ['03/2019', '2019-03'],
    ['March 2019', '2019-03'],
    ['Sept 2019', '2019-09'],
    ['mar. 2019', '2019-03'],
    ['31 March 2019', '2019-03-31'],
    ['31st of March, 2019', '2019-03-31'],
    ['March 31, 2019', '2019-03-31'],
    ['29 Feb 2020', '2020-02-29'],
  ])('%s is %s', (text, date) => {
    expect(value(readDate(text))).toBe(date);
  });

  test.each([
    '31/02/2019',
    '03/31/2019',
    '29 Feb 2019',
    '1/2/19',
    'soon',
    'Spring 2019',
    '2019-13',
    '43555',
    '2019-03-31x',
  ])('%s is none', (text) => {
    expect(readDate(text).ok).toBe(false);
  });
});

describe('numbers', () => {
  test.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1,200.50', 1200.5],
    ['0,5', 0.5],
    ['-3', -3],
    ['1 200', 1200],
    ['\u22125', -5],
    ['-0', 0],
    ['1e3', 1000],
  ])('%s', (text, number) => {
    expect(value(readNumber(text))).toBe(number);
  });

  test.each(['', 'x', '1,20,0', '1.2.3', '0x10', 'Infinity', '1e999'])('%j is none', (text) => {
    expect(readNumber(text).ok).toBe(false);
  });

  test.each([
    ['£620,000', 620_000],
    ['£ 1.1m', 1_100_000],
    ['-£20', -20],
    ['620k', 620_000],
    ['10 million', 10_000_000],
    ['620000', 620_000],
    ['£620,000.50', 620_000.5],
  ])('%s as an amount', (text, number) => {
    expect(value(readAmount(text))).toBe(number);
  });

  test('cells of a million signs that are almost numbers are told from them at once', () => {
    const nines = '9'.repeat(1_200_000);
    const start = performance.now();
    for (const text of [
      `${nines}"`,
      `-${nines}.5.`,
      `${nines}e`,
      ` £${' '.repeat(1_200_000)}x`,
      `${'9 '.repeat(600_000)}x`,
    ]) {
      expect(readNumber(text).ok).toBe(false);
      expect(readAmount(text).ok).toBe(false);
      expect(isNumber(text)).toBe(false);
      expect(guardCell(`=${text}`)).toMatch(/^'=/);
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test.each(['lots', '£', '£1,2,3', '£10 to £20', ''])('%j is no amount', (text) => {
    expect(readAmount(text).ok).toBe(false);
  });

  test.each([
    ['1', 1],
    ['5', 5],
    ['3.0', 3],
  ])('%s from one to five', (text, number) => {
    expect(value(readOneToFive(text))).toBe(number);
  });

  test.each(['0', '6', '2.5', 'high', '-1'])('%s is not from one to five', (text) => {
    expect(readOneToFive(text).ok).toBe(false);
  });
});

describe('words', () => {
  test('yes and no', () => {
    for (const text of ['yes', 'Y', 'TRUE', '1', 'x']) expect(value(readYesNo(text))).toBe(true);
    for (const text of ['no', 'N', 'False', '0']) expect(value(readYesNo(text))).toBe(false);
    expect(readYesNo('perhaps').ok).toBe(false);
  });

  test('places on a scale by number, by label, or not set', () => {
    const levels = SHIPPED_SCALES.find((scale) => scale.id === 'engagement')?.levels ?? [];
    expect(value(readLevel('4', levels))).toBe(4);
    expect(value(readLevel('SUPPORTIVE', levels))).toBe(4);
    expect(value(readLevel('Not set', levels))).toBe(null);
    for (const text of ['0', '6', '2.5', 'keen']) expect(readLevel(text, levels).ok).toBe(false);
  });

  test('one of a list, whatever its case', () => {
    expect(value(readChoice('Forward', ['forward', 'both']))).toBe('forward');
    expect(value(readChoice('MUTUAL', ['forward', 'both'], { mutual: 'both' }))).toBe('both');
    expect(value(readChoice('public task', ['public-task']))).toBe('public-task');
    expect(readChoice('constructor', ['forward'], {}).ok).toBe(false);
  });

  test('several values', () => {
    expect(readValues(' a | b|| a |c\nd ')).toEqual(['a', 'b', 'c d']);
    expect(readValues('')).toEqual([]);
  });
});
