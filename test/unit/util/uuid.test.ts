import { expect, test } from 'vitest';
import { sequenceOfIds, uuidV7 } from '../../../shared/util/uuid.ts';

test('an id holds its time, its version and its variant', () => {
  // The example of RFC 9562, appendix A.6: 2022-02-22T19:22:22Z.
  const random = [0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('a sequence is the same every time, grows, and never repeats', () => {
  const [one, two] = [sequenceOfIds('seed', 1000), sequenceOfIds('seed', 1000)];
  const ids = Array.from({ length: 500 }, one);
  expect(Array.from({ length: 500 }, two)).toEqual(ids);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(500);
  expect(sequenceOfIds('other', 1000)()).not.toBe(ids[0]);
});
