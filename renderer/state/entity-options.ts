import type { MapData } from '../../shared/model/map-data.ts';
import { compareFolded, kindLabel, shownName } from '../../shared/model/words.ts';
import { getMap } from './document/hooks.ts';
import { findEntries } from './search.ts';

/** An entry as a list offers it. */
export type EntityOption = { readonly value: string; readonly label: string; readonly detail: string };

const OFFERED = 30;

export function entityOption(map: MapData, id: string): EntityOption | null {
  const entity = map.entity.get(id);
  return entity ? { value: id, label: shownName(entity), detail: kindLabel(map, entity.kind) } : null;
}

/** Entries for a picker: what the text finds, or all by name while nothing is typed. */
export async function findEntityOptions(text: string): Promise<readonly EntityOption[]> {
  const map = getMap();
  const ids =
    text.trim() === ''
      ? [...map.entity.values()]
          .sort((a, b) => compareFolded(shownName(a), shownName(b)))
          .map((entity) => entity.id as string)
      : (await findEntries(text, OFFERED)).map((found) => found.entity as string);
  return ids
    .slice(0, OFFERED)
    .map((id) => entityOption(map, id))
    .filter((option) => option !== null);
}
