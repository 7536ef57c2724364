// What a grid shows and how it is arranged: columns, widths, sorting, filters, and the rows that are left.
import { type ColumnFiltersState, functionalUpdate, type SortingState, useTable } from '@tanstack/react-table';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Column, Row } from '../model/column.ts';
import { type ColumnFilter, isOpen, passesQuick, quickWords } from '../model/filter.ts';
import { holdOrder, isSameOrder } from '../model/rows.ts';
import { definitionOf, features, NARROWEST, WIDEST } from './table-features.ts';
import { useKept } from './use-kept.ts';

export type Direction = 'ascending' | 'descending';

type Arrangement = {
  readonly sorting: SortingState;
  readonly filters: ColumnFiltersState;
  readonly quick: string;
  /** Columns that were shown or hidden against their own word. */
  readonly shown: Readonly<Record<string, boolean>>;
  readonly widths: Readonly<Record<string, number>>;
};

type Input = {
  /** Under which the arrangement is kept while the page lives. */
  readonly keptAs: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Id of the column it sorts by before anybody chooses. */
  readonly sortedBy: string;
};

type Quick = { readonly words: readonly string[]; readonly columns: readonly Column[] };

export function useGridModel({ keptAs, columns, rows: data, sortedBy }: Input) {
  const [arrangement, setArrangement] = useKept<Arrangement>(keptAs, () => ({
    sorting: [{ id: sortedBy, desc: false }],
    filters: [],
    quick: '',
    shown: {},
    widths: {},
  }));
  const { sorting, filters, quick, shown, widths } = arrangement;
  const change = (part: Partial<Arrangement>): void => setArrangement((before) => ({ ...before, ...part }));

  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const visibility = useMemo(
    () => Object.fromEntries(columns.map((column) => [column.id, shown[column.id] ?? column.isShown])),
    [columns, shown],
  );
  const visible = useMemo(() => columns.filter((column) => visibility[column.id]), [columns, visibility]);
  // While somebody types, the rows may lag behind the letters, never the letters behind the keys.
  const settled = useDeferredValue(quick);
  const quickFilter = useMemo((): Quick | undefined => {
    const words = quickWords(settled);
    return words.length === 0 ? undefined : { words, columns: visible };
  }, [settled, visible]);
  // A filter or a sorting by a column that is gone says nothing any more.
  const live = useMemo(() => new Set(columns.map((column) => column.id)), [columns]);

  const table = useTable({
    features,
    columns: definitions,
    data: data as Row[],
    getRowId: (row: Row) => row.id,
    state: {
      sorting: sorting.filter(({ id }) => live.has(id)),
      columnFilters: filters.filter(({ id }) => live.has(id)),
      globalFilter: quickFilter,
      columnVisibility: visibility,
      columnSizing: widths,
    },
    onSortingChange: (updater) =>
      setArrangement((old) => ({ ...old, sorting: functionalUpdate(updater, old.sorting) })),
    onColumnSizingChange: (updater) =>
      setArrangement((old) => ({ ...old, widths: functionalUpdate(updater, { ...old.widths }) })),
    globalFilterFn: (row, _id, asked: Quick) => passesQuick(asked.columns, row.original, asked.words),
    // One question a row, not one a cell: the whole row is searched at once.
    getColumnCanGlobalFilter: (column) => column.id === columns[0]?.id,
    columnResizeMode: 'onChange',
    isMultiSortEvent: (event) => (event as { shiftKey?: boolean }).shiftKey === true,
  });

  const arranged = table.getRowModel().rows;
  const [held, setHeld] = useState<{ readonly ids: readonly string[]; readonly data: readonly Row[] } | null>(null);
  const rows = useMemo(() => {
    const originals = arranged.map((row) => row.original);
    if (held === null) return originals;
    const { rowsById } = table.getCoreRowModel();
    return holdOrder(held.ids, originals, (id) => rowsById[id]?.original);
  }, [arranged, held, table]);
  const isHeld = held !== null && (rows.length !== arranged.length || !isSameOrder(rows, arranged));
  const release = (): void => setHeld(null);
  // The edit changed nothing about the order: there is nothing to hold.
  useEffect(() => {
    if (held !== null && held.data !== data && !isHeld) setHeld(null);
  }, [held, data, isHeld]);

  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const setFilter = (id: string, filter: ColumnFilter | null): void => {
    release();
    setArrangement((before) => {
      const others = before.filters.filter((item) => item.id !== id);
      return { ...before, filters: filter === null || isOpen(filter) ? others : [...others, { id, value: filter }] };
    });
  };

  return {
    keptAs,
    columns: visible,
    allColumns: columns,
    rows,
    data,
    /** Rows keep the places they had before an edit. */
    isHeld,
    hold: (): void => setHeld((before) => before ?? { ids: rows.map((row) => row.id), data }),
    release,

    widths: visible.map((column) => table.getColumn(column.id)?.getSize() ?? column.width),
    setWidth: (id: string, width: number): void =>
      change({ widths: { ...widths, [id]: Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) } }),
    startResize: (id: string, event: unknown): void => {
      const header = table.getFlatHeaders().find((item) => item.column.id === id);
      header?.getResizeHandler()(event);
    },
    resizing: columns.find((column) => table.getColumn(column.id)?.getIsResizing())?.id ?? null,

    /** How a column is sorted, and which place it has when several are; null when it is not. */
    sortedAs(id: string): { readonly direction: Direction; readonly place: number; readonly of: number } | null {
      const place = sorting.findIndex((item) => item.id === id);
      const item = sorting[place];
      return item ? { direction: item.desc ? 'descending' : 'ascending', place: place + 1, of: sorting.length } : null;
    },
    toggleSort: (id: string, isAdded: boolean): void => {
      release();
      table.getColumn(id)?.toggleSorting(undefined, isAdded);
    },
    sortBy: (id: string, direction: Direction): void => {
      release();
      change({ sorting: [{ id, desc: direction === 'descending' }] });
    },

    quick,
    setQuick: (text: string): void => {
      release();
      change({ quick: text });
    },
    filters: filters.flatMap(({ id, value }) => {
      const column = byId.get(id);
      return column ? [{ column, filter: value as ColumnFilter }] : [];
    }),
    filterOf: (id: string): ColumnFilter | null =>
      (filters.find((item) => item.id === id)?.value as ColumnFilter | undefined) ?? null,
    setFilter,
    clearFilters: (): void => {
      release();
      change({ filters: [], quick: '' });
    },
    isFiltered: filters.length > 0 || quickWords(quick).length > 0,
    /** The rows that all other filters leave: what the counts of a column's words are taken from. */
    rowsBeside: (id: string): Row[] =>
      (table.getColumn(id)?.getFacetedRowModel().rows ?? []).map((row) => row.original),

    show: (id: string, isShown: boolean): void => change({ shown: { ...shown, [id]: isShown } }),
    showUsual: (): void => change({ shown: {}, widths: {} }),
  };
}

export type GridModel = ReturnType<typeof useGridModel>;
