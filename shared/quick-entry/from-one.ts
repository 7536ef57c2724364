import type { MapData } from '../model/map-data.ts';
import { foldedNames } from '../model/map-index.ts';
import { type Completions, complete } from './complete.ts';
import { readSentences } from './read.ts';
import type { Sentence } from './sentence.ts';
import { wordsOf } from './text-words.ts';
import { typePhrases } from './type-phrases.ts';

/** How a type is said from the entry that a run of links is about. */
export type Verb = { readonly type: string; readonly isInverse: boolean };

export type FromOne = {
  /** The sentence, its offsets counted in the text as it was typed. Null while nothing is typed. */
  readonly sentence: Sentence | null;
  readonly completions: Completions;
};

const NOBODY = '“this entry” ';

export function verbLabel(map: MapData, { type, isInverse }: Verb): string {
  const known = map.linkType.get(type);
  return known ? (isInverse ? known.inverse : known.label) : type;
}

/**
 * Reads what is typed after "this entry": names and whatever may follow them. A type may stand before the names, and then counts
 * in place of the verb.
 */
export function readFromOne(map: MapData, entity: string, verb: Verb, typed: string): FromOne {
  const before = startsWithType(map, typed) ? NOBODY : `${NOBODY}${verbLabel(map, verb)} `;
  const text = before + typed;
  const [sentence] = readSentences(map, text);
  const { start, end, options, isBest } = complete(map, text, sentence);
  const back = (offset: number): number => Math.max(0, offset - before.length);
  const moved = <Item extends { readonly span: Sentence['span'] }>(item: Item): Item => ({
    ...item,
    span: { start: back(item.span.start), end: back(item.span.end) },
  });
  const completions = {
    start: back(start),
    end: back(end),
    options: options
      .filter((option) => option.key !== entity)
      .map((option) => (typed === '' ? { ...option, insert: option.insert.trimStart() } : option)),
    isBest,
  };
  if (typed.trim() === '' || !sentence) return { sentence: null, completions };
  const from = [{ span: { start: 0, end: 0 }, name: 'this entry', entities: [entity] }];
  return {
    sentence: {
      ...moved(sentence),
      from,
      type: sentence.type && moved(sentence.type),
      to: sentence.to.map(moved),
      unread: sentence.unread.map(moved),
    },
    completions,
  };
}

/** Whether it begins with a type, and is not the beginning of a name. */
function startsWithType(map: MapData, typed: string): boolean {
  const words = wordsOf(typed);
  if (typePhrases(map.linkType).at(words, 0).length === 0) return false;
  const folded = words.map((word) => word.folded).join(' ');
  for (const entity of map.entity.values())
    if (foldedNames(entity).some((name) => name.startsWith(folded))) return false;
  return true;
}
