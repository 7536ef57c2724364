import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelStyles, setLabel } from '../../../../shared/figure/labels.ts';
import { measureText } from '../../../../shared/figure/text/measure-text.ts';
import { wrapText } from '../../../../shared/figure/text/wrap-text.ts';
import { TYPEFACES } from '../../../../shared/figure/typefaces/index.ts';

const size = 12;
const typeface = 'source-sans';

describe('wrapping', () => {
  test('breaks between words, as evenly as can be', () => {
    expect(wrapText('Health and Wellbeing Board', { maxWidth: 112, size, typeface })).toEqual([
      'Health and',
      'Wellbeing Board',
    ]);
    expect(wrapText('Trafford Council', { maxWidth: 112, size, typeface })).toEqual(['Trafford Council']);
  });

  test('fills lines in running text', () => {
    const text = 'One two three four five six seven';
    const [first = ''] = wrapText(text, { maxWidth: 120, size, typeface, even: false });
    expect(measureText(`${first} ${text.slice(first.length + 1).split(' ')[0]}`, size, typeface)).toBeGreaterThan(120);
  });

  test('breaks a word only when it alone is too wide, at its hyphen if it has one', () => {
    expect(wrapText('Multi-disciplinary', { maxWidth: 80, size, typeface })).toEqual(['Multi-', 'disciplinary']);
    expect(wrapText('Community-led work', { maxWidth: 85, size, typeface })).toEqual(['Community-led', 'work']);
    expect(wrapText('Abcdefghijklmnopqrstuvwxyz', { maxWidth: 60, size, typeface }).length).toBeGreaterThan(1);
  });

  test('shortens after a whole word where lines are limited', () => {
    const lines = wrapText('A very long name of a body that no page has room for', {
      maxWidth: 90,
      size,
      typeface,
      maxLines: 2,
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\w…$/);
    const words = new Set('A very long name of a body that no page has room for'.split(' '));
    expect(words.has((lines[1] ?? '').replace('…', '').split(' ').at(-1) ?? '')).toBe(true);
  });

  test.each(TYPEFACES)('in %s never makes a line wider than asked, and loses nothing', (typeface) => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeWMil-/éñŁжλ'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 20, max: 300 }),
        (words, maxWidth) => {
          const lines = wrapText(words.join(' '), { maxWidth, size, typeface });
          for (const line of lines) expect(measureText(line, size, typeface)).toBeLessThanOrEqual(maxWidth + 1e-9);
          expect(lines.join('').replace(/ /g, '')).toBe(words.join(''));
        },
      ),
    );
  });
});

describe('a name in the picture', () => {
  test('takes a wider form before it takes more than three lines', () => {
    const long = setLabel(
      'Voluntary, Community and Social Enterprise Sector Leadership Group for Greater Manchester',
      typeface,
    );
    expect(long.lines.length).toBeLessThanOrEqual(5);
    expect(long.lines.join(' ')).not.toContain('…');
    expect(long.width).toBeLessThanOrEqual(labelStyles.plain.maxWidth * 1.5);
  });
});
