import { expect, test } from 'vitest';
import { createIds } from '../../../electron/runtime/new-ids.ts';
import { recordIdSchema } from '../../../shared/model/ids.ts';

test('ids grow and never repeat, within a millisecond, over its end, and when the clock is set back', () => {
  let time = 1_772_000_000_000;
  const newId = createIds(() => new Date(time));
  const ids = Array.from({ length: 10_000 }, () => newId());
  time -= 60_000;
  ids.push(newId());
  time += 120_000;
  ids.push(newId());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(0, 50)) expect(recordIdSchema.safeParse(id).success).toBe(true);
});
