import { expect, test } from 'vitest';

import { contextOf, localDay } from '../../../electron/core/local-day.ts';

test('a day is one of this computer, not of Greenwich', () => {
  const early = new Date(2026, 5, 1, 0, 30);
  expect(localDay(early)).toBe('2026-06-01');
  expect(localDay(new Date(2026, 5, 1, 23, 30))).toBe('2026-06-01');
  const { now, today } = contextOf(early, () => '');
  expect([new Date(now).getTime(), today]).toEqual([early.getTime(), '2026-06-01']);
});
