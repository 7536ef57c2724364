import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesPolygonAt, outlines, polygonOf, shapeSizes } from '../../../shared/figure/shapes.ts';
import { SHIPPED_KINDS } from '../../../shared/model/shipped.ts';
import { SHAPES } from '../../../shared/model/vocabulary.ts';

test('every shipped kind has a shape of its own', () => {
  expect(new Set(SHIPPED_KINDS.map((kind) => kind.shape)).size).toBe(SHIPPED_KINDS.length);
});

test('no two shapes have the same outline and size', () => {
  const drawn = SHAPES.map((shape) => JSON.stringify([outlines[shape], shapeSizes[shape]]));
  expect(new Set(drawn).size).toBe(SHAPES.length);
});

describe.each(SHAPES)('a %s', (shape) => {
  const centre = { x: 40, y: -20 };
  const size = shapeSizes[shape];
  const corners = polygonOf(shape, centre, size);

  test('fills its box and stays inside', () => {
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    expect(Math.min(...xs)).toBeCloseTo(centre.x - size.width / 2, 1);
    expect(Math.max(...xs)).toBeCloseTo(centre.x + size.width / 2, 1);
    expect(Math.min(...ys)).toBeCloseTo(centre.y - size.height / 2, 1);
    expect(Math.max(...ys)).toBeCloseTo(centre.y + size.height / 2, 1);
  });

  test('is listed in turn around its centre, clockwise', () => {
    let area = 0;
    corners.forEach((a, index) => {
      const b = corners[(index + 1) % corners.length] ?? a;
      area += a.x * b.y - b.x * a.y;
    });
    expect(area).toBeGreaterThan(0);
  });

  test('is left by every ray on its border', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (angle) => {
        const towards = { x: centre.x + Math.cos(angle) * 500, y: centre.y + Math.sin(angle) * 500 };
        const edge = leavesPolygonAt(corners, centre, towards);
        const distance = Math.hypot(edge.x - centre.x, edge.y - centre.y);
        expect(distance).toBeGreaterThan(size.height / 8);
        expect(distance).toBeLessThanOrEqual(Math.hypot(size.width, size.height) / 2 + 1e-6);
      }),
    );
  });
});
