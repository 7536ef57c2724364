import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../../../electron/writers/fonts.ts';
import { measureText } from '../../../../shared/figure/text/measure-text.ts';
import { type FontWeight, TYPEFACES, type TypefaceName, typefaces } from '../../../../shared/figure/typefaces/index.ts';
import { escapeXml } from '../../../../shared/util/xml.ts';

/** Width as drawn: of the ink between two bars set right before and after the text. */
function drawnWidth(text: string, size: number, typeface: TypefaceName, weight: FontWeight): number {
  const { family, faces } = typefaces[typeface];
  const look = `font-family="${family}" font-weight="${faces[weight].weight}" font-size="${size}"`;
  const draw = (content: string): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="100"><text x="10" y="60" ${look} xml:space="preserve">${escapeXml(content)}</text></svg>`;
    const font = { fontFiles: Object.values(fontFiles(typeface)), loadSystemFonts: false };
    return new Resvg(svg, { font }).getBBox()?.width ?? 0;
  };
  return draw(`|${text}|`) - draw('||');
}

const TEXTS = [
  ['Health and Wellbeing Board', 'regular'],
  ['Trafford Council, Sale & Altrincham', 'semibold'],
  ['Local Pilot Working Group', 'bold'],
  ['Žižkov, Łódź, Đorđe, naïve façade', 'regular'],
  ['Ελληνικά κείμενο', 'regular'],
  ['Български текст', 'semibold'],
  ['“£1,200” – 50% … 3 × 4', 'regular'],
] as const;

describe.each(TYPEFACES)('the width of a text in %s', (typeface) => {
  test.each(TEXTS)('“%s” in %s is as drawn, to two hundredths', (text, weight) => {
    const measured = measureText(text, 40, typeface, weight);
    const drawn = drawnWidth(text, 40, typeface, weight);
    expect(drawn).toBeGreaterThan(100);
    expect(Math.abs(measured - drawn) / measured).toBeLessThan(0.02);
  });

  test('grows with the size and is nothing for nothing', () => {
    expect(measureText('', 12, typeface)).toBe(0);
    expect(measureText('Board', 24, typeface)).toBeCloseTo(measureText('Board', 12, typeface) * 2, 9);
    expect(measureText('Board', 12, typeface, 'bold')).toBeGreaterThan(measureText('Board', 12, typeface));
  });

  test('of a letter that the typeface lacks is a careful guess', () => {
    expect(measureText('健康', 10, typeface)).toBeCloseTo(20, 5);
    expect(measureText('👍', 10, typeface)).toBeCloseTo(10, 5);
  });
});

// What Arial itself gives, in parts of 2,048 of its size: from the metrics of Helvetica, which it keeps, and which every PDF reader holds.
test('Arial is as wide as Arial is everywhere', () => {
  const helvetica = {
    H: 722,
    e: 556,
    l: 222,
    v: 500,
    t: 278,
    i: 222,
    c: 500,
    a: 556,
    ' ': 278,
    '1': 556,
    W: 944,
    '—': 1000,
  };
  for (const [letter, width] of Object.entries(helvetica))
    expect(measureText(letter, 1000, 'arial'), letter).toBeCloseTo(width, -0.5);
  const bold = {
    H: 722,
    e: 556,
    l: 278,
    v: 556,
    t: 333,
    i: 278,
    c: 556,
    a: 556,
    ' ': 278,
    '1': 556,
    W: 944,
    '—': 1000,
  };
  for (const weight of ['semibold', 'bold'] as const)
    for (const [letter, width] of Object.entries(bold))
      expect(measureText(letter, 1000, 'arial', weight), letter).toBeCloseTo(width, -0.5);
});
