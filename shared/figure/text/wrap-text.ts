import type { FontWeight, TypefaceName } from '../typefaces/index.ts';
import { rulerFor } from './measure-text.ts';

export type WrapOptions = {
  readonly maxWidth: number;
  readonly size: number;
  readonly typeface: TypefaceName;
  readonly weight?: FontWeight;
  /** No limit when absent. */
  readonly maxLines?: number;
  /** Names stand in even lines; running text fills each line before it starts the next. */
  readonly even?: boolean;
};

/** Where a line may end without a space: after a hyphen, a dash or a slash inside a word. */
const BREAKS_AFTER = /(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u;

type Piece = { readonly text: string; readonly spaceBefore: boolean };

type Ruler = ReturnType<typeof rulerFor>;

/** A piece with its width, and that of the space before it, in units of the ruler. */
type Measured = Piece & { readonly units: number; readonly space: number };

/** Words; one that is wider than a line comes in the parts that its hyphens and slashes make. */
function piecesOf(text: string, isTooWide: (word: string) => boolean): Piece[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word, index) => {
      const parts = isTooWide(word) ? word.split(BREAKS_AFTER) : [word];
      return parts.map((part, place) => ({ text: part, spaceBefore: index > 0 && place === 0 }));
    });
}

/**
 * Breaks a text into lines no wider than asked: as few as possible, and then as even as possible. Words are kept whole
 * unless one alone is wider than a line. What does not fit in the last line that is allowed ends in an ellipsis.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { maxWidth, size, typeface, weight = 'regular', maxLines = Number.POSITIVE_INFINITY, even = true } = options;
  const ruler = rulerFor(size, typeface, weight);
  const measure = (line: string): number => ruler.lengthOf(ruler.unitsOf(line));
  const space = ruler.unitsOf(' ');
  const pieces = piecesOf(text, (word) => measure(word) > maxWidth)
    .flatMap((piece) => cutToFit(piece, maxWidth, measure))
    .map((piece) => ({ ...piece, units: ruler.unitsOf(piece.text), space: piece.spaceBefore ? space : 0 }));
  const fewest = fill(pieces, maxWidth, ruler);
  if (fewest.length > maxLines) {
    const kept = linesOf(pieces, fewest).slice(0, maxLines);
    kept[maxLines - 1] = shorten(kept[maxLines - 1] ?? '', maxWidth, measure);
    return kept;
  }
  return linesOf(pieces, fewest.length === 1 || !even ? fewest : evenOut(pieces, fewest, maxWidth, ruler));
}

/** The lines that begin with these pieces. */
function linesOf(pieces: readonly Piece[], begins: readonly number[]): string[] {
  return begins.map((from, line) =>
    pieces
      .slice(from, begins[line + 1])
      .map(({ text, spaceBefore }, place) => (place > 0 && spaceBefore ? ` ${text}` : text))
      .join(''),
  );
}

/** One line that ends in an ellipsis, after a whole word where one fits. */
function shorten(line: string, maxWidth: number, measure: (line: string) => number): string {
  if (measure(`${line}…`) <= maxWidth) return `${line}…`;
  const words = line.split(' ');
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(' ')}…`;
    if (measure(shorter) <= maxWidth) return shorter;
  }
  let letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > maxWidth) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}

/** A word wider than a whole line, in parts that fit. */
function cutToFit(piece: Piece, maxWidth: number, measure: (line: string) => number): Piece[] {
  if (measure(piece.text) <= maxWidth) return [piece];
  const parts: Piece[] = [];
  let part = '';
  for (const letter of piece.text) {
    if (part !== '' && measure(part + letter) > maxWidth) {
      parts.push({ text: part, spaceBefore: parts.length === 0 && piece.spaceBefore });
      part = '';
    }
    part += letter;
  }
  parts.push({ text: part, spaceBefore: parts.length === 0 && piece.spaceBefore });
  return parts;
}

/** Each line filled before the next is begun: with which pieces lines begin. */
function fill(pieces: readonly Measured[], maxWidth: number, { lengthOf }: Ruler): number[] {
  const begins = [0];
  let line = 0;
  pieces.forEach(({ units, space }, index) => {
    const longer = line + space + units;
    if (index === 0) line = units;
    else if (lengthOf(longer) > maxWidth) {
      begins.push(index);
      line = units;
    } else line = longer;
  });
  return begins;
}

/** The narrowest filling that needs no more lines, to a twentieth of the width. */
function evenOut(pieces: readonly Measured[], fewest: number[], maxWidth: number, ruler: Ruler): number[] {
  const widest = ruler.lengthOf(Math.max(...pieces.map(({ units }) => units)));
  let best = fewest;
  for (let step = 19; step >= 6; step--) {
    const width = (maxWidth * step) / 20;
    if (width < widest) break;
    const begins = fill(pieces, width, ruler);
    if (begins.length > fewest.length) break;
    best = begins;
  }
  return best;
}
