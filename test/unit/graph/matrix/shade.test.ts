import { expect, test } from 'vitest';
import { levelOf, levelsOf } from '../../../../shared/graph/matrix/index.ts';
import { methodSigns } from '../../../../shared/graph/matrix/reading.ts';
import { countSteps, shareSteps } from '../../../../shared/graph/matrix/shade.ts';
import { mapOf } from '../../../support/maps.ts';

test('steps grow as counts do and end at the largest', () => {
  expect(countSteps(1)).toEqual([1]);
  expect(countSteps(4)).toEqual([1, 2, 3, 4]);
  expect(countSteps(100)).toEqual([3, 6, 16, 40, 100]);
  for (const largest of [6, 7, 9, 33, 1000]) {
    const steps = countSteps(largest);
    expect(steps.at(-1)).toBe(largest);
    expect([...new Set(steps)].sort((a, b) => a - b)).toEqual(steps);
  }
  expect(shareSteps(0.5)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
});

test('the largest is the deepest, the smallest the palest', () => {
  const steps = countSteps(100);
  expect(levelsOf(steps)).toEqual([1, 2, 3, 4, 5]);
  expect(levelsOf(countSteps(2))).toEqual([1, 5]);
  expect(levelOf({ kind: 'count', value: 100 }, 100, steps)).toBe(5);
  expect(levelOf({ kind: 'count', value: 1 }, 1, steps)).toBe(1);
  expect(levelOf({ kind: 'quality', value: null, of: 0 }, 3, steps)).toBe(0);
});

test('no two methods have the same sign', () => {
  const signs = methodSigns({ map: mapOf([]), asAt: '2026-01-01' });
  expect(new Set(signs.values()).size).toBe(signs.size);
  expect(signs.get('standing-agenda-item')).toBe('SAI');
  expect(signs.get('meeting')).toBe('Mee');
});
