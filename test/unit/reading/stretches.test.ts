import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  closedUp,
  isRead,
  readWithin,
  type Stretch,
  tidied,
  withoutRead,
  withRead,
} from '../../../shared/reading/stretches.ts';

const LENGTH = 60;
const stretch = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([a, b]): Stretch => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const stretches = fc.array(stretch, { maxLength: 8 });
/** The characters that stretches hold, one by one: the plainest account there is. */
const charactersOf = (list: readonly Stretch[]): Set<number> => {
  const held = new Set<number>();
  for (const { start, end } of list) for (let at = start; at < end; at++) held.add(at);
  return held;
};

test('tidied stretches hold the same characters, in order, apart from one another', () => {
  fc.assert(
    fc.property(stretches, (list) => {
      const tidy = tidied(list);
      expect(charactersOf(tidy)).toEqual(charactersOf(list));
      for (const [place, { start, end }] of tidy.entries()) {
        expect(end).toBeGreaterThan(start);
        const next = tidy[place + 1];
        if (next) expect(next.start).toBeGreaterThan(end);
      }
      expect(tidied(tidy)).toEqual(tidy);
    }),
  );
});

test('reading adds exactly a stretch, and taking it back takes exactly that', () => {
  fc.assert(
    fc.property(stretches, stretch, (list, more) => {
      const read = withRead(list, more);
      expect(charactersOf(read)).toEqual(charactersOf([...list, more]));
      if (more.end > more.start) expect(isRead(read, more)).toBe(true);
      const left = charactersOf(withoutRead(list, more));
      const expected = charactersOf(list);
      for (const at of charactersOf([more])) expected.delete(at);
      expect(left).toEqual(expected);
    }),
  );
});

test('what is read of a part is counted by the character', () => {
  fc.assert(
    fc.property(stretches, stretch, (list, within) => {
      const held = charactersOf(list);
      const expected = [...charactersOf([within])].filter((at) => held.has(at)).length;
      expect(readWithin(tidied(list), within)).toBe(expected);
    }),
  );
});

test('nothing is left to read between two sentences but the space', () => {
  const text = 'One. Two.\n\n  Three.';
  const read = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 13, end: 19 },
  ];
  expect(closedUp(read, text)).toEqual([{ start: 0, end: 19 }]);
  expect(
    closedUp(
      [read[0], read[2]].filter((item) => item !== undefined),
      text,
    ),
  ).toHaveLength(2);
});
