// What is different between two maps, or between two states of one.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { compareFolded, linkTypeLabel, shownName, shownNameOf } from '../model/words.ts';
import { type Json, sameJson } from '../util/canonical-json.ts';
import { compareText } from '../util/compare.ts';
import { type Matches, matchEntities, matchLinks } from './match.ts';

/** A field of one record before and after; ids of entries are those of the map after where it has them. */
export type FieldChange = { readonly field: string; readonly before: Json; readonly after: Json };

export type EntityNamed = { readonly id: string; readonly name: string; readonly kind: string };

/** `name` is the link as a sentence, its ends are names. */
export type LinkNamed = {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
};

/** Named as in the map after, except for what was removed. */
export type Differences<Named> = {
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly changed: readonly (Named & { readonly fields: readonly FieldChange[] })[];
};

export type MapComparison = {
  readonly entities: Differences<EntityNamed>;
  readonly links: Differences<LinkNamed>;
};

/** What the map after has that the map before has not, what it has no more, and what it has otherwise. In the order of names. */
export function compareMaps(before: MapData, after: MapData): MapComparison {
  const entities = matchEntities(before, after);
  const links = matchLinks(before, after, entities);
  const renamed = <Id extends string | null>(id: Id): Id =>
    id === null ? id : ((entities.get(id) as Id | undefined) ?? id);
  return {
    entities: differences<Entity, EntityNamed>(
      before.entity,
      after.entity,
      entities,
      (_map, entity) => ({ id: entity.id, name: shownName(entity), kind: entity.kind }),
      (old, fresh) => changedFields({ ...old, parent: renamed(old.parent) }, fresh),
      [before, after],
    ),
    links: differences<Link, LinkNamed>(
      before.link,
      after.link,
      links,
      nameLink,
      (old, fresh) => changedLink({ ...old, from: renamed(old.from), to: renamed(old.to) }, fresh),
      [before, after],
    ),
  };
}

function differences<
  Value extends { readonly id: string },
  Named extends { readonly id: string; readonly name: string },
>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  matches: Matches,
  nameIn: (map: MapData, value: Value) => Named,
  fieldsOf: (old: Value, fresh: Value) => FieldChange[],
  [mapBefore, mapAfter]: readonly [MapData, MapData],
): Differences<Named> {
  const matched = new Set(matches.values());
  const changed: (Named & { readonly fields: readonly FieldChange[] })[] = [];
  for (const [idBefore, idAfter] of matches) {
    const [old, fresh] = [before.get(idBefore), after.get(idAfter)];
    const fields = old && fresh && old !== fresh ? fieldsOf(old, fresh) : [];
    if (fresh && fields.length > 0) changed.push({ ...nameIn(mapAfter, fresh), fields });
  }
  return {
    added: inOrder([...after.values()].filter(({ id }) => !matched.has(id)).map((value) => nameIn(mapAfter, value))),
    removed: inOrder(
      [...before.values()].filter(({ id }) => !matches.has(id)).map((value) => nameIn(mapBefore, value)),
    ),
    changed: inOrder(changed),
  };
}

function inOrder<Named extends { readonly id: string; readonly name: string }>(items: Named[]): Named[] {
  return items.sort((a, b) => compareFolded(a.name, b.name) || compareText(a.id, b.id));
}

/** Without its manner, which may be what has changed. */
function nameLink(map: MapData, { id, from, to, type }: Link): LinkNamed {
  const ends = { from: shownNameOf(map, from), to: shownNameOf(map, to) };
  return { id, name: `${ends.from} ${linkTypeLabel(map, type)} ${ends.to}`, ...ends, type };
}

type Fields = Readonly<Record<string, unknown>>;

/** Details of people and fields of the user's own are told one by one: `person.role`, `custom.budget`. */
const TAKEN_APART: readonly string[] = ['person', 'custom'];

function changedFields(old: Fields, fresh: Fields): FieldChange[] {
  return Object.keys(fresh)
    .filter((field) => field !== 'id')
    .flatMap((field) => {
      const [before, after] = [old[field] ?? null, fresh[field] ?? null] as [Json, Json];
      if (sameJson(before, after)) return [];
      return TAKEN_APART.includes(field) ? changedParts(field, before, after) : [{ field, before, after }];
    });
}

function changedParts(field: string, before: Json, after: Json): FieldChange[] {
  const [old, fresh] = [before ?? {}, after ?? {}] as [Fields, Fields];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort().flatMap((part) => {
    const pair = { before: (old[part] ?? null) as Json, after: (fresh[part] ?? null) as Json };
    return sameJson(pair.before, pair.after) ? [] : [{ field: `${field}.${part}`, ...pair }];
  });
}

/** A link without direction that is told from its other end says the same. */
function changedLink(old: Link, fresh: Link): FieldChange[] {
  const isTurned = old.from === fresh.to && old.to === fresh.from;
  const isEither = old.direction !== 'forward' && fresh.direction !== 'forward';
  return changedFields(isTurned && isEither ? { ...old, from: fresh.from, to: fresh.to } : old, fresh);
}
