import { useMemo, useState } from 'react';
import {
  type Completions,
  complete,
  type Decisions,
  hasMore,
  linksMeant,
  NO_DECISIONS,
  type PlannedEnd,
  type PlannedLink,
  readSentences,
  readsAsSentence,
  type Sentence,
  type TypedFrom,
  whatLacks,
} from '../../../../shared/quick-entry/index.ts';
import { useMap } from '../../../state/index.ts';
import { useFrom } from './last-from.ts';
import { useReadyNames } from './use-ready-names.ts';

/** What is done with a link that the map has already: another one beside it, or the id of the one that is added to. */
export type Duplicate = 'another' | string;

/** A text that is being typed, as the links it means. */
export type Typing = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly isSentence: boolean;
  readonly completions: Completions;
  readonly links: readonly PlannedLink[];
  /** Names that may be several entries. */
  readonly unclear: readonly Extract<PlannedEnd, { is: 'unclear' }>[];
  readonly fresh: readonly Extract<PlannedEnd, { is: 'new' }>[];
  /** What a sentence still lacks, in words. */
  readonly lacks: string | null;
  /** Links that the map has already and that nothing has been decided about. */
  readonly undecided: readonly PlannedLink[];
  readonly duplicates: ReadonlyMap<string, Duplicate>;
  readonly from: TypedFrom;
  readonly isReady: boolean;
  readonly setKind: (key: string, kind: string) => void;
  readonly setMeant: (key: string, entity: string) => void;
  readonly setDuplicate: (link: string, what: Duplicate) => void;
  readonly setFrom: (from: TypedFrom) => void;
  /** Forgets what was decided, for the next text. */
  readonly forget: () => void;
};

export function useTyping(text: string, hasKeyboard: boolean): Typing {
  const map = useMap();
  useReadyNames(map, hasKeyboard);
  const [decisions, setDecisions] = useState<Decisions>(NO_DECISIONS);
  const [duplicates, setDuplicates] = useState<ReadonlyMap<string, Duplicate>>(new Map());
  const [chosen, setFrom] = useFrom();

  const sentences = useMemo(() => readSentences(map, text), [map, text]);
  const isSentence = useMemo(() => readsAsSentence(map, text, sentences), [map, text, sentences]);
  const completions = useMemo(() => {
    const last = sentences.at(-1);
    const isOver = last !== undefined && text.slice(last.span.end).includes(';');
    return complete(map, text, isOver ? undefined : last);
  }, [map, text, sentences]);
  const links = useMemo(
    () => (isSentence ? unlike(sentences.flatMap((sentence) => linksMeant(map, sentence, decisions))) : []),
    [isSentence, map, sentences, decisions],
  );

  const ends = links.flatMap(({ from, to }) => [from, to]);
  const unclear = once(ends.filter((end) => end.is === 'unclear'));
  const fresh = once(ends.filter((end) => end.is === 'new'));
  const lacks = sentences.map(whatLacks).find((what) => what !== null) ?? null;
  const undecided = links.filter(({ key, alike }) => alike.length > 0 && !duplicates.has(key));
  const isAssumed = links.some(({ manner }) => manner.certainty === 'assumption');
  const from: TypedFrom = chosen ?? (isAssumed ? { ownKnowledge: true } : null);
  const isAllRead = sentences.every(({ unread }) => unread.length === 0);
  return {
    text,
    sentences,
    isSentence,
    completions,
    links,
    unclear,
    fresh,
    lacks,
    undecided,
    duplicates,
    from,
    isReady: links.length > 0 && isAllRead && lacks === null && unclear.length === 0 && undecided.length === 0,
    setKind: (key, kind) => setDecisions({ ...decisions, kinds: new Map(decisions.kinds).set(key, kind) }),
    setMeant: (key, entity) => setDecisions({ ...decisions, meant: new Map(decisions.meant).set(key, entity) }),
    setDuplicate: (key, what) => setDuplicates(new Map(duplicates).set(key, what)),
    setFrom,
    forget: () => {
      setDecisions(NO_DECISIONS);
      setDuplicates(new Map());
    },
  };
}

/** The same link said twice is one link. */
function unlike(links: readonly PlannedLink[]): readonly PlannedLink[] {
  return [...new Map(links.map((link) => [link.key, link])).values()];
}

function once<End extends { readonly key: string }>(ends: readonly End[]): readonly End[] {
  return [...new Map(ends.map((end) => [end.key, end])).values()];
}

/** Whether a link that is there would gain anything. */
export function canAddTo(planned: PlannedLink): boolean {
  const [first] = planned.alike;
  return first !== undefined && hasMore(first, planned);
}
