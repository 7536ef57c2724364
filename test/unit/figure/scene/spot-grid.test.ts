import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, sharedArea } from '../../../../shared/figure/geometry.ts';
import { BoxGrid, squareFor } from '../../../../shared/figure/scene/spot-grid.ts';

const box = fc
  .record({ left: fc.integer({ min: -50, max: 300 }), top: fc.integer({ min: -50, max: 300 }) })
  .chain(({ left, top }) =>
    fc
      .record({ width: fc.integer({ min: 0, max: 90 }), height: fc.integer({ min: 0, max: 40 }) })
      .map(({ width, height }): Box => ({ left, top, right: left + width, bottom: top + height })),
  );

test('whatever the size of its squares, a grid says of boxes what looking at each would', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, fc.integer({ min: 8, max: 48 }), (boxes, asked, square) => {
      const grid = new BoxGrid(square);
      const items = boxes.map((each, index) => ({ owner: String(index % 7), box: each }));
      for (const item of items) grid.add(item);
      for (const item of items.slice(0, 5)) grid.remove(item);
      const left = items.slice(5);
      const others = left.filter(({ owner }) => owner !== '3');
      expect(grid.isTaken(asked, '3')).toBe(others.some((item) => sharedArea(asked, item.box) > 0));
      const point = { x: asked.left, y: asked.top };
      const holds = ({ box: { left, right, top, bottom } }: (typeof items)[number]): boolean =>
        point.x > left && point.x < right && point.y > top && point.y < bottom;
      expect(grid.near(point).filter(holds)).toEqual(left.filter(holds));
    }),
  );
});

test('squares become smaller where boxes are many, and never too small to be worth it', () => {
  const page = { left: 0, top: 0, right: 1100, bottom: 700 };
  expect(squareFor(page, 100)).toBe(48);
  expect(squareFor(page, 10_000)).toBeLessThan(20);
  expect(squareFor(page, 10_000_000)).toBe(8);
  expect(squareFor(page, 0)).toBe(48);
});
