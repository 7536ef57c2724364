import type { MapData } from '../model/map-data.ts';
import { meantBy, namePhrases } from './name-phrases.ts';
import { readSentence } from './read-sentence.ts';
import type { Sentence } from './sentence.ts';
import { type TextWord, wordsOf } from './text-words.ts';
import { typePhrases } from './type-phrases.ts';

/** A longer text is not a sentence that someone types. In UTF-16 units. */
export const LONGEST_TEXT = 4000;
/** Words of one sentence; what comes after is left out of it. */
const MOST_WORDS = 150;

/** Reads sentences, parted by semicolons, line breaks and full stops, into links. Reads any text, and never throws. */
export function readSentences(map: MapData, text: string): readonly Sentence[] {
  if (text.length > LONGEST_TEXT) return [];
  const words = wordsOf(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at++) {
    const isBreak =
      (/[;\n]/.test(words[at]?.gap ?? '') || isFullStop(map, text, words, start, at)) &&
      !isInsideQuotes(words, at) &&
      !isInsideName(map, words, start, at);
    const isOver = at === words.length || (at > start && isBreak);
    if (!isOver) continue;
    if (at > start) sentences.push(readSentence(map, text, words, start, Math.min(at, start + MOST_WORDS)));
    start = at;
  }
  return sentences;
}

/** Shorter words with a full stop behind them are mostly cut short: "St. Mary's", "Dr.", "No. 5". */
const SHORTEST_BEFORE_STOP = 4;

/** A full stop parts sentences where a type of link stands on either side of it; elsewhere it belongs to a name. */
function isFullStop(map: MapData, text: string, words: readonly TextWord[], start: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || !/^[)"”]?[.!?]\s/.test(word.gap) || !/^\p{Lu}/u.test(text.slice(word.start))) return false;
  if (before.end - before.start < SHORTEST_BEFORE_STOP) return false;
  const types = typePhrases(map.linkType);
  const hasType = (from: number, to: number): boolean => {
    for (let each = from; each < to; each++) if (types.at(words, each).length > 0) return true;
    return false;
  };
  return hasType(start + 1, at - 1) && hasType(at + 1, words.length);
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
