import type { MapData } from '../../../../shared/model/map-data.ts';
import { guessKind as kindToldByWords } from '../../../../shared/quick-entry/index.ts';
import { kindOfAlike } from '../../../../shared/reading/kind-of-alike.ts';

/** The kind of an entry that a text names: as the map has such entries, else as the words of the name tell. */
export function guessKind(map: MapData, name: string): string {
  return kindOfAlike(map, name) ?? kindToldByWords(map, name);
}
