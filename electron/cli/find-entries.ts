import { failure } from '../../shared/contract/errors.ts';
import { entityScales } from '../../shared/engagement/ratings/axes.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { entitiesNamed, entitiesWithExternalId } from '../../shared/model/map-index.ts';
import { kindLabel, shownNameOf, termLabel, termsOf } from '../../shared/model/words.ts';
import { foldText } from '../../shared/util/fold.ts';
import type { Ask } from './session.ts';

/** So many are named where a name could mean several. */
const MOST_NAMED = 6;

/**
 * The entry that a name means: by its id, then by a name or alias exactly (case, "&" and punctuation folded), then what the search
 * finds first. A name that several entries have is refused.
 */
export async function findEntry(ask: Ask, map: MapData, file: string, given: string): Promise<string> {
  if (map.entity.has(given as never)) return given;
  const exact = [entitiesWithExternalId(map, given), entitiesNamed(map, given)].find((found) => found.length > 0) ?? [];
  const [one, other] = exact;
  if (one && !other) return one.id;
  if (one) {
    const listed = exact
      .slice(0, MOST_NAMED)
      .map(({ id, kind }) => `${shownNameOf(map, id)} (${kindLabel(map, kind)}, ${id})`);
    throw failure(
      'not-found',
      `${file} has several entries called “${given}”. Say which by its id: ${listed.join('; ')}.`,
    );
  }
  const { results } = await ask('search.find', { text: given, limit: 1 });
  const [first] = results;
  if (!first)
    throw failure('not-found', `${file} has no entry called “${given}”, nor one that the search finds by that.`);
  return first.entity;
}

/** The key of a locality, by its key or what it is called. */
export const findLocality = (map: MapData, file: string, given: string): string =>
  findWord(map, file, 'locality', given);

/** The key of a word of a vocabulary, by its key or what it is called. */
export function findWord(
  map: MapData,
  file: string,
  vocabulary: 'locality' | 'method' | 'frequency',
  given: string,
): string {
  const words = termsOf(map, vocabulary);
  const found = words.find(({ key, label }) => key === given || foldText(label) === foldText(given));
  if (found) return found.key;
  const known = words.map(({ key }) => termLabel(map, vocabulary, key)).join(', ');
  throw failure('not-found', `${file} has no ${vocabulary} “${given}”. It has: ${known || 'none'}.`);
}

/** The id of a type of link, by its id or what it is called from either end. */
export function findLinkType(map: MapData, file: string, given: string): string {
  const wanted = foldText(given);
  for (const { id, label, inverse } of map.linkType.values())
    if (id === given || foldText(label) === wanted || foldText(inverse) === wanted) return id;
  const known = [...map.linkType.values()].map(({ label }) => label).join(', ');
  throw failure('not-found', `${file} has no type of link “${given}”. It has: ${known}.`);
}

/** A scale that entries are judged on, by its id or label. */
export function findScale(map: MapData, file: string, given: string): string {
  const scales = entityScales(map);
  const found = scales.find(({ id, label }) => id === given || foldText(label) === foldText(given));
  if (found) return found.id;
  throw failure(
    'not-found',
    `${file} has no scale “${given}” of entries. It has: ${scales.map(({ label }) => label).join(', ')}.`,
  );
}
