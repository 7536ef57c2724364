import type { Entity } from '../../../shared/model/entity.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { entitiesNamed, foldedNames } from '../../../shared/model/map-index.ts';
import { foldText } from '../../../shared/util/fold.ts';

/** A word in more names than this ("board", "council") tells nothing apart; in a big map, in more than a fiftieth of them. */
const COMMON_ABOVE = 3;

/** More than this many is no hint. */
const OFFERED = 3;

export type LookAlike = { readonly entity: Entity; readonly isSame: boolean };

/**
 * Entries that a new name may already mean: the same once case and punctuation are folded, the same initials as an alias,
 * or all the telling words of one in the other.
 */
export function lookAlikes(map: MapData, name: string): readonly LookAlike[] {
  const folded = foldText(name);
  if (folded.length < 3) return [];
  const same = entitiesNamed(map, name);
  if (same.length > 0) return same.map((entity) => ({ entity, isSame: true }));
  const isCommon = commonWords(map);
  const telling = (text: string): readonly string[] => text.split(' ').filter((word) => !isCommon.has(word));
  const words = telling(folded);
  if (words.length === 0) return [];
  const alike: LookAlike[] = [];
  for (const entity of map.entity.values()) {
    const isAlike = foldedNames(entity).some((other) => {
      const theirs = telling(other);
      return theirs.length > 0 && (holdsAll(theirs, words) || holdsAll(words, theirs));
    });
    if (isAlike) alike.push({ entity, isSame: false });
    if (alike.length === OFFERED) break;
  }
  return alike;
}

function commonWords(map: MapData): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const entity of map.entity.values())
    for (const word of new Set((foldedNames(entity)[0] ?? '').split(' ')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(COMMON_ABOVE, map.entity.size / 50);
  return new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
}

/** Whether every one of the words is among the others; one word alone says too little, unless it is all there is. */
function holdsAll(among: readonly string[], words: readonly string[]): boolean {
  return (words.length > 1 || among.length === 1) && words.every((word) => among.includes(word));
}
