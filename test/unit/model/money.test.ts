import { expect, test } from 'vitest';
import { added } from '../../../shared/model/change.ts';
import { sayMoney } from '../../../shared/model/money.ts';
import { mapOf } from '../../support/maps.ts';

test('amounts are pounds unless the map says otherwise, whole ones without pence', () => {
  const pounds = mapOf([]);
  expect(sayMoney(pounds, 620_000)).toBe('£620,000');
  expect(sayMoney(pounds, 1200.5)).toBe('£1,200.50');
  expect(sayMoney(pounds, -20)).toBe('-£20');
  const euros = mapOf([], [], [added('setting', { id: 'currency', value: 'EUR' })]);
  expect(sayMoney(euros, 620_000)).toBe('€620,000');
});

test('a word that is no currency stands after the amount', () => {
  const shells = mapOf([], [], [added('setting', { id: 'currency', value: 'shells' })]);
  expect(sayMoney(shells, 1200)).toBe('1,200 shells');
});
