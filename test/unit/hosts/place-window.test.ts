import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow } from '../../../electron/main/window/place.ts';

const size = fc.integer({ min: 1, max: 6000 });
const at = fc.integer({ min: -8000, max: 8000 });
const rectangle = fc.record({ x: at, y: at, width: size, height: size });
const state = fc.record({ x: at, y: at, width: size, height: size, maximised: fc.boolean() });

describe('the place of a window', () => {
  it('is always within one display', () => {
    fc.assert(
      fc.property(fc.option(state), fc.array(rectangle, { minLength: 1 }), fc.nat(40), (before, areas, others) => {
        const { x, y, width, height } = placeWindow(before, areas, others);
        const fits = areas.some(
          (area) =>
            x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height,
        );
        expect(fits).toBe(true);
      }),
    );
  });

  it('is where the window was, when that is on a display', () => {
    const area = { x: 0, y: 25, width: 1920, height: 1000 };
    const before = { x: 300, y: 100, width: 1000, height: 700, maximised: false };
    expect(placeWindow(before, [area], 0)).toEqual(before);
    expect(placeWindow(before, [area], 1)).toMatchObject({ x: 328, y: 128 });
    // Of a window that hangs over the edge, enough is left to take hold of: it is brought in.
    expect(placeWindow({ ...before, x: -800 }, [area], 0)).toMatchObject({ x: 0, width: 1000 });
    // Its title bar is above the display: it is treated as lost.
    expect(placeWindow({ ...before, y: -300 }, [area], 0)).toMatchObject({ x: 460, y: 175 });
  });

  it('knows displays that are smaller than a window would like', () => {
    const area = { x: 0, y: 0, width: 640, height: 480 };
    expect(placeWindow(null, [area], 3)).toEqual({ ...area, maximised: false });
  });
});
