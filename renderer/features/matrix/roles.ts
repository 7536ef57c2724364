// What the parts of the matrix are to assistive technology. On plain boxes, as in the tables: cells are placed one by one where they
// scroll to. Only some are there at a time, so that each says which it is, counted from 1, the heads being row and column 1.

export function gridRoot(label: string, rows: number, columns: number) {
  return {
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': rows + 1,
    'aria-colcount': columns + 1,
    'aria-multiselectable': true,
  } as const;
}

export const rowGroup = { role: 'rowgroup' } as const;

/** @param index of a row, -1 for the heads of the columns */
export const rowAt = (index: number) => ({ role: 'row', 'aria-rowindex': index + 2 }) as const;

type Part = { readonly said: string; readonly isSelected: boolean };

export const corner = { role: 'columnheader', 'aria-colindex': 1 } as const;

export const columnHead = (column: number, { said, isSelected }: Part) =>
  ({ role: 'columnheader', 'aria-colindex': column + 2, 'aria-label': said, 'aria-selected': isSelected }) as const;

export const rowHead = ({ said, isSelected }: Part) =>
  ({ role: 'rowheader', 'aria-colindex': 1, 'aria-label': said, 'aria-selected': isSelected }) as const;

export const cellAt = (column: number, { said, isSelected }: Part) =>
  ({ role: 'gridcell', 'aria-colindex': column + 2, 'aria-label': said, 'aria-selected': isSelected }) as const;
