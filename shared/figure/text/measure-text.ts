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

/** In these parts of the font size, by character; below 0 where the typeface has none. */
type Widths = { readonly unitsPerEm: number; readonly of: Float64Array };

/** No typeface of ours has letters beyond; those that need two units of UTF-16 are never among them. */
const CHARACTERS = 0x10000;

function readRuns({ unitsPerEm, runs }: FaceWidths): Widths {
  const widths = new Float64Array(CHARACTERS).fill(-1);
  for (const run of runs.split(';')) {
    const colon = run.indexOf(':');
    const first = Number.parseInt(run.slice(0, colon), 16);
    run
      .slice(colon + 1)
      .split(' ')
      .forEach((width, index) => {
        widths[first + index] = Number(width);
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

/** Width of a text in units of its face: those of its parts add up. */
function unitsOf(text: string, { unitsPerEm, of }: Widths): number {
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.codePointAt(index) as number;
    const width = of[character] ?? -1;
    units += width < 0 ? guessWidth(character) * unitsPerEm : width;
    if (character >= CHARACTERS) index += 1;
  }
  return units;
}

/** Width of a text in the unit of `size`. */
export function measureText(
  text: string,
  size: number,
  typeface: TypefaceName,
  weight: FontWeight = 'regular',
): number {
  const widths = widthsIn(typeface, weight);
  return (unitsOf(text, widths) * size) / widths.unitsPerEm;
}

/** Measures in parts of which many texts are put together: widths in units can be added, and are made lengths at last. */
export function rulerFor(size: number, typeface: TypefaceName, weight: FontWeight = 'regular') {
  const widths = widthsIn(typeface, weight);
  return {
    unitsOf: (text: string): number => unitsOf(text, widths),
    lengthOf: (units: number): number => (units * size) / widths.unitsPerEm,
  };
}

/** Whether a typeface has a letter. */
export function draws(letter: string, typeface: TypefaceName, weight: FontWeight = 'regular'): boolean {
  return (widthsIn(typeface, weight).of[letter.codePointAt(0) ?? 0] ?? -1) >= 0;
}
