// How sure we are of something, and why, in words: for the inspector, lists, tooltips and exports alike.
import { sayDate } from '../../util/dates.ts';
import { type Confidence, type Knowledge, knowledgeOf } from '../confidence.ts';
import type { MapData } from '../map-data.ts';
import { evidenceFor } from '../map-index.ts';
import { FRESH_WORDS } from './age.ts';
import { independentSources, soleAuthor } from './corroboration.ts';

export type Explanation = {
  readonly knowledge: Knowledge;
  /** "Medium confidence" */
  readonly level: string;
  /** "a fact stated by one source, from March 2019"; null without evidence. */
  readonly because: string | null;
  /** "a second source would make it high"; null when nothing would. */
  readonly better: string | null;
  /** What its number of sources does not show: "both sources are by the Trafford Partnership". */
  readonly caution: string | null;
  /** All of it: "Medium confidence: a fact stated by one source, from March 2019; a second source would make it high." */
  readonly sentence: string;
};

const LEVELS: Readonly<Record<Confidence, string>> = {
  high: 'High confidence',
  medium: 'Medium confidence',
  low: 'Low confidence',
  none: 'No evidence recorded yet',
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const saySources = (count: number): string => `${NUMBERS[count] ?? count} ${count === 1 ? 'source' : 'sources'}`;

export function sayLevel(confidence: Confidence): string {
  return LEVELS[confidence];
}

/** Explains how sure the map is of an entry or a link, from its evidence alone. */
export function explain(map: MapData, subject: string, asAt: string): Explanation {
  const author = soleAuthor(independentSources(map, evidenceFor(map, subject)));
  return explainKnowledge(knowledgeOf(map, subject, asAt), author);
}

/** @param author who is behind all of several sources, if it is one */
export function explainKnowledge(knowledge: Knowledge, author: string | null = null): Explanation {
  const level = sayLevel(knowledge.confidence);
  const because = sayBecause(knowledge);
  const better = sayBetter(knowledge);
  const caution =
    author === null
      ? null
      : `${knowledge.sources === 2 ? 'both sources are' : `all ${saySources(knowledge.sources)} are`} by the same author: ${author}`;
  const start = because === null ? level : `${level}: ${because}`;
  const sentence = `${[start, ...(better === null ? [] : [better]), ...(caution === null ? [] : [caution])].join('; ')}.`;
  return { knowledge, level, because, better, caution, sentence };
}

function sayBecause({ certainty, sources, newest, isFresh }: Knowledge): string | null {
  if (certainty === null) return null;
  const how = certainty === 'fact' ? 'a fact stated by' : 'an assumption from';
  return `${how} ${saySources(sources)}${sayWhen(sources, newest, isFresh)}`;
}

function sayWhen(sources: number, newest: string | null, isFresh: boolean): string {
  if (newest === null) return sources === 1 ? ', without a date' : ', none of them dated';
  const old = isFresh ? '' : `, over ${FRESH_WORDS} old`;
  return `, ${sources === 1 ? 'from' : 'the newest from'} ${sayDate(newest)}${old}`;
}

/** What more evidence would do: the shortest way up. */
function sayBetter({ certainty, sources, newest, isFresh, confidence }: Knowledge): string | null {
  if (certainty === null) return 'attach the document or the conversation it comes from';
  if (confidence === 'high') return null;
  if (certainty === 'assumption')
    return `a ${isFresh ? 'second' : 'newer'} source that states it as a fact would make it high`;
  if (confidence === 'medium')
    return sources >= 2
      ? `a source of the last ${FRESH_WORDS} would make it high`
      : 'a second source would make it high';
  return newest === null
    ? 'its date would tell whether it still holds, and a second source would make it medium'
    : 'a second source would make it medium, and a recent one high';
}
