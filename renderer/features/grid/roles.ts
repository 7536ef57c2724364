// What the parts of tables are to assistive technology. On plain boxes, as in the matrix: rows are placed where they scroll to.
type Role = 'table' | 'grid' | 'row' | 'rowgroup' | 'columnheader' | 'rowheader' | 'cell' | 'gridcell' | 'group';

type Said = {
  readonly label?: string;
  /** Counted from 1, the head being row 1. */
  readonly row?: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly isSelected?: boolean;
};

export const as = (role: Role, { label, row, rows, columns, isSelected }: Said = {}) => ({
  role,
  ...(label === undefined ? {} : { 'aria-label': label }),
  ...(row === undefined ? {} : { 'aria-rowindex': row }),
  ...(rows === undefined ? {} : { 'aria-rowcount': rows }),
  ...(columns === undefined ? {} : { 'aria-colcount': columns }),
  ...(isSelected === undefined ? {} : { 'aria-selected': isSelected }),
});
