// Colours by the words that people use for them.
import { expect, test } from 'vitest';
import type { LegendRow } from '../../../../shared/figure/legend/index.ts';
import { plainEntry } from '../../../../shared/figure/legend/section.ts';
import { themes } from '../../../../shared/figure/theme.ts';
import { colourWord, colourWordsOf } from '../../../../shared/figure/words/colour-words.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';
import { wordsOf } from './words-of.ts';

test.each([
  ['#332288', 'indigo'],
  ['#88ccee', 'light blue'],
  ['#44aa99', 'teal'],
  ['#117733', 'dark green'],
  ['#999933', 'olive'],
  ['#ddcc77', 'sand'],
  ['#cc6677', 'rose'],
  ['#882255', 'wine'],
  ['#aa4499', 'magenta'],
  ['#ffffff', 'white'],
  ['#000000', 'black'],
  ['#bbbbbb', 'light grey'],
  ['#ff0000', 'red'],
])('%s is %s', (colour, word) => {
  expect(colourWord(colour)).toBe(word);
});

const a = anEntity(1, { sector: 'public' });
const b = anEntity(2, { sector: 'health' });
const c = anEntity(3);

test('what a colour stands for is said with the word for it; in greys, without', () => {
  const map = mapOf([a, b, c], [aLink(10, a, b)]);
  const part = 'What shapes, colours and lines mean';
  expect(wordsOf(map).parts[part]).toContainEqual(
    expect.stringMatching(
      /^The colour of an entry stands for its sector: [\w ]+ for public \(1\), [\w ]+ for health \(1\) and [\w ]+ where it is not set \(1\)\.$/,
    ),
  );
  expect(wordsOf(map, { settings: { greyscale: true } }).parts[part]).toContain(
    'The shade of an entry stands for its sector: public (1), health (1) and not set (1).',
  );
});

const row = (key: string, fill: string): LegendRow => ({
  key,
  label: key,
  count: 1,
  choice: null,
  sample: { ...plainEntry(themes.light), fill },
});

test('shades of one colour would share a word: then none is said', () => {
  expect(colourWordsOf([row('1', '#2f6fd0'), row('2', '#3474d2')])).toBeNull();
  const rows = [row('1', '#2f6fd0'), row('2', '#ddcc77')] as const;
  expect([...(colourWordsOf(rows)?.values() ?? [])]).toEqual(['blue', 'sand']);
});
