// Editing in place: which cell is open, how a draft is given, and what is said when it cannot be taken.
import { useState } from 'react';
import { edit, getWhyNotEdited, sayRefusal, tell } from '../../../state/index.ts';
import { type Column, type Row, read } from '../model/column.ts';
import { type Draft, giveCell } from '../model/give-cell.ts';

/** A row, and the line of the table it stands on: in groups, it may stand on several. */
export type Place = { readonly row: string; readonly line: string };

/** The cell that is open, and what was typed to open it: it takes the place of what the cell held. */
export type Open = Place & { readonly column: string; readonly typed: string | null };

/** Something that is said at a cell. */
export type Note = Place & { readonly column: string; readonly text: string };

type Input = {
  readonly find: (row: string) => Row | undefined;
  readonly columns: readonly Column[];
  readonly canEdit: boolean;
  /** What a row is called in the history: “Vision 31”. */
  readonly title: (row: Row) => string;
  /** Called before the map changes, so that the rows keep their places. */
  readonly beforeEdit: () => void;
};

const LONGEST_LABEL = 200;

export function useEditing({ find, columns, canEdit, title, beforeEdit }: Input) {
  const [open, setOpen] = useState<Open | null>(null);
  const [note, setNote] = useState<Note | null>(null);

  const whyNot = (row: Row, column: Column): string | null => {
    if (!canEdit) return getWhyNotEdited() ?? 'This cannot be changed.';
    const locked = read.locked(column, row);
    if (locked !== null) return locked;
    return column.editor === null ? 'This is worked out from the map, so it cannot be typed here.' : null;
  };

  return {
    open,
    note,
    /** Opens a cell, or says at it why it cannot be opened. */
    start({ row: rowId, line }: Place, column: Column, typed: string | null): void {
      const row = find(rowId);
      // One at a time: what is typed elsewhere has to be taken or put back first.
      if (!row || open !== null) return;
      const why = whyNot(row, column);
      setNote(why === null ? null : { row: rowId, line, column: column.id, text: why });
      if (why === null) setOpen({ row: rowId, line, column: column.id, typed });
    },
    close: (): void => setOpen(null),
    say: ({ row, line }: Place, column: string, text: string): void => setNote({ row, line, column, text }),
    dropNote: (): void => setNote(null),
    /** Gives what was typed or chosen. Answers why it was refused, or null when the map has it. */
    async give({ row: rowId, column: columnId }: Open, draft: Draft): Promise<string | null> {
      const row = find(rowId);
      const column = columns.find((item) => item.id === columnId);
      if (!row || !column) return 'This row is no longer in the map.';
      const given = giveCell(column, row, draft);
      if (!given.ok) return given.why;
      if (given.edits.length === 0) return null;
      beforeEdit();
      const label = `Change ${title(row)} (${column.label.toLowerCase()})`.slice(0, LONGEST_LABEL);
      const reply = await edit(given.edits, { tell: false, ...(given.edits.length > 1 ? { label } : {}) });
      return reply.ok ? null : sayRefusal(reply.error);
    },
    /** Says elsewhere what can no longer be said at the cell, which has gone from the screen. */
    tellLost: (text: string, why: string): void => void tell(`“${text}” was not kept: ${why}`, { tone: 'error' }),
    sayCopied: (rows: number): void =>
      void tell(rows === 0 ? 'Copied the cell.' : rows === 1 ? 'Copied 1 row.' : `Copied ${rows} rows.`),
  };
}

export type Editing = ReturnType<typeof useEditing>;
