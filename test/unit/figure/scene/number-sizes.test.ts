import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, sharedArea } from '../../../../shared/figure/geometry.ts';
import { numberSizes } from '../../../../shared/figure/scene/number-sizes.ts';

const room = { width: 1.6, height: 1.1 };

test('numbers are as large as they may be where there is room', () => {
  const far = [0, 100, 200].map((x) => ({ at: { x, y: 0 }, room }));
  expect(numberSizes(9, far)).toEqual([9, 9, 9]);
});

test('only those that stand close are set smaller', () => {
  const [first = 0, second = 0, third] = numberSizes(
    9,
    [0, 8, 200].map((x) => ({ at: { x, y: 0 }, room })),
  );
  expect(third).toBe(9);
  expect([first, second]).toEqual([5, 5]);
});

test('no number lies over another, unless they stand on one spot', () => {
  const number = fc.record({
    at: fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) }),
    room: fc.record({ width: fc.constantFrom(0.55, 1.1, 1.65), height: fc.constant(1.1) }),
  });
  fc.assert(
    fc.property(fc.array(number, { minLength: 2, maxLength: 60 }), (numbers) => {
      const sizes = numberSizes(9, numbers);
      const boxes = numbers.map(({ at, room: { width, height } }, index) => {
        const size = sizes[index] as number;
        return boxAround(at, { width: width * size, height: height * size });
      });
      for (const [index, a] of boxes.entries()) {
        for (const [other, b] of boxes.entries()) {
          if (other <= index || (sizes[index] as number) <= 1 || (sizes[other] as number) <= 1) continue;
          expect(sharedArea(a, b)).toBeLessThan(1e-9);
        }
      }
    }),
  );
});
