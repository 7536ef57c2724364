import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, crossingsOf } from '../../../../../renderer/graph/labels/crossings.ts';

const box = { left: 10, top: 20, right: 50, bottom: 40 };
const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });

describe('a line and a box', () => {
  it('cross when some point of the line lies in the box', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const hasPointInside = Array.from({ length: 201 }, (_, step) => step / 200).some((part) => {
          const x = from.x + (to.x - from.x) * part;
          const y = from.y + (to.y - from.y) * part;
          return x > box.left && x < box.right && y > box.top && y < box.bottom;
        });
        if (hasPointInside) expect(crosses({ from, to }, box)).toBe(true);
      }),
    );
  });

  it('do not cross when the whole line lies to one side', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const isAside =
          Math.max(from.x, to.x) < box.left ||
          Math.min(from.x, to.x) > box.right ||
          Math.max(from.y, to.y) < box.top ||
          Math.min(from.y, to.y) > box.bottom;
        if (isAside) expect(crosses({ from, to }, box)).toBe(false);
      }),
    );
  });

  it('are counted', () => {
    const through = { from: { x: 0, y: 30 }, to: { x: 60, y: 30 } };
    const past = { from: { x: 0, y: 0 }, to: { x: 60, y: 0 } };
    expect(crossingsOf([through, past, through], box)).toBe(2);
  });
});
