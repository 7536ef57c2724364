import { describe, expect, test } from 'vitest';
import { clearerOn, contrastBetween } from '../../../../shared/figure/colour.ts';
import { huesFor, plainColours, RAMPS, seenOn, stepsOf, type Use } from '../../../../shared/figure/rules/palettes.ts';
import { LEAST_LINE_CONTRAST, THEMES, themes } from '../../../../shared/figure/theme.ts';

const USES: readonly Use[] = ['fill', 'line'];

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Machado, Oliveira and Fernandes 2009, severity 1: what red-blind and green-blind readers see, in linear RGB. */
const BLINDNESS = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;

function seenBy(kind: keyof typeof BLINDNESS, colour: string): number[] {
  const [r = 0, g = 0, b = 0] = channelsOf(colour).map(linear);
  const m = BLINDNESS[kind];
  return [0, 3, 6].map((row) => (m[row] ?? 0) * r + (m[row + 1] ?? 0) * g + (m[row + 2] ?? 0) * b);
}

/** How far two colours are apart in CIE Lab, from linear RGB; about 2 is just seen side by side. */
function apart(a: readonly number[], b: readonly number[]): number {
  const lab = ([r = 0, g = 0, bl = 0]: readonly number[]): number[] => {
    const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * bl) / 0.9505);
    const y = f(0.2126 * r + 0.7152 * g + 0.0722 * bl);
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * bl) / 1.089);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

describe.each(THEMES)('on %s ground', (name) => {
  const theme = themes[name];

  test.each(RAMPS)('the %s ramp of lines is seen all along', (ramp) => {
    for (const colour of stepsOf(ramp, 9, 'line', theme)) {
      expect(contrastBetween(colour, theme.background), colour).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
    }
  });

  test('hues and plain colours of lines are seen', () => {
    const { notSet, several, rest } = plainColours('line', theme);
    for (const colour of [...huesFor('line', theme), notSet, several, rest]) {
      expect(contrastBetween(colour, theme.background), colour).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
    }
  });

  test('text on every fill can be read', () => {
    const { notSet, several, rest } = plainColours('fill', theme);
    const fills = [...RAMPS.flatMap((ramp) => stepsOf(ramp, 9, 'fill', theme)), ...huesFor('fill', theme)];
    for (const fill of [...fills, notSet, several, rest]) {
      expect(contrastBetween(fill, clearerOn(fill, '#ffffff', '#000000')), fill).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(USES)('a one-hue ramp of a %s goes one way from light to dark, so that it holds in grey', (use) => {
    for (const ramp of ['blue', 'purple', 'brown'] as const) {
      const contrasts = stepsOf(ramp, 5, use, theme).map((colour) => contrastBetween(colour, theme.background));
      expect(contrasts, ramp).toEqual([...contrasts].sort((a, b) => a - b));
      const steps = contrasts.slice(1).map((contrast, index) => contrast / (contrasts[index] ?? 1));
      expect(Math.min(...steps), ramp).toBeGreaterThan(1.2);
    }
  });

  test.each(USES)('neighbours on every ramp of a %s differ for colour-blind readers', (use) => {
    for (const ramp of RAMPS) {
      const steps = stepsOf(ramp, 5, use, theme);
      for (const kind of ['protan', 'deutan'] as const) {
        for (let index = 1; index < steps.length; index++) {
          const distance = apart(seenBy(kind, steps[index - 1] ?? ''), seenBy(kind, steps[index] ?? ''));
          expect(distance, `${ramp} ${kind} ${index}`).toBeGreaterThan(8);
        }
        expect(apart(seenBy(kind, steps[0] ?? ''), seenBy(kind, steps[4] ?? ''))).toBeGreaterThan(25);
      }
    }
  });

  test.each(USES)('no two hues of a %s look the same to colour-blind readers', (use) => {
    const hues = huesFor(use, theme);
    for (const kind of ['protan', 'deutan'] as const) {
      for (const [index, hue] of hues.entries()) {
        for (const other of hues.slice(index + 1)) {
          expect(apart(seenBy(kind, hue), seenBy(kind, other)), `${kind} ${hue} ${other}`).toBeGreaterThan(10);
        }
      }
    }
  });

  test.each(USES)('no hue of a %s looks like what stands for several words, or for the rest', (use) => {
    const { several, rest } = plainColours(use, theme);
    const seen = (colour: string): number[] => channelsOf(colour).map(linear);
    for (const hue of huesFor(use, theme)) {
      expect(apart(seen(hue), seen(several)), `${hue} several`).toBeGreaterThan(8);
      expect(apart(seen(hue), seen(rest)), `${hue} rest`).toBeGreaterThan(8);
    }
  });

  test('a colour that someone chose is made to be seen, and left alone where it is', () => {
    for (const chosen of ['#ffffff', '#ffff66', '#000000', '#101418', '#88ccee', '#808080']) {
      expect(contrastBetween(seenOn(chosen, theme.background), theme.background)).toBeGreaterThanOrEqual(
        LEAST_LINE_CONTRAST,
      );
    }
    const clear = theme.links.communication;
    expect(seenOn(clear, theme.background)).toBe(clear);
  });
});
