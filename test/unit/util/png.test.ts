import { expect, test } from 'vitest';
import { plainPng } from '../../../shared/util/png.ts';
import { aPng } from '../../support/a-png.ts';

test('of a PNG only its picture is kept, with its size', () => {
  const found = plainPng(aPng(30, 20, ['where it was taken']));
  expect([found?.width, found?.height]).toEqual([30, 20]);
  expect(Buffer.from(found?.bytes ?? []).equals(aPng(30, 20))).toBe(true);
});

test('what is no PNG, or was cut off anywhere, is none', () => {
  const whole = aPng(30, 20);
  for (let length = 0; length < whole.length; length++)
    expect(plainPng(whole.subarray(0, length)), `${length}`).toBeNull();
  expect(plainPng(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  expect(plainPng(aPng(0, 20))).toBeNull();
});
