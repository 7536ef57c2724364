import { foldText } from '../../util/fold.ts';
import { isGeneric, type NameWords, saysNothing } from './name-words.ts';
import { isMisspelt } from './slips.ts';

/** How two names are alike: how surely they mean one thing, 0 to 1, and why, in words. */
export type Likeness = { readonly score: number; readonly reason: string };

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

/** Words of `a` that `b` does not have, counting repeats. */
function without(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((word) => {
    const place = left.indexOf(word);
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
}

/** What is known of all names together. */
export type Setting = {
  /** The word for the area the map is about, which some names mention and others take as read; null when there is none. */
  readonly area: string | null;
  /** In how many entries a word is used. */
  readonly uses: (word: string) => number;
};

/** A word in more entries than this is a word of its own, not a slip. */
const RARE = 2;

/**
 * How two names are alike, or null when they are not.
 * @param isName whether each is the name of its entry, rather than another name that it has
 */
export function likenessOf(
  a: NameWords,
  b: NameWords,
  isName: readonly [boolean, boolean],
  { area, uses }: Setting,
): Likeness | null {
  if (a.folded === '' || b.folded === '') return null;
  if (a.folded === b.folded) return { score: 1, reason: 'They have the same name' };
  if (a.words.length === 0 || b.words.length === 0) return null;
  const joined = a.folded.replaceAll(' ', '');
  if (joined === b.folded.replaceAll(' ', '') && joined.length > 3)
    return { score: 0.95, reason: 'The same name, with other spaces' };
  const [ours, theirs] = [sorted(a.words), sorted(b.words)];
  if (ours === theirs) {
    const isOrder = a.words.join(' ') !== b.words.join(' ');
    return isOrder
      ? { score: 0.93, reason: 'The same words in another order' }
      : { score: 0.95, reason: 'The same but for small words' };
  }
  if (sorted(a.stems) === sorted(b.stems) && ((isName[0] && isName[1]) || !saysNothing(a.stems)))
    return { score: 0.9, reason: 'The same but for a plural' };
  return (
    byAside(a, b) ??
    byAside(b, a) ??
    byInitials(a, b) ??
    byInitials(b, a) ??
    byAddition(a, b, isName, area) ??
    bySlip(a, b, uses)
  );
}

/** "Health and Wellbeing Board (HWB)" for either of the two. Two names with brackets are told apart by what stands in them. */
function byAside({ aside }: NameWords, other: NameWords): Likeness | null {
  if (aside === null || other.aside !== null || aside.words.length === 0) return null;
  // Capitals are the same body in short; other words may say which of several it is.
  const isShort = /^[A-Z][A-Z&.]+$/.test(aside.text);
  const isSame = sorted(aside.words) === sorted(other.words);
  if (!isSame && !(isShort && other.folded === foldText(aside.text))) return null;
  return { score: isShort ? 0.93 : 0.7, reason: `The same but for what stands in brackets, “${aside.text}”` };
}

/** "HWB" for "Health and Wellbeing Board", "GM Connect" for "Greater Manchester Connect". */
function byInitials(short: NameWords, long: NameWords): Likeness | null {
  const [word = '', ...more] = short.words;
  if (more.length === 0) {
    if (!long.initials.has(word)) return null;
    if (word.length > 2) return { score: 0.85, reason: `“${short.text}” are the initials of “${long.text}”` };
    // Two letters stand for many things: only capitals are meant as initials at all.
    return short.text === short.text.toUpperCase()
      ? { score: 0.65, reason: `“${short.text}” are the initials of “${long.text}”` }
      : null;
  }
  if (long.words.length <= short.words.length) return null;
  const run = runBehind(short.words, long.words);
  return run === null ? null : { score: 0.85, reason: `“${run.letters.toUpperCase()}” stands for “${run.words}”` };
}

type Run = { readonly letters: string; readonly words: string };

/** The one word of `short` that stands for a run of words of `long` by its letters, when all other words are the same. */
function runBehind(short: readonly string[], long: readonly string[]): Run | null {
  const length = long.length - short.length + 1;
  for (let place = 0; place < short.length; place++) {
    const run = long.slice(place, place + length);
    const letters = run.map((word) => word[0] ?? '').join('');
    if (
      letters === short[place] &&
      short.slice(0, place).every((word, index) => word === long[index]) &&
      short.slice(place + 1).every((word, index) => word === long[place + length + index])
    )
      return { letters, words: run.join(' ') };
  }
  return null;
}

/** One is the other with only general words added: "Strong Communities" and "the Strong Communities Board". */
function byAddition(
  a: NameWords,
  b: NameWords,
  isName: readonly [boolean, boolean],
  area: string | null,
): Likeness | null {
  const [more, less] = a.stems.length > b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems];
  const added = without(more, less);
  const isPart = without(less, more).length === 0 && added.length === more.length - less.length;
  const isPlain = (word: string): boolean => isGeneric(word) || word === area;
  if (!isPart || added.length === 0 || !added.every(isPlain)) return null;
  const telling = less.filter((word) => !isPlain(word));
  if (telling.length === 0 || saysNothing(less)) return null;
  const isLong = telling.length > 1 || telling.some((word) => word.length > 4 || /\d/.test(word));
  const areNames = isName[0] && isName[1];
  // A single word among someone's other names ("Schools", "Council") is short for many things.
  if (!isLong || (!areNames && telling.length < 2)) return null;
  return { score: areNames ? 0.75 : 0.68, reason: `The same but for ${sayWords(added)}` };
}

/** One word spelt a little differently, all others the same. */
function bySlip(a: NameWords, b: NameWords, uses: Setting['uses']): Likeness | null {
  if (a.words.length !== b.words.length) return null;
  const [mine = '', ...moreOfMine] = without(a.words, b.words);
  const [other = '', ...moreOfOther] = without(b.words, a.words);
  if (moreOfMine.length > 0 || moreOfOther.length > 0 || !isMisspelt(mine, other)) return null;
  if (uses(mine) > RARE && uses(other) > RARE) return null;
  return { score: 0.82, reason: `“${mine}” and “${other}” differ by a letter or two` };
}

function sayWords(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
