import type { RequestResult } from '../../../shared/contract/requests.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { foldText } from '../../../shared/util/fold.ts';

type Found = RequestResult<'search.find'>['results'][number];

/** Finds entries as the store's full-text search does, on a small scale: every word must start a word; exact names come first. */
export function findEntries(map: MapData, text: string, limit: number): Found[] {
  const wanted = foldText(text);
  if (wanted === '') return [];
  const ranked: { rank: number; found: Found; name: string }[] = [];
  for (const entity of map.entity.values()) {
    const hit = match(entity, wanted);
    if (hit) ranked.push({ ...hit, name: entity.name });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  return ranked.slice(0, limit).map(({ found }) => found);
}

function match(entity: Entity, wanted: string): { rank: number; found: Found } | null {
  const hit = (rank: number, matched: string | null, where: Found['where']) => ({
    rank,
    found: { entity: entity.id, matched, where },
  });
  const names = [entity.name, ...entity.aliases];
  const at = (index: number): Found['where'] => (index === 0 ? 'name' : 'alias');
  const exact = names.findIndex((name) => foldText(name) === wanted);
  if (exact >= 0) return hit(0, names[exact] ?? null, at(exact));
  const opening = names.findIndex((name) => foldText(name).startsWith(wanted));
  if (opening >= 0) return hit(1, names[opening] ?? null, at(opening));
  const inside = names.findIndex((name) => hasWords(name, wanted));
  if (inside >= 0) return hit(2, names[inside] ?? null, at(inside));
  if (entity.externalIds.some((id) => foldText(id) === wanted)) return hit(3, null, 'id');
  if (hasWords(entity.description ?? '', wanted)) return hit(4, null, 'description');
  if (hasWords(entity.notes ?? '', wanted)) return hit(5, null, 'notes');
  return null;
}

function hasWords(text: string, wanted: string): boolean {
  const words = foldText(text).split(' ');
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}
