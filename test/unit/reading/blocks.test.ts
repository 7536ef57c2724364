import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../shared/reading/blocks.ts';
import { sectionAt } from '../../../shared/reading/sections.ts';
import { sentencesOf } from '../../../shared/reading/sentences.ts';

const said = (text: string) => blocksOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const sentences = (text: string): string[] =>
  blocksOf(text).flatMap((block) => sentencesOf(text, block).map(({ start, end }) => text.slice(start, end)));

describe('blocks', () => {
  test('lines that a program broke are one paragraph; lists, speakers and short lines stay apart', () => {
    const wrapped = `Title of it\n${'The partnership has grown from a small group of people into one that'}\n${'meets in every part of the borough and hears from all who want to be'}\nheard.\n- a point\n- another\nInterviewer: and then?`;
    expect(said(wrapped).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'point', 'point', 'paragraph']);
  });

  test('headings by their hashes, their numbers, or for standing alone', () => {
    expect(said('# Findings\n\n1.2 Who talks to whom\n\nPrinciple 1\n\nThis is a sentence.')).toEqual([
      ['heading', '# Findings'],
      ['heading', '1.2 Who talks to whom'],
      ['heading', 'Principle 1'],
      ['paragraph', 'This is a sentence.'],
    ]);
  });

  test('every letter of any text is in exactly one block, and every letter of a block in one sentence', () => {
    const line = fc.constantFrom(
      '',
      'A. B went to C. No. 5 is e.g. here',
      '- x',
      '•',
      '# H',
      '[page 2]',
      'Name: y',
      ' z ',
      'é—…',
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        let last = 0;
        let held = '';
        for (const block of blocksOf(text)) {
          expect(block.start).toBeGreaterThanOrEqual(last);
          last = block.end;
          held += text.slice(block.start, block.end);
          const parts = sentencesOf(text, block)
            .map(({ start, end: to }) => text.slice(start, to))
            .join('');
          const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
          if (block.kind !== 'page') expect(letters(parts)).toBe(letters(text.slice(block.from, block.end)));
        }
        expect(held.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Cllr. Brown met the board. It agreed.', ['Cllr. Brown met the board.', 'It agreed.']],
    ['Schools, e.g. St. Mary, were asked (cf. p. 5, no. 7). They said no.', 2],
    ['They asked schools, clubs etc. The board agreed.', 2],
    ['It cost £2.5 million in 2018. “Too much,” they said.', 2],
    ['A. N. Other wrote it.', 1],
    ['See www.example.org for more.', 1],
    ['They meet monthly... and often more.', 1],
  ])('%s', (text, expected) => {
    const found = sentences(text);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });
});

test('a place is known by its page and the heading above it', () => {
  const text = '# Report\n\n[page 2]\n\n1.1 Background\n\nIt began. Then it grew.\n\n[page 3]\n\nMore of it.';
  const blocks = blocksOf(text);
  expect(sectionAt(text, blocks, text.indexOf('Report'))).toBe(null);
  expect(sectionAt(text, blocks, text.indexOf('Then'))).toBe('p. 2, 1.1 Background');
  expect(sectionAt(text, blocks, text.indexOf('More'))).toBe('p. 3, 1.1 Background');
});
