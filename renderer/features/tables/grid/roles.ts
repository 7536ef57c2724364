// What the grid's parts are to assistive technology. The roles stand on plain boxes, not on the elements of an HTML table:
// rows are placed one by one where they scroll to, which takes the meaning off <tr> and <td> in browsers.
// Only some of the rows are there at a time, so that each says which it is, counted from 1, the head being row 1.

import type { Group } from '../model/group.ts';

type Root = {
  readonly label: string;
  /** Rows stand in groups that open and close. */
  readonly isTree: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly isReadOnly: boolean;
};

export function gridRoot({ label, isTree, rows, columns, isReadOnly }: Root) {
  return {
    role: isTree ? 'treegrid' : 'grid',
    'aria-label': label,
    'aria-rowcount': rows + 1,
    'aria-colcount': columns,
    'aria-multiselectable': true,
    'aria-readonly': isReadOnly || undefined,
  } as const;
}

export const rowGroup = { role: 'rowgroup' } as const;

export const headRow = { role: 'row', 'aria-rowindex': 1 } as const;

/** @param level how deep in groups it is, 0 where there are none: then the grid is no tree, and its rows have no levels */
export function bodyRow(index: number, isSelected: boolean, level: number) {
  return {
    role: 'row',
    'aria-rowindex': index + 2,
    'aria-selected': isSelected,
    ...(level > 0 ? { 'aria-level': level + 1 } : {}),
  } as const;
}

/** A row that heads a group: it opens and closes, and its one cell runs across all columns. */
export function headingRow(index: number, { level, isOpen, place, of }: Group) {
  return {
    role: 'row',
    'aria-rowindex': index + 2,
    'aria-level': level,
    'aria-expanded': isOpen,
    'aria-posinset': place,
    'aria-setsize': of,
  } as const;
}

export function headingCell(columns: number) {
  return { role: 'rowheader', 'aria-colindex': 1, 'aria-colspan': columns } as const;
}

export function columnHead(index: number, sorted: 'ascending' | 'descending' | undefined) {
  return { role: 'columnheader', 'aria-colindex': index + 1, 'aria-sort': sorted } as const;
}

/** The first cell names its row. */
export function bodyCell(index: number, isReadOnly: boolean) {
  return {
    role: index === 0 ? 'rowheader' : 'gridcell',
    'aria-colindex': index + 1,
    'aria-readonly': isReadOnly || undefined,
  } as const;
}
