// What stands along a side of a matrix.
import type { Entity } from '../../model/entity.ts';
import { kindLabel, shownName } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { foldText } from '../../util/fold.ts';
import { entityFieldOf, type FieldContext, inFieldOrder, NOT_SET, valueLabel } from '../fields/index.ts';
import { ENTRIES } from './settings.ts';

/** One row or column: an entry, or the entries that share a word. */
export type Head = {
  /** Of the entry, or the word. */
  readonly key: string;
  readonly label: string;
  /** More about it, in quieter words: what kind of entry it is. */
  readonly detail: string | null;
  /** The entries in view that it stands for. */
  readonly entities: readonly string[];
  /** Links that count in its row or column, each once. */
  readonly links: readonly string[];
};

export type Axis = {
  readonly isGrouped: boolean;
  /** What one of them is: "Sector", "Entry". */
  readonly label: string;
  readonly keysOf: (entity: Entity) => readonly string[];
  readonly labelOf: (key: string) => string;
  readonly detailOf: (key: string) => string | null;
  /** Keys as lists show them, whatever order they are given in. */
  readonly listed: (keys: Iterable<string>) => string[];
};

/** Null when the map has no such field (any more), or one without words. */
export function axisOf(context: FieldContext, by: string): Axis | null {
  const { map } = context;
  if (by === ENTRIES) {
    const nameOf = (key: string): string => {
      const entity = map.entity.get(key);
      return entity ? shownName(entity) : key;
    };
    return {
      isGrouped: false,
      label: 'Entry',
      keysOf: (entity) => [entity.id],
      labelOf: nameOf,
      detailOf: (key) => {
        const entity = map.entity.get(key);
        return entity ? kindLabel(map, entity.kind) : null;
      },
      listed: (keys) => byLabel([...keys], nameOf),
    };
  }
  const field = entityFieldOf(map, by);
  const words = field?.words;
  if (!field || !words) return null;
  return {
    isGrouped: true,
    label: field.label,
    keysOf: (entity) => words.valuesOf(context, entity),
    labelOf: (key) => valueLabel(map, field, key),
    detailOf: () => null,
    listed: (keys) => inFieldOrder(map, field, keys),
  };
}

/** By what they are called, and by key where that is the same; "Not set" last. */
export function byLabel(keys: readonly string[], labelOf: (key: string) => string): string[] {
  return keys
    .map((key) => ({ key, folded: foldText(labelOf(key)) }))
    .sort(
      (a, b) =>
        Number(a.key === NOT_SET) - Number(b.key === NOT_SET) ||
        compareText(a.folded, b.folded) ||
        compareText(a.key, b.key),
    )
    .map(({ key }) => key);
}
