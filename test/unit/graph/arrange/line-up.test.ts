import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALIGNMENTS,
  type Alignment,
  align,
  distribute,
  GRID,
  type Spot,
  type Standing,
  snap,
} from '../../../../shared/graph/arrange/index.ts';

const standing = (id: string, x: number, y: number, isPinned = false): Standing => ({
  id,
  x,
  y,
  halfWidth: 20,
  halfHeight: 15,
  isPinned,
});

const anyStanding = fc
  .array(
    fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      halfWidth: fc.integer({ min: 5, max: 60 }),
      halfHeight: fc.integer({ min: 5, max: 60 }),
      isPinned: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((list) => list.map((each, index): Standing => ({ ...each, id: `n${index}` })));

const put = (list: readonly Standing[], moved: ReadonlyMap<string, Spot>): Standing[] =>
  list.map((each) => ({ ...each, ...moved.get(each.id) }));

/** Where the line of an entry lies. */
const LINE: Readonly<Record<Alignment, (each: Standing) => number>> = {
  left: ({ x, halfWidth }) => x - halfWidth,
  centre: ({ x }) => x,
  right: ({ x, halfWidth }) => x + halfWidth,
  top: ({ y, halfHeight }) => y - halfHeight,
  middle: ({ y }) => y,
  bottom: ({ y, halfHeight }) => y + halfHeight,
};

describe.each(ALIGNMENTS)('align %s', (how) => {
  const across = how === 'left' || how === 'centre' || how === 'right';

  test('brings all into one line, without moving any the other way', () => {
    fc.assert(
      fc.property(anyStanding, (list) => {
        const free = list.map((each) => ({ ...each, isPinned: false }));
        const lined = put(free, align(free, how));
        const lines = lined.map(LINE[how]);
        expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(1e-9);
        lined.forEach((each, index) => {
          expect(across ? each.y : each.x).toBe(across ? free[index]?.y : free[index]?.x);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('goes by a pinned entry, which stays', () => {
    const list = [standing('a', 0, 0), standing('pinned', 130, 70, true), standing('b', 300, 200)];
    const lined = put(list, align(list, how));
    const wanted = LINE[how](list[1] as Standing);
    for (const each of lined) expect(LINE[how](each)).toBeCloseTo(wanted);
    expect(lined[1]).toEqual(list[1]);
  });
});

describe('spacing evenly', () => {
  test('leaves the outermost and the order, and makes all steps the same', () => {
    fc.assert(
      fc.property(anyStanding, (list) => {
        const free = list.map((each) => ({ ...each, isPinned: false }));
        const spaced = put(free, distribute(free, 'horizontally'));
        const before = [...free].map(({ x }) => x).sort((a, b) => a - b);
        const now = [...spaced].map(({ x }) => x).sort((a, b) => a - b);
        expect(now[0]).toBe(before[0]);
        expect(now.at(-1)).toBeCloseTo(before.at(-1) ?? 0);
        const steps = now.slice(1).map((x, index) => x - (now[index] ?? 0));
        for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6);
        for (const a of free) {
          for (const b of free) {
            const [nowA, nowB] = [a, b].map(({ id }) => spaced.find((each) => each.id === id)?.x ?? 0);
            if (a.x < b.x) expect(nowA).toBeLessThanOrEqual((nowB ?? 0) + 1e-9);
          }
        }
        expect(spaced.map(({ y }) => y)).toEqual(free.map(({ y }) => y));
      }),
      { numRuns: 60 },
    );
  });
});

test('spacing evenly goes by what is pinned within the row', () => {
  const row = [standing('a', 0, 0), standing('pinned', 10, 0, true), standing('b', 90, 0), standing('c', 100, 0)];
  expect(put(row, distribute(row, 'horizontally')).map(({ x }) => x)).toEqual([0, 10, 55, 100]);
});

describe('the grid', () => {
  test('takes each free entry to the nearest crossing, and again moves nothing', () => {
    fc.assert(
      fc.property(anyStanding, (list) => {
        const moved = snap(list);
        const now = put(list, moved);
        now.forEach((each, index) => {
          const from = list[index] as Standing;
          if (from.isPinned) {
            expect(moved.has(from.id)).toBe(false);
            return;
          }
          expect(Math.abs(each.x % GRID)).toBe(0);
          expect(Math.abs(each.y % GRID)).toBe(0);
          expect(Math.abs(each.x - from.x)).toBeLessThanOrEqual(GRID / 2);
          expect(Math.abs(each.y - from.y)).toBeLessThanOrEqual(GRID / 2);
        });
        expect(snap(now).size).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
