import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';

/** An entry that two others both have links to, and by which links. */
export type Common = { readonly entity: string; readonly first: readonly Link[]; readonly second: readonly Link[] };

export type Shared = {
  /** Links between the two themselves. */
  readonly direct: readonly Link[];
  readonly common: readonly Common[];
  readonly localities: readonly string[];
  readonly tags: readonly string[];
};

/** What two entries share: links between them, entries both are linked to, and words both have. Links that have ended do not count. */
export function sharedBy(map: MapData, a: string, b: string): Shared {
  const around = (entity: string): Map<string, Link[]> =>
    Map.groupBy(
      linksOf(map, entity).filter(({ status }) => status !== 'ended'),
      (link): string => (link.from === entity ? link.to : link.from),
    );
  const [first, second] = [around(a), around(b)];
  const common = [...first]
    .filter(([entity]) => entity !== a && entity !== b && second.has(entity))
    .map(([entity, links]) => ({ entity, first: links, second: second.get(entity) ?? [] }))
    .sort((x, y) => (x.entity < y.entity ? -1 : 1));
  const both = (words: readonly string[] = [], others: readonly string[] = []): string[] =>
    words.filter((word) => others.includes(word));
  const [one, other] = [map.entity.get(a), map.entity.get(b)];
  return {
    direct: first.get(b) ?? [],
    common,
    localities: both(one?.localities, other?.localities),
    tags: both(one?.tags, other?.tags),
  };
}
