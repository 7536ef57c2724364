// How wide a text is in our typeface, without a font at hand. Kerning is left out: it narrows text by a hair, never widens lines.
import { ADVANCE_WIDTHS, UNITS_PER_EM } from './advance-widths.ts';

export type FontWeight = keyof typeof ADVANCE_WIDTHS;

/** As SVG and CSS number them. */
export const fontWeights: Readonly<Record<FontWeight, number>> = { regular: 400, semibold: 600, bold: 700 };

/** The typeface and what may stand in for it. */
export const FONT_FAMILY = "'Source Sans 3', 'Source Sans Pro', sans-serif";

/** Heights as shares of the font size: from the baseline up to a capital's top and down to the foot of a "g". */
export const CAP_HEIGHT = 0.66;
export const ASCENT = 0.75;
export const DESCENT = 0.22;
/** From one baseline to the next. */
export const LINE_HEIGHT = 1.2;

function readRuns(runs: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const run of runs.split(';')) {
    const colon = run.indexOf(':');
    const first = Number.parseInt(run.slice(0, colon), 16);
    run
      .slice(colon + 1)
      .split(' ')
      .forEach((width, index) => {
        widths.set(first + index, Number(width));
      });
  }
  return widths;
}

const tables: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
  regular: readRuns(ADVANCE_WIDTHS.regular),
  semibold: readRuns(ADVANCE_WIDTHS.semibold),
  bold: readRuns(ADVANCE_WIDTHS.bold),
};

/** A character the typeface lacks is drawn with another one: square scripts are as wide as high, most others narrower. */
function guessWidth(character: number): number {
  return character >= 0x1100 ? UNITS_PER_EM : UNITS_PER_EM * 0.6;
}

/** Width of a text in the unit of `size`. */
export function measureText(text: string, size: number, weight: FontWeight = 'regular'): number {
  const table = tables[weight];
  let units = 0;
  for (const letter of text) {
    const character = letter.codePointAt(0) ?? 0;
    units += table.get(character) ?? guessWidth(character);
  }
  return (units * size) / UNITS_PER_EM;
}
