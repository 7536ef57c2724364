// Colours by the words that people use for them, so that those who see the picture and those who hear it can speak of the same thing.
import type { LegendRow } from '../legend/index.ts';

/** Words with the colour that each stands for at its plainest. */
const WORDS: readonly (readonly [string, string])[] = [
  ['white', '#ffffff'],
  ['light grey', '#cfcfcf'],
  ['grey', '#8f8f8f'],
  ['dark grey', '#555555'],
  ['black', '#111111'],
  ['red', '#d62728'],
  ['dark red', '#882222'],
  ['pink', '#f4a6b8'],
  ['rose', '#cc6677'],
  ['wine', '#882255'],
  ['magenta', '#aa4499'],
  ['purple', '#6a4c9c'],
  ['lilac', '#c9b3de'],
  ['indigo', '#332288'],
  ['dark blue', '#0b3d91'],
  ['blue', '#2f6fd0'],
  ['light blue', '#88ccee'],
  ['pale blue', '#d6e6f5'],
  ['teal', '#44aa99'],
  ['dark teal', '#0f6b66'],
  ['dark green', '#117733'],
  ['green', '#3fa34d'],
  ['light green', '#a6d99b'],
  ['olive', '#999933'],
  ['sand', '#ddcc77'],
  ['yellow', '#f5d90a'],
  ['orange', '#ee7733'],
  ['brown', '#8c5a2b'],
];

/** The word for a colour. */
export function colourWord(colour: string): string {
  const at = labOf(colour);
  let nearest = { word: '', distance: Number.POSITIVE_INFINITY };
  for (const [word, plain] of WORDS) {
    const to = labOf(plain);
    const distance = Math.hypot(at[0] - to[0], at[1] - to[1], at[2] - to[2]);
    if (distance < nearest.distance) nearest = { word, distance };
  }
  return nearest.word;
}

/** A word for the colour of each row, where every row gets a word of its own; null where shades of one colour would share one. */
export function colourWordsOf(rows: readonly LegendRow[]): ReadonlyMap<LegendRow, string> | null {
  const words = new Map<LegendRow, string>();
  for (const row of rows) {
    const { sample } = row;
    const colour = sample.draws === 'line' ? sample.colour : sample.fill;
    if (colour === null) return null;
    words.set(row, colourWord(colour));
  }
  return new Set(words.values()).size === rows.length ? words : null;
}

/** CIE 1976 L*a*b*, in which distances are about as large as differences look. */
function labOf(colour: string): readonly [number, number, number] {
  const number = Number.parseInt(colour.slice(1), 16);
  const [red, green, blue] = [16, 8, 0].map((shift) => {
    const part = ((number >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const f = (value: number): number => (value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
