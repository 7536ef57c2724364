// Selecting rows. What is selected is shared with the picture and the details; the grid only says which rows.
import { useLayoutEffect, useRef } from 'react';
import type { Line } from '../model/group.ts';
import { howPicked, type Pick, pickRow } from '../model/pick-rows.ts';

/** Selects rows; with `keepsOthers` what is selected beside the rows of this table stays selected. */
export type SelectRows = (ids: readonly string[], keepsOthers: boolean) => void;

type Input = {
  /** Rows in the order they are shown, those of closed groups among them: their heading says how many are selected. */
  readonly ids: readonly string[];
  readonly lines: readonly Line[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: SelectRows;
  /** Whether there is something to scroll by now. */
  readonly isReady: boolean;
  /** Scrolls to a line. */
  readonly reveal: (index: number) => void;
};

/** The rows that a line stands for: one, or all of a group. */
const rowsAt = (line: Line): readonly string[] => (line.kind === 'row' ? [line.row.id] : line.group.rows);

export function useRowSelection({ ids, lines, selected, onSelect, isReady, reveal }: Input) {
  // The line that a range starts from.
  const anchor = useRef<string | null>(null);
  const isOurs = useRef(false);

  const select = (next: readonly string[], keepsOthers = false): void => {
    isOurs.current = true;
    onSelect(next, keepsOthers);
  };
  const pickAs = (how: Pick, line: Line): void => {
    if (how === 'range') {
      const keys = lines.map(({ key }) => key);
      const picked = new Set(pickRow('range', line.key, { ids: keys, selected, anchor: anchor.current }));
      // What a closed group holds is out of sight: a range goes past it.
      const between = lines.filter(({ key, kind }) => picked.has(key) && kind === 'row');
      select([...new Set(between.flatMap(rowsAt))]);
      return;
    }
    anchor.current = line.key;
    const rows = rowsAt(line);
    const [only] = rows;
    if (line.kind === 'row' && only !== undefined) {
      select(pickRow(how, only, { ids, selected, anchor: null }), how === 'toggle');
      return;
    }
    if (how === 'only') select(rows);
    else {
      // A group is taken out only when all of it was in.
      const isIn = rows.every((id) => selected.has(id));
      const others = [...selected].filter((id) => !rows.includes(id));
      select(isIn ? others : [...others, ...rows], true);
    }
  };

  // Selected in the picture or by a search: the row comes into view, and the keyboard stays where it is.
  const latest = useRef({ lines, reveal });
  useLayoutEffect(() => {
    latest.current = { lines, reveal };
  });
  useLayoutEffect(() => {
    if (isOurs.current) {
      isOurs.current = false;
      return;
    }
    if (!isReady || selected.size === 0) return;
    const place = latest.current.lines.findIndex((line) =>
      line.kind === 'row'
        ? selected.has(line.row.id)
        : !line.group.isOpen && line.group.rows.some((id) => selected.has(id)),
    );
    if (place >= 0) latest.current.reveal(place);
  }, [selected, isReady]);

  return {
    selected,
    pick: (line: Line, press: Parameters<typeof howPicked>[0]): void => pickAs(howPicked(press), line),
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
