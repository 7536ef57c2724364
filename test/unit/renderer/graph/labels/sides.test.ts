import { describe, expect, it } from 'vitest';
import { sidesInOrder } from '../../../../../renderer/graph/labels/sides.ts';

const middle = { x: 0, y: 0 };

describe('the side of a shape that its name prefers', () => {
  it('is below when nothing is in the way', () => {
    expect(sidesInOrder(middle, [])[0]).toBe('below');
  });

  it('is away from the shape’s own lines', () => {
    const downwards = [-30, 0, 30].map((x) => ({ x, y: 100 }));
    expect(sidesInOrder(middle, downwards)[0]).not.toBe('below');
    const allButUp = [...downwards, { x: 100, y: 5 }, { x: 100, y: -5 }, { x: -100, y: 5 }, { x: -100, y: -5 }];
    expect(sidesInOrder(middle, allButUp)[0]).toBe('above');
  });

  it('always offers all four', () => {
    expect(sidesInOrder(middle, [{ x: 5, y: 5 }]).toSorted()).toEqual(['above', 'below', 'left', 'right']);
  });
});
