import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, sharedArea } from '../../../../shared/figure/geometry.ts';
import { type Curve, pointAt, stepsAlong } from '../../../../shared/figure/scene/curves.ts';
import { FixedBoxes } from '../../../../shared/figure/scene/fixed-boxes.ts';
import { LineGrid } from '../../../../shared/figure/scene/line-grid.ts';
import { BoxGrid, squareFor } from '../../../../shared/figure/scene/spot-grid.ts';

const place = fc.integer({ min: -50, max: 300 });
const point = fc.record({ x: place, y: place });
const box = fc
  .record({ left: place, top: place })
  .chain(({ left, top }) =>
    fc
      .record({ width: fc.integer({ min: 0, max: 90 }), height: fc.integer({ min: 0, max: 40 }) })
      .map(({ width, height }): Box => ({ left, top, right: left + width, bottom: top + height })),
  );
const curve = fc.record({ from: point, handle: point, to: point });
const square = fc.integer({ min: 8, max: 48 });

const lies = ({ x, y }: { readonly x: number; readonly y: number }, { left, right, top, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom;

test('whatever the size of its squares, a grid says of boxes what looking at each would', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, square, (boxes, asked, size) => {
      const grid = new BoxGrid(size);
      const items = boxes.map((each, index) => ({ owner: String(index % 7), box: each }));
      for (const item of items) grid.add(item);
      for (const item of items.slice(0, 5)) grid.remove(item);
      const left = items.slice(5);
      const others = left.filter(({ owner }) => owner !== '3');
      expect(grid.isTaken(asked, '3')).toBe(others.some((item) => sharedArea(asked, item.box) > 0));
      const at = { x: asked.left, y: asked.top };
      const holds = (item: (typeof items)[number]): boolean => lies(at, item.box);
      expect(grid.near(at).filter(holds)).toEqual(left.filter(holds));
    }),
  );
});

test('boxes that stay are found at any point, in the order in which they were given', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), point, square, (boxes, at, size) => {
      const fixed = new FixedBoxes(
        boxes.map((each, index) => ({ owner: index % 7, box: each })),
        size,
      );
      const found = fixed.squareAt(at.x, at.y);
      const numbers = found < 0 ? [] : [...fixed.inSquares.slice(fixed.starts[found], fixed.starts[found + 1])];
      const holding = boxes.flatMap((each, index) => (lies(at, each) ? [index] : []));
      expect(numbers.filter((index) => lies(at, boxes[index] as Box))).toEqual(holding);
      expect(numbers.map((index) => fixed.owners[index])).toEqual(numbers.map((index) => index % 7));
    }),
  );
});

test('lines with a point in a box are counted, each once', () => {
  fc.assert(
    fc.property(fc.array(curve, { maxLength: 12 }), fc.array(box, { maxLength: 6 }), square, (curves, boxes, size) => {
      const grid = new LineGrid(size);
      for (const each of curves) grid.add(each, 5);
      const runsIn = (line: Curve, asked: Box): boolean => {
        const steps = stepsAlong(line, 5);
        return Array.from({ length: steps + 1 }, (_, step) => pointAt(line, step / steps)).some((at) =>
          lies(at, asked),
        );
      };
      for (const asked of boxes) expect(grid.countIn(asked)).toBe(curves.filter((line) => runsIn(line, asked)).length);
    }),
  );
});

test('however far apart boxes and lines are, a grid stays small enough to be held', () => {
  const far = { left: 1e7, top: 1e7, right: 1e7 + 10, bottom: 1e7 + 10 };
  const near = { left: 0, top: 0, right: 10, bottom: 10 };
  const fixed = new FixedBoxes(
    [near, far].map((each, owner) => ({ owner, box: each })),
    8,
  );
  expect(fixed.squareAt(1e7 + 5, 1e7 + 5)).toBeGreaterThan(fixed.squareAt(5, 5));
  expect(fixed.starts.length).toBeLessThan(2_000_000);
  const lines = new LineGrid(8);
  lines.add({ from: { x: 0, y: 0 }, handle: { x: 5e5, y: 5e5 }, to: { x: 1e6, y: 1e6 } }, 1000);
  expect(lines.countIn({ left: -1, top: -1, right: 1, bottom: 1 })).toBe(1);
  expect(lines.countIn({ left: 10, top: 500, right: 30, bottom: 600 })).toBe(0);
});

test('squares become smaller where boxes are many, and never too small to be worth it', () => {
  const page = { left: 0, top: 0, right: 1100, bottom: 700 };
  expect(squareFor(page, 100)).toBe(48);
  expect(squareFor(page, 10_000)).toBeLessThan(20);
  expect(squareFor(page, 10_000_000)).toBe(8);
  expect(squareFor(page, 0)).toBe(48);
});
