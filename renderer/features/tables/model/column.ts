// What a column of a table is: one descriptor says how it reads, sorts, filters and edits.
import type { Engagement } from '../../../../shared/model/engagement.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { Source } from '../../../../shared/model/evidence.ts';
import type { Link } from '../../../../shared/model/link.ts';
import type { Edit } from '../../../state/index.ts';
import type { WordList } from './word-list.ts';
import type { World } from './world.ts';

/** The records that have a table. */
export type TableItem = Entity | Link | Source | Engagement;

export type Row<Item extends TableItem = TableItem> = {
  readonly id: string;
  readonly item: Item;
  readonly world: World;
};

/** How a column is narrowed down. */
export type FilterSpec<Item extends TableItem> =
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly value: (row: Row<Item>) => number | null }
  | { readonly kind: 'date'; readonly value: (row: Row<Item>) => string | null }
  | {
      readonly kind: 'words';
      /** The words the row has under this column; none when nothing is set. */
      readonly keys: (row: Row<Item>) => readonly string[];
      readonly words: WordList;
    };

/** What a given text means: the edits that record it (none when nothing changes), or why it cannot be. */
export type Given =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly why: string };

/** How a cell is changed in place. */
export type CellEditor<Item extends TableItem> =
  | {
      readonly kind: 'text';
      /** Several lines. */
      readonly isLong: boolean;
      /** What it is written like, for the empty field. */
      readonly placeholder: string;
      readonly start: (row: Row<Item>) => string;
      readonly give: (row: Row<Item>, text: string) => Given;
    }
  | {
      readonly kind: 'choice';
      readonly words: WordList;
      readonly chosen: (row: Row<Item>) => string | null;
      /** What choosing nothing is called; null where something must be chosen. */
      readonly none: string | null;
      readonly give: (row: Row<Item>, key: string | null) => readonly Edit[];
    }
  | {
      readonly kind: 'choices';
      readonly words: WordList;
      readonly chosen: (row: Row<Item>) => readonly string[];
      readonly give: (row: Row<Item>, keys: readonly string[]) => readonly Edit[];
    };

export type ColumnOf<Item extends TableItem> = {
  readonly id: string;
  readonly label: string;
  /** Heading it stands under where columns are chosen. */
  readonly group: ColumnGroup;
  /** Whether it is there before anybody chooses. */
  readonly isShown: boolean;
  /** In CSS pixels, before anybody changes it. */
  readonly width: number;
  /** Figures stand at the right. */
  readonly isNumber: boolean;
  /** What the cell says: on the screen, in the quick filter, on the clipboard. */
  readonly text: (row: Row<Item>) => string;
  /** What it sorts by; null comes last, whichever way it is sorted. */
  readonly sort: (row: Row<Item>) => string | number | null;
  readonly filter: FilterSpec<Item>;
  readonly editor: CellEditor<Item> | null;
  /** Why this cell cannot be edited here, or null when it can. */
  readonly locked: (row: Row<Item>) => string | null;
};

export const COLUMN_GROUPS = [
  'Main',
  'Details',
  'Time',
  'Contact',
  'How we know',
  'Judgements',
  'Person',
  'Your own fields',
] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** A column as the grid handles it, which does not look into the records. */
export type Column = ColumnOf<never>;

/** What the grid asks of a column. The rows a table shows are of the kind its columns were made for. */
export const read = {
  text: (column: Column, row: Row): string => column.text(row as Row<never>),
  sort: (column: Column, row: Row): string | number | null => column.sort(row as Row<never>),
  locked: (column: Column, row: Row): string | null => column.locked(row as Row<never>),
};
