// The layers of the system: what stands in each, and what joins them.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { termsOf } from '../model/words.ts';
import { byName } from './say.ts';

/** So many of those that join two layers are told. */
const MOST = 5;

export type SystemLayer = {
  readonly key: string;
  readonly entries: readonly Entity[];
  readonly projects: readonly Entity[];
  /** Projects that are planned or proposed. */
  readonly planned: number;
  readonly within: number;
  readonly across: number;
};

/**
 * Every layer that the map knows, in its order, and those that entries have without there being a word any more.
 * @param coming projects that are planned or proposed
 */
export function layersOf(
  map: MapData,
  entities: readonly Entity[],
  coming: readonly Entity[],
  links: readonly Link[],
): SystemLayer[] {
  const known = termsOf(map, 'layer').map(({ key }) => key);
  const used = [...new Set(entities.flatMap(({ layer }) => layer ?? []))].sort();
  const byLayer = Map.groupBy(entities, ({ layer }) => layer);
  const toCome = Map.groupBy(coming, ({ layer }) => layer);
  const [within, across] = [new Map<string, number>(), new Map<string, number>()];
  const add = (tally: Map<string, number>, key: string): unknown => tally.set(key, (tally.get(key) ?? 0) + 1);
  for (const link of links) {
    const [a, b] = endsOf(map, link);
    if (a === null || b === null || link.from === link.to) continue;
    if (a === b) add(within, a);
    else {
      add(across, a);
      add(across, b);
    }
  }
  return [...new Set([...known, ...used])].map((key) => {
    const entries = byLayer.get(key) ?? [];
    return {
      key,
      entries,
      projects: entries.filter(({ kind }) => kind === 'project'),
      planned: toCome.get(key)?.length ?? 0,
      within: within.get(key) ?? 0,
      across: across.get(key) ?? 0,
    };
  });
}

const endsOf = (map: MapData, { from, to }: Link): readonly [string | null, string | null] => [
  map.entity.get(from)?.layer ?? null,
  map.entity.get(to)?.layer ?? null,
];

export type LayerTie = {
  readonly a: string;
  readonly b: string;
  readonly links: readonly Link[];
  /** Those at most of these links, the most first. */
  readonly most: readonly string[];
};

/** Each pair of layers that have anything in them, those with least links between them first. */
export function tiesBetween(map: MapData, layers: readonly SystemLayer[], links: readonly Link[]): LayerTie[] {
  const place = new Map(layers.map(({ key }, at) => [key, at]));
  const at = (key: string | null): number => (key === null ? -1 : (place.get(key) ?? -1));
  const between = Map.groupBy(links, (link) => {
    const [low = -1, high = -1] = endsOf(map, link)
      .map(at)
      .sort((x, y) => x - y);
    return low * layers.length + high;
  });
  return layers
    .flatMap((a, low) =>
      layers.slice(low + 1).flatMap((b, beyond): LayerTie[] => {
        if (a.entries.length === 0 || b.entries.length === 0) return [];
        const own = between.get(low * layers.length + low + 1 + beyond) ?? [];
        return [{ a: a.key, b: b.key, links: own, most: busiest(map, own) }];
      }),
    )
    .sort((x, y) => x.links.length - y.links.length);
}

function busiest(map: MapData, links: readonly Link[]): string[] {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return byName(map, counts.keys())
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, MOST);
}
