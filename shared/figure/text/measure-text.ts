// How wide a text is in a typeface, without a font at hand. Kerning is left out: it narrows text by a hair, never widens lines.
import { type FontWeight, type TypefaceName, typefaces } from '../typefaces/index.ts';
import { ADVANCE_WIDTHS, type FaceWidths } from './advance-widths.ts';

/** Heights as shares of the font size: from the baseline up to the top of most letters and down to the foot of a "g". */
export const ASCENT = 0.75;
export const DESCENT = 0.22;
/** From one baseline to the next. */
export const LINE_HEIGHT = 1.2;

/** From the middle of capitals and figures down to the baseline. */
export function underMiddle(size: number, typeface: TypefaceName): number {
  return (typefaces[typeface].capHeight / 2) * size;
}

type Widths = { readonly unitsPerEm: number; readonly of: ReadonlyMap<number, number> };

function readRuns({ unitsPerEm, runs }: FaceWidths): Widths {
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
  return { unitsPerEm, of: widths };
}

/** Two weights may be drawn with one face. */
const faces = new Map(Object.entries(ADVANCE_WIDTHS).map(([file, widths]) => [file, readRuns(widths)]));
function widthsIn(typeface: TypefaceName, weight: FontWeight): Widths {
  const { file } = typefaces[typeface].faces[weight];
  const widths = faces.get(file);
  if (!widths) throw new Error(`The widths of ${file} are missing: run node resources/build/font-widths.ts.`);
  return widths;
}

/** A character the typeface lacks is drawn with another one: square scripts are as wide as high, most others narrower. */
const guessWidth = (character: number): number => (character >= 0x1100 ? 1 : 0.6);

/** Width of a text in the unit of `size`. */
export function measureText(
  text: string,
  size: number,
  typeface: TypefaceName,
  weight: FontWeight = 'regular',
): number {
  const { unitsPerEm, of } = widthsIn(typeface, weight);
  let units = 0;
  for (const letter of text) {
    const character = letter.codePointAt(0) ?? 0;
    units += of.get(character) ?? guessWidth(character) * unitsPerEm;
  }
  return (units * size) / unitsPerEm;
}

/** Whether a typeface has a letter. */
export function draws(letter: string, typeface: TypefaceName, weight: FontWeight = 'regular'): boolean {
  return widthsIn(typeface, weight).of.has(letter.codePointAt(0) ?? 0);
}
