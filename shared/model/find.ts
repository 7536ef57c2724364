import { compareText } from '../util/compare.ts';
import { foldText } from '../util/fold.ts';
import type { Entity } from './entity.ts';
import type { MapData } from './map-data.ts';
import { entitiesNamed, entitiesWithExternalId, foldedNames } from './map-index.ts';

/** Finding entries by what people call them. */

export type Found = {
  readonly entity: Entity;
  /** The name or alias that matched; null when it was an id or a text. */
  readonly matched: string | null;
  readonly where: 'id' | 'name' | 'alias' | 'description' | 'notes';
  /** Lower is better; see RANKS. */
  readonly rank: number;
};

/** How well an entry matches, best first: an exact match beats longer ones, a name beats an alias, both beat the texts. */
const RANKS = [
  'id',
  'exact name',
  'exact alias',
  'start of the name',
  'start of an alias',
  'words of the name',
  'words of an alias',
  'description',
  'notes',
] as const;
const rankOf = (rank: (typeof RANKS)[number]): number => RANKS.indexOf(rank);

/** Whether each word asked for begins a word of the text, in any order. */
function hasWords(folded: string, asked: readonly string[]): boolean {
  const words = folded.split(' ');
  return asked.every((start) => words.some((word) => word.startsWith(start)));
}

function match(entity: Entity, text: string, query: string): Found | null {
  if (entity.id === text || entity.externalIds.includes(text)) {
    return { entity, matched: null, where: 'id', rank: rankOf('id') };
  }
  if (query === '') return null;
  const [name = '', ...aliases] = foldedNames(entity);
  const byName = (rank: (typeof RANKS)[number]): Found => ({
    entity,
    matched: entity.name,
    where: 'name',
    rank: rankOf(rank),
  });
  const byAlias = (rank: (typeof RANKS)[number], fits: (alias: string) => boolean): Found | null => {
    const index = aliases.findIndex(fits);
    return index < 0 ? null : { entity, matched: entity.aliases[index] ?? null, where: 'alias', rank: rankOf(rank) };
  };
  const asked = query.split(' ');
  if (name === query) return byName('exact name');
  const alias = byAlias('exact alias', (text) => text === query);
  if (alias) return alias;
  if (name.startsWith(query)) return byName('start of the name');
  const start = byAlias('start of an alias', (text) => text.startsWith(query));
  if (start) return start;
  if (hasWords(name, asked)) return byName('words of the name');
  return byAlias('words of an alias', (text) => hasWords(text, asked));
}

/** The entries among `candidates`, and any that are called exactly so, in the order of how well they match. */
export function rankFound(map: MapData, text: string, candidates: Iterable<string>): Found[] {
  const trimmed = text.trim();
  const query = foldText(trimmed);
  const ids = new Set<string>(candidates);
  const exact = [...entitiesNamed(map, trimmed), ...entitiesWithExternalId(map, trimmed)];
  for (const { id } of exact) ids.add(id);
  if (map.entity.has(trimmed)) ids.add(trimmed);
  const found = [...ids].flatMap((id, place): (Found & { place: number })[] => {
    const entity = map.entity.get(id);
    if (!entity) return [];
    const byName = match(entity, trimmed, query);
    if (byName) return [{ ...byName, place }];
    if (query === '') return [];
    const where = hasWords(foldText(entity.description ?? ''), query.split(' ')) ? 'description' : 'notes';
    return [{ entity, matched: null, where, rank: rankOf(where), place }];
  });
  // Texts keep the order the search gave them; names go by length, so that the plainer name comes first.
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      (a.rank >= rankOf('description') ? a.place - b.place : (a.matched?.length ?? 0) - (b.matched?.length ?? 0)) ||
      compareText(a.entity.name, b.entity.name) ||
      compareText(a.entity.id, b.entity.id),
  );
  return found.map(({ place: _, ...item }) => item);
}

export type Named =
  | { readonly kind: 'one'; readonly entity: Entity }
  | { readonly kind: 'several'; readonly entities: readonly Entity[] }
  | { readonly kind: 'none' };

/**
 * Which entry a name given to a command means: an id, then a name or alias exactly (folded), then what search finds best.
 * @param find gives candidates for a text, likeliest first
 */
export function resolveName(map: MapData, text: string, find: (text: string) => Iterable<string>): Named {
  const exact = rankFound(map, text, []);
  const found = exact.length > 0 ? exact : rankFound(map, text, find(text));
  const best = found.filter(({ rank }) => rank === found[0]?.rank).map(({ entity }) => entity);
  const [first] = best;
  if (!first) return { kind: 'none' };
  return best.length === 1 ? { kind: 'one', entity: first } : { kind: 'several', entities: best };
}
