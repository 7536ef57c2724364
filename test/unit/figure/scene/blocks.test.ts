import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, underMap } from '../../../../shared/figure/scene/blocks.ts';

/** Words of so many letters, a unit wide each: the narrower the column, the more lines. */
const block = (letters: number): Block => ({
  part: 'legend',
  height: (scale, column) => Math.ceil(letters / column) * 10 * scale,
  draw: () => [],
});
const A4_UPRIGHT = 713.7;
const sections = fc.array(fc.integer({ min: 100, max: 4000 }), { minLength: 4, maxLength: 30 });

test('what stands under a map takes the whole width, whatever it is, as soon as there are sections enough for it', () => {
  fc.assert(
    fc.property(sections, fc.constantFrom(0.8, 1, 1.41), (letters, scale) => {
      const { width } = underMap(letters.map(block), A4_UPRIGHT * scale, scale);
      // One that is longer than all others leaves less for further columns to do.
      expect(width).toBeGreaterThan(A4_UPRIGHT * scale * 0.7);
      expect(width).toBeLessThanOrEqual(A4_UPRIGHT * scale + 1e-6);
    }),
  );
});

test('an upright A4 page has room for four columns, and for three that are wider', () => {
  const even = (count: number) =>
    underMap(
      Array.from({ length: count }, () => block(150)),
      A4_UPRIGHT,
      1,
    );
  expect([even(4).width, even(4).height]).toEqual([expect.closeTo(A4_UPRIGHT), 10]);
  expect([even(3).width, even(3).height]).toEqual([expect.closeTo(A4_UPRIGHT), 10]);
});

test('few sections are not torn apart, and stand no wider than they can be read', () => {
  const two = underMap([block(150), block(150)], A4_UPRIGHT, 1);
  expect(two.width).toBe(2 * 250 + 18);
  expect(underMap([], A4_UPRIGHT, 1)).toEqual({ items: [], width: 0, height: 0 });
});
