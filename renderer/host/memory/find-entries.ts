import type { RequestResult } from '../../../shared/contract/requests.ts';
import { rankFound } from '../../../shared/model/find.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { foldText } from '../../../shared/util/fold.ts';

type Results = RequestResult<'search.find'>['results'];

/** Search as the store does it, with a plain look at every entry in place of its full-text index. */
export function findEntries(map: MapData, text: string, limit: number): Results {
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
