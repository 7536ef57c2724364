import type { MapData } from '../../shared/model/map-data.ts';
import { kindLabel, shownName } from '../../shared/model/words.ts';
import { compareText } from '../../shared/util/compare.ts';
import { foldText } from '../../shared/util/fold.ts';
import { getMap } from './document/hooks.ts';
import { findEntries } from './search.ts';

/** An entry as a list offers it. */
export type EntityOption = { readonly value: string; readonly label: string; readonly detail: string };

const OFFERED = 30;

/** Where only some may be offered, so many of what the text finds are looked through for them. */
const MOST_LOOKED_THROUGH = 200;

export function entityOption(map: MapData, id: string): EntityOption | null {
  const entity = map.entity.get(id);
  return entity ? { value: id, label: shownName(entity), detail: kindLabel(map, entity.kind) } : null;
}

/** All entries by name, sorted once for as long as none changes. */
let sorted: { readonly of: MapData['entity']; readonly ids: readonly string[] } = { of: new Map(), ids: [] };

function idsByName(map: MapData): readonly string[] {
  if (sorted.of !== map.entity) {
    const names = [...map.entity.values()].map((entity) => ({
      id: entity.id as string,
      name: foldText(shownName(entity)),
    }));
    sorted = { of: map.entity, ids: names.sort((a, b) => compareText(a.name, b.name)).map(({ id }) => id) };
  }
  return sorted.ids;
}

/**
 * Entries for a picker: what the text finds, or all by name while nothing is typed.
 * @param among only these are offered
 */
export async function findEntityOptions(text: string, among?: ReadonlySet<string>): Promise<readonly EntityOption[]> {
  const map = getMap();
  const looked = among === undefined ? OFFERED : MOST_LOOKED_THROUGH;
  const ids =
    text.trim() === '' ? idsByName(map) : (await findEntries(text, looked)).map((found) => found.entity as string);
  return ids
    .filter((id) => among?.has(id) ?? true)
    .slice(0, OFFERED)
    .map((id) => entityOption(map, id))
    .filter((option) => option !== null);
}
