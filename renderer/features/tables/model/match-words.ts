// The words of a list that a typed text leaves, best first.
import { foldText } from '../../../../shared/util/fold.ts';
import type { Word } from './word-list.ts';

const folds = new WeakMap<Word, { readonly label: string; readonly also: string }>();

/** A list may be ten thousand entries long: each is folded once. */
function folded(word: Word): { readonly label: string; readonly also: string } {
  let known = folds.get(word);
  if (!known) {
    known = { label: foldText(word.label), also: (word.also ?? []).map(foldText).join(' | ') };
    folds.set(word, known);
  }
  return known;
}

/** Those that begin with the text, then those that hold it, then those that hold it in another of their names. */
export function matchWords(words: readonly Word[], text: string): readonly Word[] {
  const wanted = foldText(text);
  if (wanted === '') return words;
  const begins: Word[] = [];
  const holds: Word[] = [];
  const also: Word[] = [];
  for (const word of words) {
    const { label, also: others } = folded(word);
    if (label.startsWith(wanted)) begins.push(word);
    else if (label.includes(wanted)) holds.push(word);
    else if (others.includes(wanted)) also.push(word);
  }
  return [...begins, ...holds, ...also];
}

export function hasWord(words: readonly Word[], text: string): boolean {
  const wanted = foldText(text);
  return words.some((word) => folded(word).label === wanted);
}
