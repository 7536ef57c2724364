// What the grid's parts are to assistive technology. The roles stand on plain boxes, not on the elements of an HTML table:
// rows are placed one by one where they scroll to, which takes the meaning off <tr> and <td> in browsers.
// Only some of the rows are there at a time, so that each says which it is, counted from 1, the head being row 1.

export const rowGroup = { role: 'rowgroup' } as const;

export const headRow = { role: 'row', 'aria-rowindex': 1 } as const;

export function bodyRow(index: number, isSelected: boolean) {
  return { role: 'row', 'aria-rowindex': index + 2, 'aria-selected': isSelected } as const;
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
