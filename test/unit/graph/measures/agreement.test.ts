import { expect, test } from 'vitest';
import { agreementOf } from '../../../../shared/graph/measures/agreement.ts';

const of = (one: string, other: string) => agreementOf([...one].map((key, at) => [key, other[at] ?? '']));

test('agrees with the examples in the manual of scikit-learn, and with what is worked out by hand', () => {
  // adjusted_rand_score([0, 0, 1, 2], [0, 0, 1, 1]); by hand: ln 2 / ((1.5 ln 2 + ln 2) / 2) = 0.8.
  expect(of('0012', '0011')?.rand).toBeCloseTo(4 / 7, 12);
  expect(of('0012', '0011')?.information).toBeCloseTo(0.8, 12);
  // adjusted_rand_score([0, 0, 1, 1], [0, 1, 0, 1]) is -0.5: less than chance.
  expect(of('0011', '0101')?.rand).toBeCloseTo(-0.5, 12);
  expect(of('0011', '0101')?.information).toBeCloseTo(0, 12);
  expect(of('0011', '1100')).toEqual({ rand: 1, information: 1 });
  expect(of('0000', '0123')).toEqual({ rand: 0, information: 0 });
  expect(of('00', '00')).toEqual({ rand: 1, information: 1 });
  expect(of('', '')).toBeNull();
});
