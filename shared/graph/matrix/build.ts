// A map as a matrix: who, or which group, is linked to whom.
import type { Link } from '../../model/link.ts';
import { compareText } from '../../util/compare.ts';
import type { FieldContext } from '../fields/index.ts';
import type { Shown } from '../filters/index.ts';
import { type Axis, axisOf, type Head } from './axis.ts';
import { inMatrixOrder } from './order.ts';
import { ENTRIES, type MatrixSettings } from './settings.ts';

export type Matrix = {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** What the sides stand for: "Sector", "Entry". */
  readonly rowsAre: string;
  readonly columnsAre: string;
  /** Rows or columns are groups of entries. */
  readonly isGrouped: boolean;
  /** Links behind each cell that has any, by `row * columns.length + column`. */
  readonly cells: ReadonlyMap<number, readonly string[]>;
  /** Every link that counts, each once. */
  readonly links: readonly string[];
  /** Links in view that do not count, and why. */
  readonly leftOut: { readonly notExisting: number; readonly otherTypes: number };
  /** Whether some entry stands in several groups, so that the totals are less than the sum of the cells. */
  readonly hasSeveral: boolean;
};

/** The links behind a cell. */
export function linksAt({ cells, columns }: Matrix, row: number, column: number): readonly string[] {
  return cells.get(row * columns.length + column) ?? [];
}

/** The ways a link runs: both ways when it is said to, or when it has no direction. A link to itself runs one way. */
export function waysOf({ from, to, direction }: Link): readonly (readonly [string, string])[] {
  return direction === 'forward' || from === to
    ? [[from, to]]
    : [
        [from, to],
        [to, from],
      ];
}

type Side = { readonly axis: Axis; readonly keys: ReadonlyMap<string, readonly string[]> };

/**
 * Rows lead to columns by the direction of links: a link both ways, or without a direction, counts in both cells. An entry in several
 * groups counts in each. A cell counts a link once, however many of its ends are in the groups.
 */
export function buildMatrix(context: FieldContext, shown: Shown, settings: MatrixSettings): Matrix {
  const { map } = context;
  const rowAxis = axisOf(context, settings.rows) ?? entriesOf(context);
  const isSquare = settings.columns === null || settings.columns === settings.rows;
  const columnAxis = isSquare ? rowAxis : (axisOf(context, settings.columns ?? ENTRIES) ?? rowAxis);
  const { links, leftOut } = countedLinks(context, shown, settings);
  const sideOf = (axis: Axis): Side => {
    const keys = new Map<string, readonly string[]>();
    for (const id of shown.entities) {
      const entity = map.entity.get(id);
      if (entity) keys.set(id, [...new Set(axis.keysOf(entity))]);
    }
    return { axis, keys };
  };
  const rowSide = sideOf(rowAxis);
  const columnSide = columnAxis === rowAxis ? rowSide : sideOf(columnAxis);

  const byPair = new Map<string, Map<string, string[]>>();
  const rowLinks = new Map<string, string[]>();
  const columnLinks = new Map<string, string[]>();
  const add = (into: Map<string, string[]>, key: string, id: string): void => {
    const list = into.get(key);
    // One link after the other: if it is there already, it is the last.
    if (!list) into.set(key, [id]);
    else if (list.at(-1) !== id) list.push(id);
  };
  const touched = { rows: new Set<string>(), columns: new Set<string>() };
  for (const link of links) {
    for (const [from, to] of waysOf(link)) {
      for (const row of rowSide.keys.get(from) ?? []) {
        add(rowLinks, row, link.id);
        const cells = byPair.get(row) ?? new Map<string, string[]>();
        byPair.set(row, cells);
        for (const column of columnSide.keys.get(to) ?? []) add(cells, column, link.id);
      }
      for (const column of columnSide.keys.get(to) ?? []) add(columnLinks, column, link.id);
    }
    for (const end of [link.from, link.to]) {
      for (const key of rowSide.keys.get(end) ?? []) touched.rows.add(key);
      for (const key of columnSide.keys.get(end) ?? []) touched.columns.add(key);
    }
  }

  const rowKeys = settings.hidesEmpty ? rowLinks.keys() : touched.rows;
  const columnKeys = settings.hidesEmpty ? columnLinks.keys() : touched.columns;
  const order = inMatrixOrder(context, settings.order, {
    rows: { axis: rowAxis, keys: rowKeys, links: rowLinks },
    columns: { axis: columnAxis, keys: columnKeys, links: columnLinks },
    cells: byPair,
    isSquare,
  });
  const rows = order.rows.map((key) => headOf(key, rowSide, rowLinks));
  const columns = order.columns.map((key) => headOf(key, columnSide, columnLinks));
  const columnPlace = new Map(order.columns.map((key, place) => [key, place]));
  const cells = new Map<number, readonly string[]>();
  order.rows.forEach((row, place) => {
    for (const [column, ids] of byPair.get(row) ?? [])
      cells.set(place * columns.length + (columnPlace.get(column) ?? 0), ids);
  });
  const several = ({ keys }: Side): boolean => [...keys.values()].some((list) => list.length > 1);
  return {
    rows,
    columns,
    rowsAre: rowAxis.label,
    columnsAre: columnAxis.label,
    isGrouped: rowAxis.isGrouped || columnAxis.isGrouped,
    cells,
    links: links.map(({ id }) => id),
    leftOut,
    hasSeveral: several(rowSide) || several(columnSide),
  };
}

function entriesOf(context: FieldContext): Axis {
  const axis = axisOf(context, ENTRIES);
  if (!axis) throw new Error('Entries always make a side');
  return axis;
}

function countedLinks({ map }: FieldContext, shown: Shown, settings: MatrixSettings) {
  const { categories, linkTypes, existingOnly } = settings;
  const isAny = categories.length === 0 && linkTypes.length === 0;
  const links: Link[] = [];
  let notExisting = 0;
  let otherTypes = 0;
  for (const id of shown.links) {
    const link = map.link.get(id);
    if (!link) continue;
    const category = map.linkType.get(link.type)?.category ?? 'other';
    if (!isAny && !linkTypes.includes(link.type) && !categories.includes(category)) otherTypes++;
    else if (existingOnly && link.status !== 'existing') notExisting++;
    else links.push(link);
  }
  return { links: links.sort((a, b) => compareText(a.id, b.id)), leftOut: { notExisting, otherTypes } };
}

const members = new WeakMap<Side['keys'], ReadonlyMap<string, readonly string[]>>();

/** The entries under each key, worked out once a side. */
function membersOf({ keys }: Side): ReadonlyMap<string, readonly string[]> {
  const known = members.get(keys);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const [id, own] of keys) {
    for (const key of own) {
      const list = made.get(key);
      if (list) list.push(id);
      else made.set(key, [id]);
    }
  }
  for (const list of made.values()) list.sort(compareText);
  members.set(keys, made);
  return made;
}

function headOf(key: string, side: Side, links: ReadonlyMap<string, readonly string[]>): Head {
  return {
    key,
    label: side.axis.labelOf(key),
    detail: side.axis.detailOf(key),
    entities: membersOf(side).get(key) ?? [],
    links: links.get(key) ?? [],
  };
}
