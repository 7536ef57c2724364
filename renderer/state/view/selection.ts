import type { MapData } from '../../../shared/model/map-data.ts';

/** What is selected: entries and links by id. Pure; the store binds it. */
export type Selection = { readonly entities: ReadonlySet<string>; readonly links: ReadonlySet<string> };
export type Thing = { readonly kind: 'entity' | 'link'; readonly id: string };

export const NOTHING: Selection = { entities: new Set(), links: new Set() };

export function selectionOf(things: { entities?: Iterable<string>; links?: Iterable<string> }): Selection {
  return { entities: new Set(things.entities), links: new Set(things.links) };
}

export function isEmpty({ entities, links }: Selection): boolean {
  return entities.size === 0 && links.size === 0;
}

export function isSelected(selection: Selection, { kind, id }: Thing): boolean {
  return (kind === 'entity' ? selection.entities : selection.links).has(id);
}

/** The one thing that is selected, or null when it is none or several. */
export function soleOf({ entities, links }: Selection): Thing | null {
  if (entities.size + links.size !== 1) return null;
  const [entity] = entities;
  const [link] = links;
  return entity === undefined
    ? link === undefined
      ? null
      : { kind: 'link', id: link }
    : { kind: 'entity', id: entity };
}

/** The selection without what is no longer in the map; the same object when all of it still is. */
export function stillThere(selection: Selection, map: MapData): Selection {
  const isGone =
    [...selection.entities].some((id) => !map.entity.has(id)) || [...selection.links].some((id) => !map.link.has(id));
  if (!isGone) return selection;
  return selectionOf({
    entities: [...selection.entities].filter((id) => map.entity.has(id)),
    links: [...selection.links].filter((id) => map.link.has(id)),
  });
}
