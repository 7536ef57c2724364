import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { entitiesNamed } from '../../model/map-index.ts';
import { compareText } from '../../util/compare.ts';
import { likenessOf } from './likeness.ts';
import { formsOf, nameIndexOf } from './name-index.ts';
import { nameWords } from './name-words.ts';

export type LookAlike = { readonly entity: Entity; readonly isSame: boolean; readonly reason: string };

/** Shorter texts begin too many names. */
const SHORTEST = 3;

/**
 * Entries that a new name may already mean: those of the same name or another name, or else those whose names are like it.
 * @param most how many at most, likeliest first
 */
export function lookAlikesOf(map: MapData, name: string, most: number): readonly LookAlike[] {
  const words = nameWords(name);
  if (words.folded.length < SHORTEST) return [];
  const same = entitiesNamed(map, name);
  if (same.length > 0) return same.map((entity) => ({ entity, isSame: true, reason: 'They have the same name' }));
  const index = nameIndexOf(map);
  return index
    .near(words)
    .flatMap((entity) => {
      const likest = formsOf(entity)
        .flatMap((form) => likenessOf(words, form.words, [true, form.isName], index.setting) ?? [])
        .sort((a, b) => b.score - a.score)[0];
      return likest ? [{ entity, ...likest }] : [];
    })
    .sort((a, b) => b.score - a.score || compareText(a.entity.id, b.entity.id))
    .slice(0, most)
    .map(({ entity, reason }) => ({ entity, isSame: false, reason }));
}
