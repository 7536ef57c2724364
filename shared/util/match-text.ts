import { foldText } from './fold.ts';

/** How well a typed word fits a word of a text. */
const FITS = { whole: 10, start: 8, initials: 6, inside: 5, slip: 4, letters: 2 } as const;
/** What the text says counts for more than what stands for it elsewhere. */
const BESIDE = 0.5;
const BEGINS_SO = 12;
const IS_JUST_THAT = 6;
/** Shorter words hold too little to tell a slip from another word. */
const LEAST_FOR_SLIPS = 4;

/**
 * How well a typed text fits a label, or other words that lead to it: 0 when some typed word fits nothing, else the more the
 * better. Case, accents and punctuation make no difference, words may come in any order, be cut short, hold a slip or only
 * some of their letters ("exprot png", "adlnk").
 */
export function matchText(typed: string, label: string, besides: readonly string[] = []): number {
  const wanted = foldText(typed);
  if (wanted === '') return 0;
  const words = wordsOf(label);
  const others = besides.flatMap(wordsOf);
  const initials = words.map((word) => word[0]).join('');
  const folded = foldText(label);
  let total = (folded.startsWith(wanted) ? BEGINS_SO : 0) + (folded === wanted ? IS_JUST_THAT : 0);
  for (const part of wanted.split(' ')) {
    const byInitials = part.length > 1 && initials.startsWith(part) ? FITS.initials : 0;
    const fit = Math.max(bestFit(part, words), byInitials, BESIDE * bestFit(part, others));
    if (fit === 0) return 0;
    total += fit;
  }
  return total;
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '');

const bestFit = (part: string, words: readonly string[]): number =>
  words.reduce((best, word) => Math.max(best, fitOf(part, word)), 0);

function fitOf(part: string, word: string): number {
  if (word === part) return FITS.whole;
  if (word.startsWith(part)) return FITS.start;
  if (part.length > 2 && word.includes(part)) return FITS.inside;
  if (part.length >= LEAST_FOR_SLIPS && isSlipOf(part, word)) return FITS.slip;
  return part.length > 2 && part[0] === word[0] && holdsInOrder(word, part) ? FITS.letters : 0;
}

/** Whether one letter is wrong, missing, too many, or swapped with the next, the rest of the word being still to come. */
function isSlipOf(part: string, word: string): boolean {
  let at = 0;
  while (at < part.length && part[at] === word[at]) at += 1;
  const left = part.slice(at);
  const swapped = `${left[1] ?? ''}${left[0] ?? ''}${left.slice(2)}`;
  return (
    word.startsWith(left.slice(1), at + 1) ||
    word.startsWith(left.slice(1), at) ||
    word.startsWith(left, at + 1) ||
    (left.length > 1 && word.startsWith(swapped, at))
  );
}

function holdsInOrder(word: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = word.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
