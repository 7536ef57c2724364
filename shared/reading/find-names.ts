// Finds the entries of a map that a text speaks of, by their names and aliases.
import { isAbbreviation, type KnownName, type NameIndex, type NameNode } from './name-index.ts';
import { type Word, wordsOf } from './words.ts';

/** A place where a text names an entry; more than one entry where several go by the same name. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  /** Ids, those first whose own name it is rather than an alias. */
  readonly entities: readonly string[];
};

/** A heading is no longer than this. */
const LONGEST_SHOUT = 200;

type Hit = { readonly names: readonly KnownName[]; readonly upTo: number; readonly end: number };

/**
 * All mentions in a text, in order and without overlap: at each word the longest name that fits. Capitals, accents, "&"/"and",
 * punctuation, hyphens and a possessive 's make no difference, and a name of several words is found in the plural too;
 * how abbreviations and everyday words must be written, see `Writing`.
 */
export function findNames(index: NameIndex, text: string, from = 0, to = text.length): Mention[] {
  const words = wordsOf(text, from, to);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(index, text, words, at);
    const first = words[at];
    if (!hit || !first) {
      at++;
      continue;
    }
    const names = [...hit.names].sort((a, b) => Number(b.isName) - Number(a.isName));
    const end = hit.end + (isOpenBracket(text, first.start, hit.end) ? 1 : 0);
    mentions.push({ start: first.start, end, entities: [...new Set(names.map(({ entity }) => entity))] });
    at = hit.upTo;
  }
  return mentions;
}

function longestAt(index: NameIndex, text: string, words: readonly Word[], start: number): Hit | null {
  let best: Hit | null = null;
  const offer = (node: NameNode | undefined, upTo: number, end: number, isPlural: boolean): void => {
    if (!node || node.names.length === 0 || (best && upTo <= best.upTo)) return;
    const names = node.names.filter((name) => (!isPlural || name.words > 1) && isMeant(name, text, words, start, upTo));
    if (names.length > 0) best = { names, upTo, end };
  };
  const walk = (node: NameNode, at: number): void => {
    const word = words[at];
    if (!word || (at > start && !isNear(text, words[at - 1], word))) return;
    const key = word.text === '&' ? 'and' : word.folded;
    const step = (next: NameNode | undefined, upTo: number, end: number): void => {
      if (!next) return;
      offer(next, upTo, end, false);
      walk(next, upTo);
    };
    step(node.next.get(key), at + 1, word.end);
    if (word.bare) step(node.next.get(word.bare.folded), at + 1, word.bare.end);
    if (key.length > 3 && key.endsWith('s')) offer(node.next.get(key.slice(0, -1)), at + 1, word.end, true);
    const tied = word.isTied ? words[at + 1] : undefined;
    if (tied) step(node.next.get(word.folded + tied.folded), at + 2, tied.end);
  };
  walk(index, start);
  return best;
}

/** Whether two words may belong to one name: nothing but spaces, one line end or light punctuation lies between. */
function isNear(text: string, before: Word | undefined, word: Word): boolean {
  if (!before) return true;
  const gap = word.start - before.end;
  if (gap === 1) return !/[.!?;|]/.test(text.charAt(before.end));
  return gap <= 8 && /^[\s,:'’"“”()/\-–—]+$/.test(text.slice(before.end, word.start)) && !isParted(text, before, word);
}

function isParted(text: string, before: Word, word: Word): boolean {
  return (text.slice(before.end, word.start).match(/\n/g)?.length ?? 0) > 1;
}

/** "NHS (Health" goes on to its closing bracket. */
function isOpenBracket(text: string, start: number, end: number): boolean {
  return text.charAt(end) === ')' && text.slice(start, end).includes('(');
}

function isMeant(name: KnownName, text: string, words: readonly Word[], start: number, upTo: number): boolean {
  const word = words[start];
  if (!word) return false;
  // In a heading all in capitals every word looks like a name: one word alone says nothing there.
  if (name.words === 1 && upTo === start + 1 && isShouted(text, word)) return false;
  switch (name.writing) {
    case 'any':
      return true;
    case 'some-capital':
      return words.slice(start, upTo).some(({ text: written }) => /^\p{Lu}/u.test(written));
    case 'capital':
      return /^\p{Lu}/u.test(word.text);
    case 'exact': {
      const letters = lettersOf(word.text.replace(/['’]?s$/, ''));
      return letters === lettersOf(name.written) && isAbbreviation(letters);
    }
  }
}

const lettersOf = (written: string): string => written.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a word in capitals stands in a line of words that all are. */
function isShouted(text: string, word: Word): boolean {
  if (!isAbbreviation(word.text)) return false;
  const line = text.slice(text.lastIndexOf('\n', word.start) + 1, lineEnd(text, word.end));
  if (line.length > LONGEST_SHOUT || /\p{Ll}/u.test(line)) return false;
  return lettersOf(line).length > lettersOf(word.text).length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
