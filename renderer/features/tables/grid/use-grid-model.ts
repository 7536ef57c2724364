// What a grid shows and how it is arranged: columns, widths, sorting, filters, and the rows that are left.
import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useDeferredValue, useMemo } from 'react';
import type { Column, Row } from '../model/column.ts';
import { inChosenOrder, movedTo } from '../model/column-order.ts';
import { type ColumnFilter, isOpen, passesQuick, quickWords } from '../model/filter.ts';
import { canGroupBy, groupKeysOf, MOST_LEVELS } from '../model/group.ts';
import { definitionOf, features, NARROWEST, WIDEST } from './table-features.ts';
import { type Arrangement, useArrangement } from './use-arrangement.ts';
import { useLines } from './use-lines.ts';

export type Direction = 'ascending' | 'descending';

type Input = {
  /** Under which the arrangement is kept while the page lives. */
  readonly keptAs: string;
  /** Under which columns and groups are kept between sessions. */
  readonly storedAs: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Id of the column it sorts by before anybody chooses. */
  readonly sortedBy: string;
  /** What is last comes first before anybody chooses: a log begins with what is newest. */
  readonly isDownward?: boolean;
  /** All that a row says, where the search is to find more than its columns show. */
  readonly wordsOf?: (row: Row) => string;
};

type Quick = { readonly words: readonly string[]; readonly columns: readonly Column[] };

export function useGridModel({ keptAs, storedAs, columns: listed, rows: data, sortedBy, ...input }: Input) {
  const { wordsOf, isDownward = false } = input;
  const [arrangement, setArrangement] = useArrangement(keptAs, storedAs, { id: sortedBy, desc: isDownward });
  const { sorting, filters, quick, shown, widths, order, groupBy, closed } = arrangement;
  const change = (part: Partial<Arrangement>): void => setArrangement((before) => ({ ...before, ...part }));

  const columns = useMemo(() => inChosenOrder(listed, order), [listed, order]);
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
    globalFilterFn: (row, _id, asked: Quick) => passesQuick(asked.columns, row.original, asked.words, wordsOf),
    // One question a row, not one a cell: the whole row is searched at once.
    getColumnCanGlobalFilter: (column) => column.id === columns[0]?.id,
    columnResizeMode: 'onChange',
    isMultiSortEvent: (event) => (event as { shiftKey?: boolean }).shiftKey === true,
  });

  const { rows: tableRows } = table.getRowModel();
  const arranged = useMemo(() => tableRows.map((row) => row.original), [tableRows]);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const by = useMemo(() => groupBy.flatMap((id) => byId.get(id) ?? []).filter(canGroupBy), [groupBy, byId]);
  const { rows, lines, isHeld, hold, release } = useLines({
    data,
    arranged,
    byId: table.getCoreRowModel().rowsById,
    by,
    closed,
  });
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
    /** The rows that are left, each once, in the order they are sorted. */
    rows,
    /** What stands in the table: rows, under the headings of their groups. */
    lines,
    data,
    isHeld,
    hold,
    release,

    /** The columns that rows are grouped by, the outer first. */
    groupedBy: by,
    canGroupBy: columns.filter(canGroupBy),
    groupBy: (ids: readonly string[]): void => {
      release();
      change({ groupBy: [...new Set(ids)].slice(0, MOST_LEVELS), closed: new Set() });
    },
    toggleGroup: (key: string, isOpen: boolean): void =>
      setArrangement((before) => {
        const next = new Set(before.closed);
        if (isOpen) next.delete(key);
        else next.add(key);
        return { ...before, closed: next };
      }),
    /** Opens or closes all groups at once. */
    toggleAllGroups: (isOpen: boolean): void => change({ closed: new Set(isOpen ? [] : groupKeysOf({ rows, by })) }),

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
    /** Moves a column to where another stands. */
    move: (id: string, target: string): void =>
      change({
        order: movedTo(
          columns.map((column) => column.id),
          id,
          target,
        ),
      }),
    showUsual: (): void => change({ shown: {}, widths: {}, order: [] }),
  };
}

export type GridModel = ReturnType<typeof useGridModel>;
