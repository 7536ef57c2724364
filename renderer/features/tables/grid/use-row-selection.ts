// Selecting rows. What is selected is shared with the picture and the details; the grid only says which rows.
import { useLayoutEffect, useRef } from 'react';
import { howPicked, type Pick, pickRow } from '../model/pick-rows.ts';

/** Selects rows; with `keepsOthers` what is selected beside the rows of this table stays selected. */
export type SelectRows = (ids: readonly string[], keepsOthers: boolean) => void;

type Input = {
  /** Rows in the order they are shown. */
  readonly ids: readonly string[];
  readonly placeOf: (id: string) => number;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: SelectRows;
  /** Scrolls to a row. */
  readonly reveal: (index: number) => void;
};

export function useRowSelection({ ids, placeOf, selected, onSelect, reveal }: Input) {
  const anchor = useRef<string | null>(null);
  const isOurs = useRef(false);

  const select = (next: readonly string[], keepsOthers = false): void => {
    isOurs.current = true;
    onSelect(next, keepsOthers);
  };
  const pickAs = (how: Pick, id: string): void => {
    select(pickRow(how, id, { ids, selected, anchor: anchor.current }), how === 'toggle');
    if (how !== 'range') anchor.current = id;
  };

  // Selected in the picture or by a search: the row comes into view, and the keyboard stays where it is.
  const latest = useRef({ placeOf, reveal });
  useLayoutEffect(() => {
    latest.current = { placeOf, reveal };
  });
  useLayoutEffect(() => {
    if (isOurs.current) {
      isOurs.current = false;
      return;
    }
    const places = [...selected].map(latest.current.placeOf).filter((place) => place >= 0);
    if (places.length > 0) latest.current.reveal(Math.min(...places));
  }, [selected]);

  return {
    selected,
    pick: (id: string, press: Parameters<typeof howPicked>[0]): void => pickAs(howPicked(press), id),
    pickAs,
    all: (): void => select(ids),
    none: (): void => select([]),
    /** The selected rows that are shown, in their order. */
    shown: (): string[] => ids.filter((id) => selected.has(id)),
    keepShown(): void {
      select(ids.filter((id) => selected.has(id)));
    },
  };
}

export type RowSelection = ReturnType<typeof useRowSelection>;
