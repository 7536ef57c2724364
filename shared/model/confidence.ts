import { firstDayOf, lastDayOf, monthsBefore } from '../util/dates.ts';
import type { Certainty } from './evidence.ts';
import type { MapData } from './map-data.ts';
import { evidenceFor } from './map-index.ts';

export const CONFIDENCES = ['high', 'medium', 'low', 'none'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A source older than this, counted back from the map's as-at date, is old. */
export const FRESH_MONTHS = 24;

/** How we know something: worked out from its evidence, never typed. */
export type Knowledge = {
  /** Fact when any evidence states it; assumption when all of it assumes; null when there is none. */
  readonly certainty: Certainty | null;
  /** How many different sources. */
  readonly sources: number;
  /** Date of the newest source, or null when none is dated. */
  readonly newest: string | null;
  readonly isFresh: boolean;
  readonly confidence: Confidence;
};

/**
 * What the evidence for an entity or a link amounts to.
 * High: a fact with two or more sources, the newest no older than 24 months. Medium: a fact with one of the two.
 * Low: an assumption, or a fact from one old source. None: no evidence.
 * @param asAt the date that ages count from, YYYY-MM-DD
 */
export function knowledgeOf(map: MapData, subject: string, asAt: string): Knowledge {
  const evidence = evidenceFor(map, subject);
  const sources = new Set(evidence.map((item) => item.source));
  const dates = [...sources]
    .map((id) => map.source.get(id)?.date ?? null)
    .filter((date) => date !== null)
    .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1));
  const newest = dates[0] ?? null;
  const isFresh = newest !== null && lastDayOf(newest) >= firstDayOf(monthsBefore(asAt, FRESH_MONTHS));
  const certainty =
    evidence.length === 0 ? null : evidence.some((item) => item.certainty === 'fact') ? 'fact' : 'assumption';
  return { certainty, sources: sources.size, newest, isFresh, confidence: weigh(certainty, sources.size, isFresh) };
}

function weigh(certainty: Certainty | null, sources: number, isFresh: boolean): Confidence {
  if (certainty === null) return 'none';
  if (certainty === 'assumption') return 'low';
  const merits = Number(sources >= 2) + Number(isFresh);
  return merits === 2 ? 'high' : merits === 1 ? 'medium' : 'low';
}
