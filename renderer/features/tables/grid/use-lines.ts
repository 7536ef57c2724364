// The lines of a table: its rows under the headings of their groups, held in place while somebody edits.
import { useEffect, useMemo, useState } from 'react';
import type { Column, Row } from '../model/column.ts';
import { type KeysOf, keysOf, linesOf } from '../model/group.ts';
import { holdOrder } from '../model/rows.ts';

/** Where rows stood before an edit: their order, and the words they were grouped by. */
type Held = {
  readonly ids: readonly string[];
  readonly words: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly data: readonly Row[];
};

type Input = {
  readonly data: readonly Row[];
  /** The rows that are left, sorted. */
  readonly arranged: readonly Row[];
  /** All rows by id; the same object for as long as the data is. */
  readonly byId: Readonly<Record<string, { readonly original: Row } | undefined>>;
  readonly by: readonly Column[];
  readonly closed: ReadonlySet<string>;
};

export function useLines({ data, arranged, byId, by, closed }: Input) {
  const [held, setHeld] = useState<Held | null>(null);
  const rows = useMemo(
    () => (held === null ? arranged : holdOrder(held.ids, arranged, (id) => byId[id]?.original)),
    [arranged, held, byId],
  );
  const lines = useMemo(() => {
    const keysFor: KeysOf = (column, row) => held?.words.get(column.id)?.get(row.id) ?? keysOf(column, row);
    return linesOf({ rows, by, closed, keysFor });
  }, [rows, by, closed, held]);
  const free = useMemo(
    () => (held === null ? lines : linesOf({ rows: arranged, by, closed })),
    [held, lines, arranged, by, closed],
  );
  const isHeld = free.length !== lines.length || free.some((line, index) => line.key !== lines[index]?.key);
  // The edit changed nothing about the order: there is nothing to hold.
  useEffect(() => {
    if (held !== null && held.data !== data && !isHeld) setHeld(null);
  }, [held, data, isHeld]);

  return {
    rows,
    lines,
    /** Rows keep the places they had before an edit. */
    isHeld,
    hold: (): void =>
      setHeld(
        (before) =>
          before ?? {
            ids: rows.map((row) => row.id),
            words: new Map(by.map((column) => [column.id, new Map(rows.map((row) => [row.id, keysOf(column, row)]))])),
            data,
          },
      ),
    release: (): void => setHeld(null),
  };
}
