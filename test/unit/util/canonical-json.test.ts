import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, sameJson } from '../../../shared/util/canonical-json.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
};

test('the order of keys makes no difference, the order of lists does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(sameJson(shuffled(value), value)).toBe(true);
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(sameJson([1, 2], [2, 1])).toBe(false);
});

test('what is undefined is left out, and null stays', () => {
  expect(canonicalJson({ b: undefined, a: null })).toBe('{"a":null}');
});
