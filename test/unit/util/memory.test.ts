import { expect, test } from 'vitest';
import { createMemory } from '../../../shared/util/memory.ts';

test('what was worked out under a key is not worked out again, and what was asked for longest ago is forgotten first', () => {
  const memory = createMemory(2);
  const made: string[] = [];
  const ask = (key: string): string =>
    memory.recall(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('nothing is remembered of what went wrong', () => {
  const memory = createMemory(2);
  expect(() =>
    memory.recall('a', () => {
      throw new Error('stopped');
    }),
  ).toThrow('stopped');
  expect(memory.recall('a', () => 1)).toBe(1);
});
