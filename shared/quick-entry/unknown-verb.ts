import type { MapData } from '../model/map-data.ts';
import { namePhrases } from './name-phrases.ts';
import type { TextWord } from './text-words.ts';

export type UnknownVerb = { readonly start: number; readonly end: number; readonly instead: string };

/**
 * What stands between a name and the next name that the map knows, up to that name; null where nothing tells how far it goes.
 * @param rest the words after the first name
 */
export function unknownVerb(map: MapData, text: string, rest: readonly TextWord[]): UnknownVerb | null {
  const at = rest.findIndex((_, place) => place > 0 && namePhrases(map.entity).at(rest, place).length > 0);
  const [first] = rest;
  const last = rest[at - 1];
  const next = rest[at];
  if (!first || !last || !next) return null;
  return { start: first.start, end: next.start, instead: text.slice(first.start, last.end) };
}
