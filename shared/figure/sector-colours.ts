// Which colour each sector of a map has. Worked out from the whole map, so that a filter never changes a colour.
import type { MapData } from '../model/map-data.ts';
import { termsOf } from '../model/words.ts';
import { SECTOR_COLOURS } from './theme.ts';

/** More sectors than this cannot be told apart: the rest share one colour. */
export const MOST_SECTOR_COLOURS = SECTOR_COLOURS.length;

type Known = { readonly terms: MapData['term']; readonly colours: ReadonlyMap<string, string> };
const known = new WeakMap<MapData['entity'], Known>();

/**
 * Colour by sector key, for the first nine sectors in use: those with a colour of their own first, then the others by the
 * order of the vocabulary, each with the first colour that is still free. A sector that is not in the answer is one of "the rest".
 */
export function sectorColours(map: MapData): ReadonlyMap<string, string> {
  const before = known.get(map.entity);
  if (before?.terms === map.term) return before.colours;
  const colours = assign(map);
  known.set(map.entity, { terms: map.term, colours });
  return colours;
}

/** A map that was made of another keeps its colours, although sectors may have gone with the entries that were left out. */
export function keepSectorColours(part: MapData, whole: MapData): void {
  if (part.entity !== whole.entity) known.set(part.entity, { terms: part.term, colours: sectorColours(whole) });
}

function assign(map: MapData): Map<string, string> {
  const used = new Set<string>();
  for (const { sector } of map.entity.values()) if (sector !== null) used.add(sector);
  const terms = termsOf(map, 'sector').filter((term) => used.has(term.key));
  const chosen = [
    ...terms.filter((term) => term.colour !== null),
    ...terms.filter((term) => term.colour === null),
  ].slice(0, MOST_SECTOR_COLOURS);
  const own = new Set(chosen.map((term) => term.colour?.toLowerCase()));
  const free = SECTOR_COLOURS.filter((colour) => !own.has(colour));
  return new Map(chosen.map((term) => [term.key, term.colour?.toLowerCase() ?? free.shift() ?? SECTOR_COLOURS[0]]));
}
