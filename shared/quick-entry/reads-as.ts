import type { MapData } from '../model/map-data.ts';
import { foldedNames } from '../model/map-index.ts';
import { foldText } from '../util/fold.ts';
import type { Sentence } from './sentence.ts';

/**
 * Whether a text is a sentence about a link rather than something to be looked for: it says what someone does. What begins
 * the name of an entry, type words and all, is looked for.
 */
export function readsAsSentence(map: MapData, text: string, sentences: readonly Sentence[]): boolean {
  const isSentence = sentences.some(
    ({ from, type, to }) => type !== null && from.length > 0 && (to.length > 0 || from.some(isKnown)),
  );
  if (!isSentence) return false;
  if (sentences.some(({ from, to }) => from.some(isKnown) && to.some(isKnown))) return true;
  const folded = foldText(text);
  for (const entity of map.entity.values())
    if (foldedNames(entity).some((name) => name.startsWith(folded))) return false;
  return true;
}

const isKnown = ({ entities }: Sentence['from'][number]): boolean => entities.length > 0;

/** What a sentence still lacks, in words; null when it is whole. */
export function whatLacks({ from, type, to }: Sentence): string | null {
  if (type === null) return 'What does it do? After the entry comes “reports to”, “funds” or another type of link.';
  if (from.length === 0) return 'Who does it? The sentence begins with an entry.';
  return to.length === 0 ? 'To whom? Name an entry.' : null;
}
