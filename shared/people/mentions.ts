// Where a text names a person: in full, which is certain, or by a part of the name alone, which is not.
import type { KnownAs } from './known-as.ts';
import { coreWords, type NameWord, nameWords } from './name-parts.ts';
import { type Stretch, writtenPatterns } from './written-patterns.ts';

export type { Stretch } from './written-patterns.ts';

export type Mentions = {
  /** Where the whole name stands, or an email address or telephone number, in order and apart from each other. */
  readonly find: (text: string) => Stretch[];
  /** Where only a part of a name stands: perhaps the person, perhaps somebody else. */
  readonly hints: (text: string) => Stretch[];
  /** The text with `stands` in the place of each mention; the same text when there is none. */
  readonly scrub: (text: string, stands: string) => string;
  /** Quickly, whether there could be a mention at all. */
  readonly mayName: (text: string) => boolean;
};

type Pattern = {
  readonly words: readonly string[];
  /** What may stand between its words. */
  readonly gap: RegExp;
  /** A name of one word is too likely to be a word of the language, or somebody else's: it counts where it is written just so. */
  readonly written: string | null;
};

const MARKS = `[*_"'“”‘’\`()\\[\\]]*`;
const GAP = new RegExp(`^${MARKS}(?:\\s+|\\s*[-‐‑]\\s*|[_.+~/])${MARKS}$`, 'u');
/** After an initial: "J. Ashdown", "J.Ashdown". */
const INITIAL_GAP = /^\.?\s*$/u;
const COMMA = /^\s*,\s*$/u;
const LOOSE = /^[^\p{L}\p{N}]{1,6}$/u;
/** The shortest part of a name that is worth a look on its own. */
const SHORTEST_PART = 3;

function patternsOf({ names, addresses }: KnownAs): Pattern[] {
  const patterns: Pattern[] = [];
  for (const name of names) {
    const words = coreWords(name);
    const last = words.at(-1);
    if (words.length === 1) {
      const found = nameWords(name).find(({ folded }) => folded === last);
      const written = found ? name.slice(found.start, found.end) : name;
      if (written.length >= SHORTEST_PART && /[^a-z]/.test(written)) patterns.push({ words, gap: GAP, written });
    } else if (last !== undefined) {
      patterns.push({ words, gap: GAP, written: null });
      patterns.push({ words: [last, ...words.slice(0, -1)], gap: COMMA, written: null });
    }
  }
  for (const address of addresses) {
    const words = nameWords(address).map(({ folded }) => folded);
    if (words.length > 2) patterns.push({ words, gap: LOOSE, written: null });
  }
  return patterns.sort((a, b) => b.words.length - a.words.length);
}

export function createMentions(known: KnownAs): Mentions {
  const patterns = patternsOf(known);
  const byFirst = Map.groupBy(patterns, ({ words }) => words[0] ?? '');
  const parts = new Set(known.names.flatMap((name) => coreWords(name).filter((word) => word.length >= SHORTEST_PART)));
  const written = writtenPatterns(known);
  // The longest word of each name: where none of them is, there is no name.
  const tell = patterns.map(({ words }) => words.reduce((a, b) => (b.length > a.length ? b : a), ''));

  const mayHoldName = (text: string): boolean => {
    const lower = text.toLowerCase();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: plain text is what has no other letters
    return /[^\x00-\x7f]|['`]/.test(text) || tell.some((word) => lower.includes(word));
  };

  const namesIn = (text: string, words: readonly NameWord[]): Stretch[] =>
    words.flatMap((first, at) => {
      const fits = byFirst.get(first.folded)?.find((pattern) => isAt(text, words, at, pattern));
      const last = fits && words[at + fits.words.length - 1];
      return last ? [{ start: first.start, end: last.end }] : [];
    });

  const find = (text: string): Stretch[] => {
    const names = patterns.length > 0 && mayHoldName(text) ? namesIn(text, nameWords(text)) : [];
    return apart([...names, ...written.find(text)]);
  };

  return {
    find,
    hints(text) {
      if (parts.size === 0) return [];
      const full = find(text);
      return nameWords(text)
        .filter(({ folded, start }) => parts.has(folded) && /\p{Lu}/u.test(text.charAt(start)))
        .filter(({ start }) => !full.some((each) => start >= each.start && start < each.end));
    },
    scrub: (text, stands) => replaced(text, find(text), stands) ?? scrubbedEncoded(text, find, stands),
    mayName: (text) => mayHoldName(text) || written.find(text).length > 0,
  };
}

function replaced(text: string, stretches: readonly Stretch[], stands: string): string | null {
  if (stretches.length === 0) return null;
  let result = '';
  let copied = 0;
  for (const { start, end } of stretches) {
    result += text.slice(copied, start) + stands;
    copied = end;
  }
  return result + text.slice(copied);
}

/** Web addresses hide letters with accents: where one names the person once it is decoded, it is kept decoded, without the name. */
function scrubbedEncoded(text: string, find: Mentions['find'], stands: string): string {
  if (!/%[c-f][0-9a-f]%/iu.test(text)) return text;
  try {
    const decoded = decodeURIComponent(text);
    return replaced(decoded, find(decoded), stands) ?? text;
  } catch {
    return text;
  }
}

function isAt(text: string, words: readonly NameWord[], at: number, pattern: Pattern): boolean {
  const size = pattern.words.length;
  for (let offset = 0; offset < size; offset++) {
    const word = words[at + offset];
    if (word?.folded !== pattern.words[offset]) return false;
    const before = offset > 0 ? words[at + offset - 1] : undefined;
    if (before && word) {
      const gap = text.slice(before.end, word.start).replace(/%[0-9a-f]{2}/giu, ' ');
      const isAfterInitial = before.folded.length === 1 && INITIAL_GAP.test(gap);
      if (!pattern.gap.test(gap) && !isAfterInitial) return false;
    }
  }
  const first = words[at];
  const last = words[at + size - 1];
  if (!first || !last) return false;
  if (pattern.written !== null && text.slice(first.start, last.end) !== pattern.written) return false;
  return !isPartOfLongerName(text, first.start, last.end);
}

/** "Ashdown-Quill" is another surname, and "Mary-Jo" another first name; "Ashdown-led" is not a name. */
function isPartOfLongerName(text: string, start: number, end: number): boolean {
  return (
    /^[-‐‑]\p{Lu}/u.test(text.slice(end, end + 3)) ||
    /\p{Lu}[\p{L}\p{M}]*[-‐‑]$/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** In order, and of those that overlap the whole that they cover. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const each of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && each.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, each.end) };
    else result.push({ start: each.start, end: each.end });
  }
  return result;
}
