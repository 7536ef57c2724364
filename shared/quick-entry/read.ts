import type { MapData } from '../model/map-data.ts';
import { meantBy, namePhrases } from './name-phrases.ts';
import { readSentence } from './read-sentence.ts';
import type { Sentence } from './sentence.ts';
import { type TextWord, wordsOf } from './text-words.ts';

/** A longer text is not a sentence that someone types. In UTF-16 units. */
export const LONGEST_TEXT = 4000;
/** Words of one sentence; what comes after is left out of it. */
const MOST_WORDS = 150;

/** Reads sentences, parted by semicolons and line breaks, into links. Reads any text, and never throws. */
export function readSentences(map: MapData, text: string): readonly Sentence[] {
  if (text.length > LONGEST_TEXT) return [];
  const words = wordsOf(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at++) {
    const isBreak =
      /[;\n]/.test(words[at]?.gap ?? '') && !isInsideQuotes(words, at) && !isInsideName(map, words, start, at);
    const isOver = at === words.length || (at > start && isBreak);
    if (!isOver) continue;
    if (at > start) sentences.push(readSentence(map, text, words, start, Math.min(at, start + MOST_WORDS)));
    start = at;
  }
  return sentences;
}

function isInsideQuotes(words: readonly TextWord[], at: number): boolean {
  const quote = words[at]?.quote ?? null;
  return quote !== null && words[at - 1]?.quote === quote;
}

/** Whether a name of the map goes on over a semicolon of its own. */
function isInsideName(map: MapData, words: readonly TextWord[], start: number, at: number): boolean {
  for (let from = Math.max(start, at - 30); from < at; from++) {
    for (const { length, values } of namePhrases(map.entity).at(words, from)) {
      const isBridge = from + length > at && meantBy(values).some((id) => map.entity.get(id)?.name.includes(';'));
      if (isBridge) return true;
    }
  }
  return false;
}
