import { useMemo } from 'react';
import type { Evidence, Source } from '../../../shared/model/evidence.ts';
import { evidenceFrom } from '../../../shared/model/map-index.ts';
import { candidatesIn } from '../../../shared/reading/candidates.ts';
import type { Sentence, TextDocument } from '../../../shared/reading/document.ts';
import type { Mention } from '../../../shared/reading/find-names.ts';
import type { Stretch } from '../../../shared/reading/stretches.ts';
import { getMap, useMap } from '../document/hooks.ts';
import { mentionsAround } from './mentions.ts';
import { type ReadingState, readingStore } from './store.ts';
import { documentFor } from './texts.ts';

/** A place in a text that is being read, with all that is known of it. */
export type Place = {
  readonly source: Source;
  readonly document: TextDocument;
  readonly number: number;
  readonly sentence: Sentence;
  readonly words: Stretch | null;
  readonly mentions: readonly Mention[];
  /** Evidence that was drawn from this sentence. */
  readonly evidence: readonly Evidence[];
};

export const useReading = <Value>(select: (state: ReadingState) => Value): Value => readingStore(select);

/** The source whose text is open, or null. */
export function useReadSource(): Source | null {
  const id = readingStore((state) => state.source);
  const source = useMap().source.get(id ?? '');
  return source && source.text !== null ? source : null;
}

export function usePlace(): Place | null {
  const map = useMap();
  const state = readingStore();
  return useMemo(() => placeIn(map, state), [map, state]);
}

export const getPlace = (): Place | null => placeIn(getMap(), readingStore.getState());

function placeIn(map: ReturnType<typeof getMap>, state: ReadingState): Place | null {
  const source = map.source.get(state.source ?? '');
  if (!source || source.text === null) return null;
  const document = documentFor(source);
  const sentence = document.sentences[state.sentence];
  if (!sentence) return null;
  return {
    source,
    document,
    number: state.sentence,
    sentence,
    words: state.words,
    mentions: within(mentionsAround(map, document, sentence), sentence),
    evidence: within(
      evidenceFrom(map, source.id).flatMap((item) => (item.place ? [{ ...item.place, item }] : [])),
      sentence,
    ).map(({ item }) => item),
  };
}

/** Those that begin in a stretch, or reach into it from before. */
export function within<Item extends Stretch>(items: readonly Item[], { start, end }: Stretch): Item[] {
  return items.filter((item) => item.start < end && item.end > start);
}

/** Where Left and Right stop in a sentence: known names, and words that may be names. */
export function stopsOf({ document, sentence, mentions }: Place): Stretch[] {
  const stops: Stretch[] = [...mentions, ...candidatesIn(document.text, sentence, mentions)];
  return stops.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

export function mentionAt({ mentions }: Place, words: Stretch | null): Mention | null {
  return mentions.find(({ start, end }) => start === words?.start && end === words.end) ?? null;
}
