import { foldText } from '../util/fold.ts';

/** A word of a text as people compare it, and where in the text it stands. */
export type TextWord = {
  /** As `foldText` would have it. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** The signs between the word before and this one. */
  readonly gap: string;
  /** Which stretch in quotation marks it stands in, from 0; null when in none. */
  readonly quote: number | null;
};

const QUOTED = /["“”„«]([^"“”„«»\n]+)["“”»]/gu;

/** The words of a text, in order: joined by spaces they are the text as `foldText` folds it. */
export function wordsOf(text: string): readonly TextWord[] {
  const quotes = [...text.matchAll(QUOTED)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const words: TextWord[] = [];
  /** The word that is being read; empty between words. */
  let folded = '';
  let start = 0;
  let end = 0;
  let last = 0;
  const close = (): void => {
    if (folded === '') return;
    const quote = quotes.findIndex((stretch) => stretch.start <= start && end <= stretch.end);
    words.push({ folded, start, end, gap: text.slice(last, start), quote: quote < 0 ? null : quote });
    last = end;
    folded = '';
  };
  const add = (piece: string, at: number, after: number): void => {
    if (folded === '') start = at;
    folded += piece;
    end = after;
  };
  let at = 0;
  for (const sign of text) {
    const after = at + sign.length;
    const [first = '', ...more] = piecesOf(sign);
    if (first !== '') add(first, at, after);
    else if (folded !== '' && more.length === 0 && IS_MARK.test(sign)) end = after;
    for (const piece of more) {
      close();
      if (piece !== '') add(piece, at, after);
    }
    at = after;
  }
  close();
  return words;
}

const IS_MARK = /\p{M}/u;

/**
 * What one sign folds to: letters that go on with the word ("a"), nothing ("'"), or an end of it and what stands after
 * (" " is two pieces of nothing, "&" has "and" between them).
 */
function piecesOf(sign: string): readonly string[] {
  const known = PIECES.get(sign);
  if (known) return known;
  // Between letters, so that what folds to nothing can be told from what parts words.
  const pieces = evenSigma(foldText(`x${sign}x`))
    .slice(1, -1)
    .split(' ');
  PIECES.set(sign, pieces);
  return pieces;
}
const PIECES = new Map<string, readonly string[]>();

/** Greek has another s at the end of a word, which one sign by itself cannot know. */
export function evenSigma(folded: string): string {
  return folded.replaceAll('ς', 'σ');
}
