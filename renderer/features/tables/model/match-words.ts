// The words of a list that a typed text leaves, best first.
import { foldText } from '../../../../shared/util/fold.ts';
import type { Word } from './word-list.ts';

const folds = new WeakMap<Word, { readonly label: string; readonly also: string }>();

/** A list may be ten thousand entries long: each is folded once. */
function folded(word: Word): { readonly label: string; readonly also: string } {
  let known = folds.get(word);
  if (!known) {
    known = { label: foldText(word.label), also: (word.also ?? []).map(foldText).join(' ') };
    folds.set(word, known);
  }
  return known;
}

/** Whether each word asked for begins a word of the text, in any order. */
function hasStarts(text: string, asked: readonly string[]): boolean {
  const words = text.split(' ');
  return asked.every((start) => words.some((word) => word.startsWith(start)));
}

/**
 * Those that begin with the text, then those whose words it begins, then those it begins in another of their names.
 * Where no word can be added and there is none of these: those that hold it in the middle of a word. Someone who is about to
 * add a new word does not mean those.
 */
export function matchWords(words: readonly Word[], text: string, canAdd: boolean): readonly Word[] {
  const wanted = foldText(text);
  if (wanted === '') return words;
  const asked = wanted.split(' ');
  const begins: Word[] = [];
  const has: Word[] = [];
  const also: Word[] = [];
  for (const word of words) {
    const { label, also: others } = folded(word);
    if (label.startsWith(wanted)) begins.push(word);
    else if (hasStarts(label, asked)) has.push(word);
    else if (others !== '' && hasStarts(others, asked)) also.push(word);
  }
  const found = [...begins, ...has, ...also];
  return found.length > 0 || canAdd ? found : words.filter((word) => folded(word).label.includes(wanted));
}

export function hasWord(words: readonly Word[], text: string): boolean {
  const wanted = foldText(text);
  return words.some((word) => folded(word).label === wanted);
}
