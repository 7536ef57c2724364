// Which parts of TanStack Table the grid uses, and our columns in its terms.
import {
  type ColumnDef,
  columnFacetingFeature,
  columnFilteringFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createFacetedRowModel,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { type Column, type Row, read } from '../model/column.ts';
import { type ColumnFilter, passes } from '../model/filter.ts';
import { compareValues } from '../model/sort.ts';

export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnFacetingFeature,
  rowSortingFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  columnResizingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

export type Features = typeof features;

export const NARROWEST = 64;
export const WIDEST = 800;

/** A column for the table: its value is what it sorts by, undefined when nothing is set. */
export function definitionOf(column: Column): ColumnDef<Features, Row> {
  return {
    id: column.id,
    accessorFn: (row: Row) => read.sort(column, row) ?? undefined,
    header: column.label,
    size: column.width,
    minSize: NARROWEST,
    maxSize: WIDEST,
    sortUndefined: 'last',
    sortDescFirst: column.isNumber,
    sortFn: (a, b, id) => compareValues(a.getValue<string | number>(id), b.getValue<string | number>(id)),
    filterFn: (row, _id, filter: ColumnFilter) => passes(column, row.original, filter),
  };
}
