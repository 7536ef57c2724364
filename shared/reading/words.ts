// A text as words that can be compared: where each stands, how it is written, and what it comes to once folded.
import { foldText } from '../util/fold.ts';

export type Word = {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  readonly folded: string;
  /** The same without a possessive ending ("Trafford's"), and where that ends; null when it has none. */
  readonly bare: { readonly folded: string; readonly end: number } | null;
  /** It is tied to the next word by a hyphen, without a space. */
  readonly isTied: boolean;
};

/** Letters and digits, with apostrophes and full stops inside; or an ampersand. */
const WORD = /[\p{L}\p{N}]+(?:['’‘`.][\p{L}\p{N}]+)*|&/gu;
const HYPHENS = '-‐‑';
const POSSESSIVE = /['’‘`]s$/i;
const PLAIN = /^[a-z0-9]+$/;

/** What a word comes to, remembered within a text: most of its words come again and again. */
type Folding = { readonly folded: string; readonly bare: string | null };

export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  const foldings = new Map<string, Folding>();
  WORD.lastIndex = from;
  let match = WORD.exec(text);
  while (match !== null && match.index < to) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    let folding = foldings.get(written);
    if (!folding) {
      folding = foldingOf(written);
      foldings.set(written, folding);
    }
    match = WORD.exec(text);
    words.push({
      start,
      end,
      text: written,
      folded: folding.folded,
      bare: folding.bare === null ? null : { folded: folding.bare, end: end - 2 },
      isTied: match?.index === end + 1 && match.index < to && HYPHENS.includes(text.charAt(end)),
    });
  }
  return words;
}

function foldingOf(written: string): Folding {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return { folded: lower, bare: null };
  const isPossessive = written.length > 2 && POSSESSIVE.test(written);
  return { folded: foldText(written), bare: isPossessive ? foldText(written.slice(0, -2)) : null };
}
