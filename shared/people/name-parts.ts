// Names taken apart into words that can be compared: case, accents, apostrophes and what stands before and after a name make no difference.
import { foldText } from '../util/fold.ts';

export type NameWord = { readonly start: number; readonly end: number; readonly folded: string };

/** Letters, digits and their accents, with apostrophes inside. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘`][\p{L}\p{N}\p{M}]+)*/gu;
const POSSESSIVE = /['’‘`]s$/iu;
const PLAIN = /^[a-z0-9]+$/;

/** What people put before and after a name. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor cllr councillor ald alderman rev revd reverend fr father sir dame lord lady baroness baron hon judge sgt pc pcso insp supt'.split(
    ' ',
  ),
);
const LETTERS: ReadonlySet<string> = new Set(
  'obe mbe cbe kbe dbe cb mp jp dl phd md ba bsc ma msc mba frcp frcgp mrcgp rn qc kc jnr jr snr sr'.split(' '),
);

const foldedWord = (written: string): string => {
  const lower = written.toLowerCase();
  return PLAIN.test(lower) ? lower : foldText(written);
};

/** Words of a text, each with where it stands; "Ashdown's" is Ashdown. */
export function nameWords(text: string): NameWord[] {
  // What stands for spaces in web addresses holds words apart as well.
  const spaced = text.includes('%') ? text.replace(/%[0-9a-f]{2}/giu, '   ') : text;
  return [...spaced.matchAll(WORD)].map((match) => {
    const word = match[0].replace(POSSESSIVE, '');
    return { start: match.index, end: match.index + word.length, folded: foldedWord(word) };
  });
}

/** The words that a name comes to, without titles before it and letters after it. */
export function coreWords(name: string): string[] {
  const words = nameWords(name.replace(/\([^)]*\)/gu, ' ')).map(({ folded }) => folded);
  let from = 0;
  let to = words.length;
  while (from < to && TITLES.has(words[from] ?? '')) from++;
  while (to > from && LETTERS.has(words[to - 1] ?? '')) to--;
  return from < to ? words.slice(from, to) : words;
}

/** The same for names that are the same person's. */
export const coreName = (name: string): string => coreWords(name).join(' ');
