import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldHeader, foldText, slugOf } from '../../../shared/util/fold.ts';

test.each([
  ['Health & Well-Being Board', 'health and wellbeing board'],
  ['HEALTH AND WELLBEING   BOARD', 'health and wellbeing board'],
  ["People's Panel", 'peoples panel'],
  ['People’s Panel', 'peoples panel'],
  ['Café Zürich', 'cafe zurich'],
  ['G.M.P.', 'gmp'],
  ['Sale/Urmston (west)', 'sale urmston west'],
  ['Vision 31', 'vision 31'],
  ['…', ''],
])('%j compares as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('what differs in meaning stays different', () => {
  expect(foldText('Vision 31')).not.toBe(foldText('Vision for 2031'));
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test('headers fold case, spaces, hyphens and underscores', () => {
  expect(['Desired engagement', 'desired_engagement', ' DESIRED-ENGAGEMENT '].map(foldHeader)).toEqual(
    Array(3).fill('desired_engagement'),
  );
});

test('keys of words are readable', () => {
  expect(slugOf('Standing agenda item')).toBe('standing-agenda-item');
  expect(slugOf('Door-knock')).toBe('doorknock');
  expect(slugOf('!!')).toBe('');
});
