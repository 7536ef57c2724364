import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { firstDayOf, lastDayOf } from '../../util/dates.ts';
import { foldText } from '../../util/fold.ts';

/** The items of several lists, each once, in the order they come. */
export function united<Item extends string>(lists: readonly (readonly Item[])[]): Item[] {
  return [...new Set(lists.flat())];
}

/** Fields of one value: what is not set is filled from the others, the first of them that has it. */
const SINGLE = ['description', 'sector', 'layer', 'website', 'email', 'phone', 'address', 'notes'] as const;

/** All names of the entries but the one that is kept, each once however it is spelt. */
export function otherNames(name: string, entities: readonly Entity[]): string[] {
  const names = new Map<string, string>();
  for (const text of entities.flatMap((entity) => [entity.name, ...entity.aliases])) {
    const folded = foldText(text) || text;
    if (!names.has(folded)) names.set(folded, text);
  }
  names.delete(foldText(name) || name);
  return [...names.values()];
}

/**
 * What an entry is part of once it and others are one: null where that is one of them, or something that is part of them.
 * @param ids of all that become one
 */
export function parentOutside(map: MapData, { parent }: Entity, ids: ReadonlySet<string>): Entity['parent'] {
  const seen = new Set<string>();
  for (let at: string | null = parent; at !== null && !seen.has(at); at = map.entity.get(at)?.parent ?? null) {
    if (ids.has(at)) return null;
    seen.add(at);
  }
  return parent;
}

function parentOf(map: MapData, entities: readonly Entity[]): Entity['parent'] {
  const ids = new Set<string>(entities.map(({ id }) => id));
  return entities.map((entity) => parentOutside(map, entity, ids)).find((parent) => parent !== null) ?? null;
}

/**
 * One entry made of several: what the first holds, its gaps filled from the others, lists united, every other name kept as
 * an alias; and above all that, what the user chose.
 */
export function mergedEntity(map: MapData, entities: readonly [Entity, ...Entity[]], chosen: Partial<Entity>): Entity {
  const [keep] = entities;
  const merged = { ...keep };
  for (const field of SINGLE) {
    const value = entities.find((entity) => entity[field] !== null)?.[field] ?? null;
    Object.assign(merged, { [field]: value });
  }
  merged.externalIds = united(entities.map(({ externalIds }) => externalIds));
  merged.localities = united(entities.map(({ localities }) => localities));
  merged.tags = united(entities.map(({ tags }) => tags));
  merged.custom = Object.assign({}, ...entities.map(({ custom }) => custom).reverse()) as Entity['custom'];
  merged.parent = parentOf(map, entities);
  // Whoever must not be seen in one of them must not be seen in the whole.
  merged.restricted = entities.some(({ restricted }) => restricted);
  for (const field of ['started', 'ended'] as const) {
    const filled = { ...merged, [field]: merged[field] ?? entities.find((entity) => entity[field])?.[field] ?? null };
    const { started, ended } = filled;
    if (started === null || ended === null || lastDayOf(ended) >= firstDayOf(started)) merged[field] = filled[field];
  }
  Object.assign(merged, chosen, { id: keep.id });
  const isPerson = map.kind.get(merged.kind)?.isPerson ?? false;
  if (isPerson) merged.person ??= entities.find(({ person }) => person !== null)?.person ?? null;
  if (!chosen.aliases) merged.aliases = otherNames(merged.name, entities);
  return merged;
}
