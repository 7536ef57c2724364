// The picture of a grid: bands, trays, and a place for each entry.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { USUAL_AXES } from '../../../shared/engagement/ratings/axes.ts';
import { cellsOf } from '../../../shared/engagement/ratings/grid.ts';
import {
  arrange,
  boxOf,
  levelsAt,
  neighbourOf,
  plotOf,
  SPOT,
  stepFrom,
} from '../../../shared/engagement/ratings/plot.ts';
import { mapOf } from '../../support/maps.ts';

const room = { width: 800, height: 600, top: 24, left: 60, bottom: 30, trayWidth: 90, trayHeight: 60 };
const plot = plotOf(mapOf([]), USUAL_AXES, room);
if (!plot) throw new Error('no plot');

test('a point in a band gives its levels back, and between trays and grid there is nothing', () => {
  for (const x of [null, 1, 3, 5])
    for (const y of [null, 1, 3, 5]) {
      const box = boxOf(plot, { x, y });
      if (!box) throw new Error('no box');
      expect(levelsAt(plot, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })).toEqual({ x, y });
    }
  expect(levelsAt(plot, { x: 155, y: 100 })).toBeNull();
  expect(levelsAt(plot, { x: -1, y: 100 })).toBeNull();
});

test('an entry alone in the middle of both scales stands where the lines cross', () => {
  const { spots } = arrange(plot, cellsOf([{ id: 'a', x: 3, y: 3 }]));
  expect(spots[0]?.at.x).toBeCloseTo(plot.lines.x);
  expect(spots[0]?.at.y).toBeCloseTo(plot.lines.y);
});

test('whoever finds no room is counted, nobody stands over another, and nobody leaves the cell', () => {
  const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level), { maxLength: 400 }), (levels) => {
      const cells = cellsOf(levels.map(([x, y], index) => ({ id: `${index}`, x, y })));
      const { spots, rests } = arrange(plot, cells);
      expect(spots.length + rests.reduce((sum, { count }) => sum + count, 0)).toBe(levels.length);
      const all = [...spots, ...rests];
      for (const { x, y, at } of all) {
        const box = boxOf(plot, { x, y });
        if (!box) throw new Error('no box');
        expect(at.x - SPOT / 2).toBeGreaterThanOrEqual(box.left);
        expect(at.x + SPOT / 2).toBeLessThanOrEqual(box.right);
        expect(at.y - SPOT / 2).toBeGreaterThanOrEqual(box.top);
        expect(at.y + SPOT / 2).toBeLessThanOrEqual(box.bottom);
      }
      for (const [index, a] of all.entries())
        for (const b of all.slice(index + 1))
          if (Math.abs(a.at.x - b.at.x) < SPOT - 0.01)
            expect(Math.abs(a.at.y - b.at.y)).toBeGreaterThanOrEqual(SPOT - 0.01);
    }),
    { numRuns: 30 },
  );
});

test('a step goes to the next level, over the tray, and no further than the edge', () => {
  expect(stepFrom(plot, { x: 1, y: 5 }, { x: -1, y: -1 })).toEqual({ x: null, y: 5 });
  expect(stepFrom(plot, { x: null, y: 1 }, { x: 1, y: 1 })).toEqual({ x: 1, y: null });
});

test('arrows go to what is nearest in their direction', () => {
  const { spots } = arrange(
    plot,
    cellsOf([
      { id: 'a', x: 1, y: 1 },
      { id: 'b', x: 2, y: 1 },
      { id: 'c', x: 1, y: 4 },
    ]),
  );
  const [a] = spots;
  if (!a) throw new Error('no spot');
  expect(neighbourOf(spots, a, 'ArrowRight')?.id).toBe('b');
  expect(neighbourOf(spots, a, 'ArrowUp')?.id).toBe('c');
  expect(neighbourOf(spots, a, 'ArrowLeft')).toBeNull();
});
