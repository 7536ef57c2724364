// What a picture holds, whatever it looks like: the scope line and the description say the same under every rule.
import type { Shown } from '../graph/filters/apply-filter.ts';
import type { MapData } from '../model/map-data.ts';
import { CATEGORIES, type Category } from '../model/vocabulary.ts';
import { inOrder } from '../model/words.ts';
import type { Appearance, LineStyle } from './appearance.ts';
import { LINE_STYLES } from './appearance.ts';

type Counted<Of> = { readonly of: Of; readonly label: string; readonly count: number };

export type Contents = {
  readonly kinds: readonly Counted<string>[];
  readonly categories: readonly Counted<Category>[];
  readonly lines: readonly Counted<LineStyle>[];
};

export const categoryLabel = (category: Category): string => category.charAt(0).toUpperCase() + category.slice(1);

export const lineLabels: Readonly<Record<LineStyle, string>> = {
  stated: 'Stated in a source',
  assumed: 'Assumption',
  unsupported: 'No evidence recorded',
  intended: 'Planned or proposed',
  ended: 'Ended',
};

export function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Kinds of a tally in their order, with what several of each are called; kinds whose word has gone come last. */
export function kindsInOrder(map: MapData, counts: ReadonlyMap<string, number>): Counted<string>[] {
  const kinds = inOrder(map.kind.values()).filter((kind) => counts.has(kind.id));
  const lost = [...counts.keys()].filter((kind) => !map.kind.has(kind)).sort();
  return [...kinds.map(({ id, plural }) => ({ of: id, label: plural })), ...lost.map((of) => ({ of, label: of }))].map(
    (item) => ({ ...item, count: counts.get(item.of) ?? 0 }),
  );
}

export function contentsOf(map: MapData, shown: Shown, appearance: Appearance): Contents {
  const kinds = tally([...shown.entities].flatMap((id) => map.entity.get(id)?.kind ?? []));
  const looks = [...shown.links].flatMap((id) => map.link.get(id) ?? []).map(appearance.link);
  const categories = tally(looks.map(({ category }) => category));
  const lines = tally(looks.map(({ line }) => line));
  return {
    kinds: kindsInOrder(map, kinds),
    categories: CATEGORIES.map((of) => ({ of, label: categoryLabel(of), count: categories.get(of) ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    lines: LINE_STYLES.map((of) => ({ of, label: lineLabels[of], count: lines.get(of) ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
  };
}
