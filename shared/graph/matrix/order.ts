// In which order the rows and columns of a matrix stand.
import { entityFieldOf, type FieldContext, inFieldOrder } from '../fields/index.ts';
import { type Axis, byLabel } from './axis.ts';
import { clusterOrder, MOST_CLUSTERED, type Profile } from './cluster.ts';
import type { MatrixOrder } from './settings.ts';

type Side = {
  readonly axis: Axis;
  readonly keys: Iterable<string>;
  readonly links: ReadonlyMap<string, readonly string[]>;
};

type Input = {
  readonly rows: Side;
  readonly columns: Side;
  /** Links behind each cell, by the key of its row and then of its column. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Rows and columns stand for the same, and in the same order. */
  readonly isSquare: boolean;
};

export type Ordered = { readonly rows: string[]; readonly columns: string[] };

export function inMatrixOrder(context: FieldContext, order: MatrixOrder, input: Input): Ordered {
  const rowKeys = new Set(input.rows.keys);
  const columnKeys = new Set(input.columns.keys);
  if (!input.isSquare) {
    const weights = order === 'clustered' ? profilesOf(input) : null;
    return {
      rows: sorted(context, order, input.rows, rowKeys, [input.rows.links], weights?.rows),
      columns: sorted(context, order, input.columns, columnKeys, [input.columns.links], weights?.columns),
    };
  }
  // One order for both sides, so that what an entry says to its own kind stands on the diagonal.
  const all = sorted(
    context,
    order,
    input.rows,
    new Set([...rowKeys, ...columnKeys]),
    [input.rows.links, input.columns.links],
    order === 'clustered' ? mutualProfiles(input) : undefined,
  );
  return { rows: all.filter((key) => rowKeys.has(key)), columns: all.filter((key) => columnKeys.has(key)) };
}

type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

function sorted(
  context: FieldContext,
  order: MatrixOrder,
  { axis }: Side,
  keys: ReadonlySet<string>,
  links: readonly ReadonlyMap<string, readonly string[]>[],
  weights: Weights | undefined,
): string[] {
  const named = byLabel([...keys], axis.labelOf);
  switch (order) {
    case 'name':
      return named;
    case 'links': {
      const count = (key: string): number => new Set(links.flatMap((side) => side.get(key) ?? [])).size;
      const counts = new Map(named.map((key) => [key, count(key)]));
      return [...named].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    }
    case 'kind':
    case 'sector':
      return axis.isGrouped ? axis.listed(named) : byField(context, `entity.${order}`, named);
    case 'clustered': {
      // Too many to compare each with each: by name, and the screen says so.
      if (!weights || named.length > MOST_CLUSTERED) return named;
      const places = new Map(
        [...new Set([...weights.values()].flatMap((row) => [...row.keys()]))].map((k, i) => [k, i]),
      );
      const profiles = named.map(
        (key): Profile =>
          new Map([...(weights.get(key) ?? [])].map(([other, weight]) => [places.get(other) ?? 0, weight])),
      );
      return clusterOrder(profiles).flatMap((place) => named[place] ?? []);
    }
    default:
      return axis.listed(named);
  }
}

/** Entries by a word they have, and by name where that is the same. */
function byField(context: FieldContext, id: string, named: readonly string[]): string[] {
  const field = entityFieldOf(context.map, id);
  const words = field?.words;
  if (!field || !words) return [...named];
  const wordOf = (key: string): string => {
    const entity = context.map.entity.get(key);
    return (entity ? words.valuesOf(context, entity)[0] : undefined) ?? '';
  };
  const ofKey = new Map(named.map((key) => [key, wordOf(key)]));
  const places = new Map(inFieldOrder(context.map, field, new Set(ofKey.values())).map((word, place) => [word, place]));
  const placeOf = (key: string): number => places.get(ofKey.get(key) ?? '') ?? 0;
  return [...named].sort((a, b) => placeOf(a) - placeOf(b));
}

function bump(into: Map<string, Map<string, number>>, key: string, other: string, weight: number): void {
  const row = into.get(key) ?? new Map<string, number>();
  row.set(other, (row.get(other) ?? 0) + weight);
  into.set(key, row);
}

function profilesOf({ cells }: Input): { readonly rows: Weights; readonly columns: Weights } {
  const rows = new Map<string, Map<string, number>>();
  const columns = new Map<string, Map<string, number>>();
  for (const [row, own] of cells) {
    for (const [column, links] of own) {
      bump(rows, row, column, links.length);
      bump(columns, column, row, links.length);
    }
  }
  return { rows, columns };
}

/** Whom each is linked with, either way; itself too, so that those who are linked with each other are alike. */
function mutualProfiles({ cells }: Input): Weights {
  const weights = new Map<string, Map<string, number>>();
  for (const [row, own] of cells) {
    for (const [column, links] of own) {
      bump(weights, row, column, links.length);
      bump(weights, column, row, links.length);
    }
  }
  for (const [key, row] of weights) row.set(key, Math.max(1, ...row.values()));
  return weights;
}
