import { lastDayOf } from '../util/dates.ts';
import type { Certainty } from './evidence.ts';
import { isFreshOn } from './knowledge/age.ts';
import { independentSources } from './knowledge/corroboration.ts';
import type { MapData } from './map-data.ts';
import { evidenceFor } from './map-index.ts';

export { FRESH_MONTHS } from './knowledge/age.ts';

export const CONFIDENCES = ['high', 'medium', 'low', 'none'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How we know something: worked out from its evidence, never typed. */
export type Knowledge = {
  /** Fact when any evidence states it; assumption when all of it assumes; null when there is none. */
  readonly certainty: Certainty | null;
  /** How many independent sources: see knowledge/corroboration. */
  readonly sources: number;
  /** Date of the newest source, or null when none is dated. */
  readonly newest: string | null;
  readonly isFresh: boolean;
  readonly confidence: Confidence;
};

/** Fact when any evidence for an entry or a link states it; assumption when all of it assumes; null when there is none. */
export function certaintyOf(map: MapData, subject: string): Certainty | null {
  const evidence = evidenceFor(map, subject);
  if (evidence.length === 0) return null;
  return evidence.some(({ certainty }) => certainty === 'fact') ? 'fact' : 'assumption';
}

/**
 * What the evidence for an entity or a link amounts to.
 * High: a fact with two or more sources, the newest no older than 24 months. Medium: a fact with one of the two.
 * Low: an assumption, or a fact from one old source. None: no evidence.
 * @param asAt the date that ages count from, YYYY-MM-DD
 */
export function knowledgeOf(map: MapData, subject: string, asAt: string): Knowledge {
  const evidence = evidenceFor(map, subject);
  const sources = independentSources(map, evidence);
  let newest: string | null = null;
  for (const { date } of sources)
    if (date !== null && (newest === null || lastDayOf(date) > lastDayOf(newest))) newest = date;
  const isFresh = newest !== null && isFreshOn(newest, asAt);
  const certainty = certaintyOf(map, subject);
  return { certainty, sources: sources.length, newest, isFresh, confidence: weigh(certainty, sources.length, isFresh) };
}

function weigh(certainty: Certainty | null, sources: number, isFresh: boolean): Confidence {
  if (certainty === null) return 'none';
  if (certainty === 'assumption') return 'low';
  const merits = Number(sources >= 2) + Number(isFresh);
  return merits === 2 ? 'high' : merits === 1 ? 'medium' : 'low';
}

export const EVIDENCE_AGES = ['recent', 'old', 'undated', 'none'] as const;
export type EvidenceAge = (typeof EVIDENCE_AGES)[number];

/** Whether the newest evidence for an entry or a link is recent on the as-at date, old, of no known date, or not there. */
export function evidenceAge(map: MapData, subject: string, asAt: string): EvidenceAge {
  const { certainty, newest, isFresh } = knowledgeOf(map, subject, asAt);
  if (certainty === null) return 'none';
  return newest === null ? 'undated' : isFresh ? 'recent' : 'old';
}
