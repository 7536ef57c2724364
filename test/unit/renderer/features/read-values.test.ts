import { expect, test } from 'vitest';
import { readDate, readNumber } from '../../../../renderer/features/inspector/fields/read-values.ts';
import { sayDate } from '../../../../shared/util/dates.ts';

test.each([
  ['', null],
  ['2019', '2019'],
  ['2019-3', '2019-03'],
  ['2019-03-31', '2019-03-31'],
  ['31/3/2019', '2019-03-31'],
  ['31.03.2019', '2019-03-31'],
  ['3/2019', '2019-03'],
  ['March 2019', '2019-03'],
  ['mar 2019', '2019-03'],
  ['1st Sept 2018', '2018-09-01'],
  ['31 March 2019', '2019-03-31'],
])('%j is the date %j', (text, value) => {
  expect(readDate(text)).toEqual({ value });
});

test.each(['31/2/2019', '13/2019', 'Easter 2019', '2019-13', '19'])('%j is no date', (text) => {
  expect(readDate(text)).toHaveProperty('problem');
});

test('what is shown reads back as the same date', () => {
  for (const date of ['2019', '2019-03', '2019-03-31']) expect(readDate(sayDate(date))).toEqual({ value: date });
});

test('numbers may have commas and a pound sign', () => {
  expect(readNumber('£1,250.50')).toEqual({ value: 1250.5 });
  expect(readNumber(' ')).toEqual({ value: null });
  expect(readNumber('a few')).toHaveProperty('problem');
});
