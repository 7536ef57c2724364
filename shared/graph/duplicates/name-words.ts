import { foldText } from '../../util/fold.ts';

/** Words that join others, and tell nothing. */
const SMALL = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'at', 'to', 'a', 'an', 'with', 'by', 'from']);

/** Words that say what sort of body it is: one name often has them and another leaves them out. */
const GENERIC = new Set(
  (
    'board group team partnership forum network committee panel meeting service organisation organization project ' +
    'programme program scheme trust limited ltd plc cic cio charity initiative strategy framework plan'
  ).split(' '),
);

/** Words that many bodies within one body are called by: a name of nothing else names no body in particular. */
const ROLES = new Set(
  'steering working executive sub joint main core local community officer manager member'.split(' '),
);

export const isSmall = (word: string): boolean => SMALL.has(word);
export const isGeneric = (word: string): boolean => GENERIC.has(word);

/** "boards" -> "board", "communities" -> "community"; "s" at the end of "ss", "us" and "is" stays. */
export function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Longer names than this are sentences: their words beyond it are not compared. */
const MOST_WORDS = 14;

/** A name as it is compared. */
export type NameWords = {
  readonly text: string;
  readonly folded: string;
  /** The words that are not small ones, as written and in the singular. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Every word's first letter: with the small words and without, and with the halves of "Well-Being" apart. */
  readonly initials: ReadonlySet<string>;
  /** What a name that ends in brackets is without them, and what stands in them: "Health and Wellbeing Board (HWB)". */
  readonly aside: { readonly name: string; readonly words: readonly string[]; readonly text: string } | null;
};

export function nameWords(text: string): NameWords {
  const folded = foldText(text);
  const all = folded.split(' ').slice(0, MOST_WORDS);
  const words = all.filter((word) => !isSmall(word));
  const apart = foldText(text.replace(/[-‐‑]/g, ' '))
    .split(' ')
    .filter((word) => !isSmall(word));
  const initials = new Set([all, words, apart].map(initialsOf).filter((letters) => letters.length > 1));
  return { text, folded, words, stems: words.map(singular), initials, aside: asideOf(text) };
}

function asideOf(text: string): NameWords['aside'] {
  const [, name = '', inside = ''] = /^(.*\S)\s*\(([^()]+)\)\s*$/u.exec(text) ?? [];
  const folded = foldText(name);
  if (folded === '' || foldText(inside) === '') return null;
  return { name: folded, words: folded.split(' ').filter((word) => !isSmall(word)), text: inside.trim() };
}

/** Words in capitals that may stand for others by their letters, folded: "GM" of "GM Connect". */
export function shortsIn(text: string): readonly string[] {
  return (text.match(/\b[A-Z]{2,6}\b/g) ?? []).map((word) => word.toLowerCase());
}

export const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

/** Whether a name could be of many: "Steering Group", "Board". */
export function saysNothing(stems: readonly string[]): boolean {
  return stems.every((stem) => isGeneric(stem) || ROLES.has(stem));
}
