// What rests on a source, and how much of its text has been read.

import { remembered } from '../../util/remembered.ts';
import type { Source } from '../evidence.ts';
import type { MapData } from '../map-data.ts';

export type SourceUse = {
  readonly entities: number;
  readonly links: number;
  /** Pieces of evidence, not things: one link may have two. */
  readonly facts: number;
  readonly assumptions: number;
};

const NONE: SourceUse = { entities: 0, links: 0, facts: 0, assumptions: 0 };

const usesBySource = remembered((evidence: MapData['evidence']): ReadonlyMap<string, SourceUse> => {
  const things = new Map<string, { entities: Set<string>; links: Set<string>; facts: number; pieces: number }>();
  for (const { source, entity, link, certainty } of evidence.values()) {
    const use = things.get(source) ?? { entities: new Set(), links: new Set(), facts: 0, pieces: 0 };
    things.set(source, use);
    if (entity !== null) use.entities.add(entity);
    if (link !== null) use.links.add(link);
    use.pieces++;
    if (certainty === 'fact') use.facts++;
  }
  return new Map(
    [...things].map(([source, { entities, links, facts, pieces }]) => [
      source,
      { entities: entities.size, links: links.size, facts, assumptions: pieces - facts },
    ]),
  );
});

/** How many entries and links rest on a source, and by how many facts and assumptions. */
export function sourceUse(map: MapData, source: string): SourceUse {
  return usesBySource(map.evidence).get(source) ?? NONE;
}

/** The share of a source's text that has been read, 0 to 1; null when the map holds no text of it. */
export function readShare({ text, read }: Pick<Source, 'text' | 'read'>): number | null {
  if (text === null || text.length === 0) return null;
  let covered = 0;
  let until = 0;
  for (const { start, end } of [...read].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, Math.min(end, text.length) - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered / text.length;
}

/** "No text", "Not read yet", "40 % read", "All read" */
export function sayRead(source: Pick<Source, 'text' | 'read'>): string {
  const share = readShare(source);
  if (share === null) return 'No text';
  if (share === 0) return 'Not read yet';
  // Never "all" before it is, and never "0 %" once it has begun.
  return share >= 1 ? 'All read' : `${Math.min(99, Math.max(1, Math.round(share * 100)))} % read`;
}
