// Rows under headings: one heading a word of a column, and inside it, if asked for, one a word of a second column.
import { NOT_SET } from '../../../../shared/graph/fields/index.ts';
import type { Column, Row } from './column.ts';
import { byWords, rankOf } from './word-list.ts';
import type { World } from './world.ts';

export type Group = {
  /** The words that lead to it, the outer first. */
  readonly path: readonly string[];
  /** What it is a group by: "Sector". */
  readonly by: string;
  /** "Health", "Not set". */
  readonly label: string;
  /** 1 for the outer. */
  readonly level: number;
  readonly isOpen: boolean;
  /** Place among its neighbours, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
  /** Rows in it, in their order, each once. */
  readonly rows: readonly string[];
};

/** One line of a table. A row with several words under a column stands in each of their groups, so its own id does not do as a key. */
export type Line =
  | { readonly kind: 'group'; readonly key: string; readonly group: Group }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly row: Row;
      /** Depth in the groups; 0 where there are none. */
      readonly level: number;
      /** The key of the line that heads its group. */
      readonly under: string | null;
    };

/** The words a row has under a column. */
export type KeysOf = (column: Column, row: Row) => readonly string[];

/** How many columns a table can be grouped by at once. */
export const MOST_LEVELS = 2;

const SEPARATOR = '\u0000';

export const groupKey = (path: readonly string[]): string => ['', ...path].join(SEPARATOR);

/** Whether rows can be put under headings by a column: it holds words, not texts or figures. */
export function canGroupBy(column: Column): boolean {
  return column.filter.kind === 'words';
}

export function keysOf(column: Column, row: Row): readonly string[] {
  return column.filter.kind === 'words' ? column.filter.keys(row as Row<never>) : [];
}

type Bucket = { readonly key: string; readonly label: string; readonly rank: number; readonly rows: Row[] };

function bucketsOf(column: Column, rows: readonly Row[], keysFor: KeysOf, world: World): Bucket[] {
  const words = column.filter.kind === 'words' ? column.filter.words : null;
  const buckets = new Map<string, Bucket>();
  const put = (key: string, row: Row): void => {
    const bucket = buckets.get(key);
    if (bucket) {
      bucket.rows.push(row);
      return;
    }
    const label = key === NOT_SET ? 'Not set' : (words?.label(world, key) ?? key);
    const rank = key === NOT_SET ? Infinity : words?.isRanked ? rankOf(words, world, key) : 0;
    buckets.set(key, { key, label, rank, rows: [row] });
  };
  for (const row of rows) {
    const keys = new Set(keysFor(column, row));
    if (keys.size === 0) put(NOT_SET, row);
    else for (const key of keys) put(key, row);
  }
  return [...buckets.values()].sort((a, b) => Math.sign(a.rank - b.rank || 0) || byWords(a.label, b.label));
}

type Input = {
  /** In the order in which they stand within a group. */
  readonly rows: readonly Row[];
  /** What they are grouped by, the outer first. None: no headings. */
  readonly by: readonly Column[];
  /** Keys of the groups that show no rows. */
  readonly closed: ReadonlySet<string>;
  /** The words a row is grouped by; those it has, unless said. */
  readonly keysFor?: KeysOf;
};

/** The lines of a table: headings and rows, "Not set" last at each level. */
export function linesOf({ rows, by, closed, keysFor = keysOf }: Input): Line[] {
  const [first] = rows;
  if (by.length === 0 || !first)
    return rows.map((row) => ({ kind: 'row', key: row.id, row, level: 0, under: null }) as const);
  const lines: Line[] = [];
  const add = (within: readonly Row[], depth: number, path: readonly string[]): void => {
    const column = by[depth];
    const under = groupKey(path);
    if (!column) {
      for (const row of within) lines.push({ kind: 'row', key: `${row.id}${under}`, row, level: depth, under });
      return;
    }
    const buckets = bucketsOf(column, within, keysFor, first.world);
    buckets.forEach(({ key: word, label, rows: members }, index) => {
      const inner = [...path, word];
      const key = groupKey(inner);
      const isOpen = !closed.has(key);
      const group = {
        path: inner,
        by: column.label,
        label,
        level: depth + 1,
        isOpen,
        place: index + 1,
        of: buckets.length,
        rows: members.map((row) => row.id),
      };
      lines.push({ kind: 'group', key, group });
      if (isOpen) add(members, depth + 1, inner);
    });
  };
  add(rows, 0, []);
  return lines;
}

/** Keys of all groups, open or closed, for opening and closing them at once. */
export function groupKeysOf(input: Omit<Input, 'closed'>): string[] {
  return linesOf({ ...input, closed: new Set() }).flatMap((line) => (line.kind === 'group' ? [line.key] : []));
}

/** Whether some row stands in several groups by this column. */
export function hasSeveral(column: Column, rows: readonly Row[]): boolean {
  return rows.some((row) => keysOf(column, row).length > 1);
}
