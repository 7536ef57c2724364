import { foldText } from '../util/fold.ts';
import { evenSigma, type TextWord } from './text-words.ts';

/** Phrases by their first word, the longest first: finds which of them stand at a place of a text. */
export type PhraseIndex<Value> = {
  readonly at: (words: readonly TextWord[], place: number) => readonly Match<Value>[];
};
export type Match<Value> = { readonly length: number; readonly values: readonly Value[] };

type Phrase<Value> = { readonly words: readonly string[]; readonly values: Value[] };

export function phraseIndex<Value>(items: Iterable<readonly [text: string, value: Value]>): PhraseIndex<Value> {
  const phrases = new Map<string, Phrase<Value>>();
  for (const [text, value] of items) {
    const folded = evenSigma(foldText(text));
    if (folded === '') continue;
    const phrase = phrases.get(folded);
    if (!phrase) phrases.set(folded, { words: folded.split(' '), values: [value] });
    else if (!phrase.values.includes(value)) phrase.values.push(value);
  }
  const byFirst = new Map<string, Phrase<Value>[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0] ?? '';
    const list = byFirst.get(first);
    if (list) list.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    at(words, place) {
      const first = words[place];
      if (!first) return [];
      return (byFirst.get(first.folded) ?? []).flatMap((phrase) =>
        phrase.words.every((word, offset) => words[place + offset]?.folded === word)
          ? [{ length: phrase.words.length, values: phrase.values }]
          : [],
      );
    },
  };
}
