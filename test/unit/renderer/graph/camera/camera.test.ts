import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addInsets,
  cameraFitting,
  cameraOn,
  cameraRevealing,
  FIT_INSETS,
  LARGEST_FIT,
  leastZoom,
  zoomedAbout,
} from '../../../../../renderer/graph/camera/camera.ts';
import type { Box, Camera, Point } from '../../../../../renderer/graph/geometry.ts';

const viewport = { width: 900, height: 600 };
const number = fc.integer({ min: -5000, max: 5000 });
const boxArbitrary: fc.Arbitrary<Box> = fc
  .record({
    left: number,
    top: number,
    width: fc.integer({ min: 1, max: 8000 }),
    height: fc.integer({ min: 1, max: 8000 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
const cameraArbitrary: fc.Arbitrary<Camera> = fc.record({
  x: number,
  y: number,
  zoom: fc.double({ min: 0.05, max: 4, noNaN: true }),
});
const seen = ({ x, y }: Point, camera: Camera): Point => ({
  x: x * camera.zoom + camera.x,
  y: y * camera.zoom + camera.y,
});

describe('where the picture is looked at from', () => {
  it('shows the whole box when fitted, inside the insets and no larger than the largest', () => {
    fc.assert(
      fc.property(boxArbitrary, (box) => {
        const camera = cameraFitting(box, viewport);
        const topLeft = seen({ x: box.left, y: box.top }, camera);
        const bottomRight = seen({ x: box.right, y: box.bottom }, camera);
        expect(camera.zoom).toBeLessThanOrEqual(LARGEST_FIT);
        expect(topLeft.x).toBeGreaterThanOrEqual(FIT_INSETS.left - 0.01);
        expect(topLeft.y).toBeGreaterThanOrEqual(FIT_INSETS.top - 0.01);
        expect(bottomRight.x).toBeLessThanOrEqual(viewport.width - FIT_INSETS.right + 0.01);
        expect(bottomRight.y).toBeLessThanOrEqual(viewport.height - FIT_INSETS.bottom + 0.01);
      }),
    );
  });

  it('can always be zoomed out to where the whole map fits', () => {
    fc.assert(
      fc.property(boxArbitrary, (box) => {
        const fitting = cameraFitting(box, viewport);
        expect(leastZoom(fitting)).toBeLessThan(fitting.zoom);
      }),
    );
  });

  it('keeps the point under the pointer in place while zooming', () => {
    fc.assert(
      fc.property(cameraArbitrary, fc.double({ min: 0.05, max: 4, noNaN: true }), (camera, zoom) => {
        const about = { x: 300, y: 200 };
        const model = { x: (about.x - camera.x) / camera.zoom, y: (about.y - camera.y) / camera.zoom };
        const after = seen(model, zoomedAbout(camera, zoom, about));
        expect(after.x).toBeCloseTo(about.x, 4);
        expect(after.y).toBeCloseTo(about.y, 4);
      }),
    );
  });

  it('puts an entry in the middle of what no panel covers', () => {
    const covered = addInsets({ top: 0, right: 0, bottom: 0, left: 0 }, { top: 0, right: 300, bottom: 0, left: 0 });
    expect(seen({ x: 50, y: 50 }, cameraOn({ x: 50, y: 50 }, 1, viewport, covered))).toEqual({ x: 300, y: 300 });
  });

  it('moves no more than it takes to show an entry', () => {
    const insets = { top: 40, right: 40, bottom: 40, left: 40 };
    const at = { x: 0, y: 0, zoom: 1 };
    expect(cameraRevealing(at, { left: 100, top: 100, right: 140, bottom: 140 }, viewport, insets)).toBe(at);
    const moved = cameraRevealing(at, { left: 880, top: 100, right: 920, bottom: 140 }, viewport, insets);
    expect(moved).toEqual({ x: -60, y: 0, zoom: 1 });
  });
});
