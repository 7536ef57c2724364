// Where the keyboard is in a grid: one cell or one button of the head, the only one that Tab stops at (roving tabindex).
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Parts of a column's head that take the keyboard. */
export type HeadPart = 'sort' | 'menu';

/** A place by its indices; row -1 is the head. */
export type Spot = { readonly row: number; readonly column: number; readonly part: HeadPart };

type Kept = {
  readonly rowId: string | null;
  readonly columnId: string;
  readonly row: number;
  readonly column: number;
  readonly part: HeadPart;
};

type Input = {
  readonly root: RefObject<HTMLElement | null>;
  /** Keys of the lines, from the top. */
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly placeOf: (rowId: string) => number;
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

export function useActiveSpot({ root, rowIds, columnIds, placeOf }: Input) {
  const [kept, setKept] = useState<Kept>({ rowId: null, columnId: '', row: 0, column: 0, part: 'sort' });
  const wantsFocus = useRef(false);
  const hadFocus = useRef(false);

  // Rows and columns move, come and go: the place follows its row, and stays at the same height when the row has gone.
  const found = kept.rowId === null ? kept.row : placeOf(kept.rowId);
  const row = rowIds.length === 0 || kept.row < 0 ? -1 : clamp(found < 0 ? kept.row : found, rowIds.length - 1);
  const columnPlace = columnIds.indexOf(kept.columnId);
  const column = clamp(columnPlace < 0 ? kept.column : columnPlace, columnIds.length - 1);
  const spot: Spot = { row, column, part: kept.part };

  const remember = (next: Spot): void =>
    setKept({ ...next, rowId: rowIds[next.row] ?? null, columnId: columnIds[next.column] ?? '' });

  /** Makes a place the active one and takes the keyboard there. */
  const go = (next: Partial<Spot>): void => {
    wantsFocus.current = true;
    remember({
      row: Math.max(-1, Math.min(next.row ?? row, rowIds.length - 1)),
      column: clamp(next.column ?? column, columnIds.length - 1),
      part: next.part ?? 'sort',
    });
  };

  useLayoutEffect(() => {
    const grid = root.current;
    if (!grid) return;
    // The focused row was taken away (deleted, filtered out): the keyboard stays in the grid.
    const isLost = hadFocus.current && (document.activeElement === document.body || document.activeElement === null);
    if (!wantsFocus.current && !isLost) return;
    const target = elementAt(grid, spot);
    if (!target) return;
    wantsFocus.current = false;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  return {
    spot,
    go,
    remember,
    /** For the root of the grid. */
    watch: {
      onFocus: () => {
        hadFocus.current = true;
      },
      onBlur: () => {
        hadFocus.current = false;
      },
    },
    hasFocus: (): boolean => hadFocus.current,
  };
}

export type ActiveSpot = ReturnType<typeof useActiveSpot>;

export function elementAt(grid: HTMLElement, { row, column, part }: Spot): HTMLElement | null {
  const line = `[aria-rowindex="${row + 2}"]`;
  const cell = `${line} > [aria-colindex="${column + 1}"]`;
  if (row < 0) return grid.querySelector<HTMLElement>(`${cell} [data-part="${part}"]`);
  // The heading of a group is one cell, whichever column one comes from.
  return grid.querySelector<HTMLElement>(cell) ?? grid.querySelector<HTMLElement>(`${line} > [aria-colindex="1"]`);
}
