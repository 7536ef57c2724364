// What is recorded in each locality, and which localities lie within which.
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { entitiesNamed } from '../model/map-index.ts';
import { kindLabel, termLabel, termsOf } from '../model/words.ts';
import { foldText } from '../util/fold.ts';
import { shareOfThe } from './say.ts';
import { wholesOf } from './serving.ts';

/** The map's words for localities, and those that entries have without there being a word any more. */
export function localitiesOf(map: MapData): string[] {
  const known = termsOf(map, 'locality').map(({ key }) => key);
  const used = [...map.entity.values()].flatMap(({ localities }) => localities);
  return [...new Set([...known, ...[...new Set(used)].sort()])];
}

export const localityLabel = (map: MapData, key: string): string => termLabel(map, 'locality', key);

/** The entries of kind place that stand for a locality: those called like it. */
export function placesFor(map: MapData, locality: string): readonly Entity[] {
  return entitiesNamed(map, localityLabel(map, locality)).filter(({ kind }) => kind === 'place');
}

/** The localities that this one lies in, as far as places of their names are recorded as parts of each other. */
export function widerThan(map: MapData, locality: string, all: readonly string[]): Set<string> {
  const names = new Set(
    placesFor(map, locality)
      .flatMap(({ id }) => wholesOf(map, id))
      .flatMap((id) => map.entity.get(id)?.name ?? [])
      .map(foldText),
  );
  return new Set(all.filter((key) => key !== locality && names.has(foldText(localityLabel(map, key)))));
}

/** Existing entries by locality. The places that stand for a locality are the locality, not something in it. */
export function entriesByLocality(map: MapData, all: readonly string[]): Map<string, Entity[]> {
  const within = new Map<string, Entity[]>(all.map((key) => [key, []]));
  const standing = new Map(all.map((key) => [key, new Set<string>(placesFor(map, key).map(({ id }) => id))]));
  for (const entity of map.entity.values()) {
    if (entity.status !== 'existing') continue;
    for (const key of new Set(entity.localities)) if (!standing.get(key)?.has(entity.id)) within.get(key)?.push(entity);
  }
  return within;
}

/** What an asset is compared by: its kind and sector. Whom one wants to reach is no asset, and places are told apart by name alone. */
export function sortOf({ kind, sector }: Entity): string | null {
  return kind === 'audience' || kind === 'place' || sector === null ? null : `${kind} ${sector}`;
}

export type Lack = {
  readonly kind: string;
  readonly sector: string;
  readonly where: readonly string[];
  readonly examples: readonly string[];
  /** Such entries in an area that the locality lies in: they may serve it too. */
  readonly wider: readonly string[];
};

/** Sorts of entries that other localities have and this one has not, those that most others have first. */
export function lacksOf(
  within: ReadonlyMap<string, readonly Entity[]>,
  locality: string,
  wider: ReadonlySet<string>,
): Lack[] {
  const here = new Set((within.get(locality) ?? []).map(sortOf));
  const lacks = new Map<string, { where: string[]; examples: string[]; wider: string[] }>();
  const put = (key: string, entity: Entity): void => {
    const sort = sortOf(entity);
    if (sort === null || here.has(sort)) return;
    const lack = lacks.get(sort) ?? { where: [], examples: [], wider: [] };
    lacks.set(sort, lack);
    if (wider.has(key)) lack.wider.push(entity.id);
    else {
      if (lack.where.at(-1) !== key) lack.where.push(key);
      lack.examples.push(entity.id);
    }
  };
  for (const [key, entities] of within) if (key !== locality) for (const entity of entities) put(key, entity);
  return [...lacks]
    .filter(([, { where }]) => where.length > 0)
    .map(([sort, lack]): Lack => {
      const [kind = '', sector = ''] = sort.split(' ');
      return { kind, sector, ...lack, examples: [...new Set(lack.examples)], wider: [...new Set(lack.wider)] };
    })
    .sort((a, b) => b.where.length - a.where.length || a.wider.length - b.wider.length || compareSorts(a, b));
}

const compareSorts = (a: Lack, b: Lack): number => {
  const [one, other] = [`${a.kind} ${a.sector}`, `${b.kind} ${b.sector}`];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** "12 projects", "1 group": entries by kind, most first. */
export function sayKinds(map: MapData, entities: readonly Entity[]): string[] {
  return [...Map.groupBy(entities, ({ kind }) => kind)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([kind, own]) => {
      const plural = map.kind.get(kind)?.plural ?? kind;
      return `${own.length.toLocaleString('en-GB')} ${(own.length === 1 ? kindLabel(map, kind) : plural).toLowerCase()}`;
    });
}

export function unknownPlaces(map: MapData): string[] {
  const existing = [...map.entity.values()].filter(({ status }) => status === 'existing');
  const nowhere = existing.filter(({ localities }) => localities.length === 0).length;
  return nowhere === 0
    ? []
    : [`No locality is recorded for ${shareOfThe(nowhere, existing.length, ['entry', 'entries'], 'any of the')}.`];
}
