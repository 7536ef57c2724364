import { foldText } from '../util/fold.ts';
import type { Entity } from './entity.ts';
import { type Found, rankFound } from './find.ts';
import type { MapData } from './map-data.ts';

type FoundId = Pick<Found, 'matched' | 'where'> & { readonly entity: Entity['id'] };

/** Search as the store does it, with a plain look at every entry in place of its full-text index. */
export function findIn(map: MapData, text: string, limit: number): FoundId[] {
  const asked = foldText(text).split(' ');
  const holdsAll = (texts: readonly (string | null)[]): boolean => {
    const words = foldText(texts.join(' ')).split(' ');
    return asked.every((start) => words.some((word) => word.startsWith(start)));
  };
  const candidates = [...map.entity.values()].filter((entity) =>
    holdsAll([entity.name, ...entity.aliases, entity.description, entity.notes]),
  );
  const ids = candidates.map((entity) => entity.id as string);
  return rankFound(map, text, ids)
    .slice(0, limit)
    .map(({ entity, matched, where }) => ({ entity: entity.id, matched, where }));
}
