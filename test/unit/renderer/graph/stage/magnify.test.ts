import { describe, expect, it } from 'vitest';
import { magnificationAt } from '../../../../../renderer/graph/stage/magnify.ts';

const ZOOMS = [0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1, 2, 4];

describe('how large shapes are drawn', () => {
  it('is their own size from the usual zoom on', () => {
    expect([1, 2, 4].map(magnificationAt)).toEqual([1, 1, 1]);
  });

  it('shrinks less than the ground does, but always shrinks', () => {
    const sizes = ZOOMS.map((zoom) => zoom * magnificationAt(zoom));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(magnificationAt(0.1)).toBeGreaterThan(1.5);
  });

  it('never grows beyond what the layout leaves room for', () => {
    for (const zoom of ZOOMS) expect(magnificationAt(zoom)).toBeLessThanOrEqual(1.8);
  });
});
