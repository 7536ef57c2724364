import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../../../electron/writers/fonts.ts';
import { escapeXml } from '../../../../shared/figure/svg/index.ts';
import { FONT_FAMILY, type FontWeight, fontWeights, measureText } from '../../../../shared/figure/text/measure-text.ts';

/** Width as drawn: of the ink between two bars set right before and after the text. */
function drawnWidth(text: string, size: number, weight: FontWeight): number {
  const draw = (content: string): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="100"><text x="10" y="60" font-family="${FONT_FAMILY}" font-weight="${fontWeights[weight]}" font-size="${size}" xml:space="preserve">${escapeXml(content)}</text></svg>`;
    const box = new Resvg(svg, { font: { fontFiles: fontFiles(), loadSystemFonts: false } }).getBBox();
    return box?.width ?? 0;
  };
  return draw(`|${text}|`) - draw('||');
}

describe('the width of a text', () => {
  test.each([
    ['Health and Wellbeing Board', 'regular'],
    ['Trafford Council, Sale & Altrincham', 'semibold'],
    ['Local Pilot Working Group', 'bold'],
    ['Žižkov, Łódź, Đorđe, naïve façade', 'regular'],
    ['Ελληνικά κείμενο', 'regular'],
    ['Български текст', 'semibold'],
    ['“£1,200” – 50% … 3 × 4', 'regular'],
  ] as const)('“%s” in %s is as drawn, to two hundredths', (text, weight) => {
    const measured = measureText(text, 40, weight);
    expect(Math.abs(measured - drawnWidth(text, 40, weight)) / measured).toBeLessThan(0.02);
  });

  test('grows with the size and is nothing for nothing', () => {
    expect(measureText('', 12)).toBe(0);
    expect(measureText('Board', 24)).toBeCloseTo(measureText('Board', 12) * 2, 9);
    expect(measureText('Board', 12, 'bold')).toBeGreaterThan(measureText('Board', 12));
  });

  test('of a letter that the typeface lacks is a careful guess', () => {
    expect(measureText('健康', 10)).toBeCloseTo(20, 5);
    expect(measureText('👍', 10)).toBeCloseTo(10, 5);
  });
});
