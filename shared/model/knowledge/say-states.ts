// What is said of an entry or a link beside its name, where it is read out or listed in words.
import { knowledgeOf } from '../confidence.ts';
import type { Entity } from '../entity.ts';
import type { Link } from '../link.ts';
import type { MapData } from '../map-data.ts';

/** "planned", "an assumption"; nothing of an entry that exists and is stated. */
export function entityStates(map: MapData, { id, status }: Entity, asAt: string): string[] {
  const isAssumed = knowledgeOf(map, id, asAt).certainty === 'assumption';
  return [...(status === 'existing' ? [] : [status]), ...(isAssumed ? ['an assumption'] : [])];
}

/** "planned", unless it exists, and how it is known: "stated", "assumed", "no evidence". */
export function linkStates(map: MapData, { id, status }: Link, asAt: string): string[] {
  const { certainty } = knowledgeOf(map, id, asAt);
  const known = certainty === null ? 'no evidence' : certainty === 'fact' ? 'stated' : 'assumed';
  return [...(status === 'existing' ? [] : [status]), known];
}
