import type { MapData } from '../../model/map-data.ts';
import { foldText } from '../../util/fold.ts';
import { createEntityIndex } from './entity-index.ts';
import { VALUE_SEPARATOR } from './table.ts';

/** How cells of a table refer to entries and sources: by name where that can only mean the one, else by id. */
export type References = {
  readonly entity: (id: string) => string;
  readonly source: (id: string) => string;
  readonly nameOf: (id: string) => string;
};

export function createReferences(map: MapData): References {
  const index = createEntityIndex(map.entity.values());
  const entities = new Map<string, string>();
  const titles = new Map<string, number>();
  for (const { title } of map.source.values()) titles.set(foldText(title), (titles.get(foldText(title)) ?? 0) + 1);
  return {
    entity(id) {
      const known = entities.get(id);
      if (known !== undefined) return known;
      const name = index.nameOf(id);
      const match = index.find(name);
      const reference = match.is === 'found' && match.id === id ? name : id;
      entities.set(id, reference);
      return reference;
    },
    source(id) {
      const title = map.source.get(id)?.title ?? id;
      return titles.get(foldText(title)) === 1 && !title.includes(VALUE_SEPARATOR) ? title : id;
    },
    nameOf: index.nameOf,
  };
}

/** Several values in one cell. What parts them cannot stand within one. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(VALUE_SEPARATOR, '/')).join(VALUE_SEPARATOR);
}
