import { describe, expect, test } from 'vitest';
import { dashes, LINE_STYLES, linkLine } from '../../../shared/figure/appearance.ts';
import { clearerOn, contrastBetween, fadeTowards, mixColours } from '../../../shared/figure/colour.ts';
import { ARROW_HEADS, linkStrokes, SECTOR_COLOURS, THEMES, themes } from '../../../shared/figure/theme.ts';
import { CATEGORIES } from '../../../shared/model/vocabulary.ts';

describe('contrast', () => {
  test('agrees with published ratios', () => {
    expect(contrastBetween('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastBetween('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastBetween('#336699', '#336699')).toBe(1);
  });

  test('is kept when a colour fades', () => {
    expect(fadeTowards('#000000', '#ffffff', 0.5, 3)).toBe(mixColours('#000000', '#ffffff', 0.5));
    expect(contrastBetween(fadeTowards('#767676', '#ffffff', 0.9, 3), '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(fadeTowards('#dddddd', '#ffffff', 0.5, 3)).toBe('#dddddd');
  });
});

describe.each(THEMES)('in the %s theme', (name) => {
  const theme = themes[name];

  test('text can be read on the ground and behind names', () => {
    for (const text of [theme.text, theme.quietText]) {
      expect(contrastBetween(text, theme.background)).toBeGreaterThanOrEqual(4.5);
      expect(contrastBetween(text, theme.labelBacking)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('outlines set every shape off the ground', () => {
    expect(contrastBetween(theme.border, theme.background)).toBeGreaterThanOrEqual(3);
  });

  test.each(CATEGORIES)('%s lines are seen, pale ones too', (category) => {
    for (const line of LINE_STYLES) {
      for (const isPale of [false, true]) {
        const { colour } = linkLine(category, line, isPale, theme);
        expect(contrastBetween(colour, theme.background), `${line} pale ${isPale}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('no two categories have the same line', () => {
    const lines = CATEGORIES.map((category) => JSON.stringify([theme.links[category], linkStrokes[category]]));
    expect(new Set(lines).size).toBe(CATEGORIES.length);
    expect(new Set(CATEGORIES.map((category) => theme.links[category])).size).toBe(CATEGORIES.length);
  });
});

test('text on any sector colour has a contrast of at least 4.5', () => {
  const fills = [
    ...SECTOR_COLOURS,
    ...THEMES.flatMap((name) => [themes[name].sectorNotSet, themes[name].otherSectors]),
  ];
  for (const fill of fills) {
    expect(contrastBetween(fill, clearerOn(fill, '#ffffff', '#000000')), fill).toBeGreaterThanOrEqual(4.5);
  }
});

test('governance is the heaviest line, and membership among the lightest', () => {
  const widths = CATEGORIES.map((category) => linkStrokes[category].width);
  expect(linkStrokes.governance.width).toBe(Math.max(...widths));
  expect(linkStrokes.membership.width).toBe(Math.min(...widths));
});

test('greens, browns and olives, which some eyes take for each other, differ in their arrowheads', () => {
  const heads = [linkStrokes.support.head, linkStrokes.funding.head, linkStrokes.alignment.head];
  expect(new Set(heads).size).toBe(3);
  expect(CATEGORIES.every((category) => ARROW_HEADS.includes(linkStrokes[category].head))).toBe(true);
});

test('every line style has a dash of its own, but what has ended is a pale version of what is planned', () => {
  const patterns = new Map(LINE_STYLES.map((line) => [line, dashes[line].join(' ')]));
  expect(patterns.get('stated')).toBe('');
  expect(patterns.get('ended')).toBe(patterns.get('intended'));
  expect(new Set(patterns.values()).size).toBe(LINE_STYLES.length - 1);
});
