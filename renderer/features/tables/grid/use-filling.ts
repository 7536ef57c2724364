// One cell's value for the selected rows: copied down, or pasted.
import type { ClipboardEvent } from 'react';
import { edit, getWhyNotEdited, sayRefusal, tellUndoable } from '../../../state/index.ts';
import type { Column, Row } from '../model/column.ts';
import { canSetMany, draftFromText, draftOf, settingLabel } from '../model/set-field.ts';
import { type Line, planLines } from '../model/set-lines.ts';
import type { Editing, Place } from './use-editing.ts';
import type { GridModel } from './use-grid-model.ts';
import type { RowSelection } from './use-row-selection.ts';

type Input = {
  readonly model: GridModel;
  readonly editing: Editing;
  readonly selection: RowSelection;
  readonly canEdit: boolean;
  readonly noun: string;
  readonly nouns: string;
};

export type At = { readonly place: Place; readonly row: Row; readonly column: Column };

export function useFilling({ model, editing, selection, canEdit, noun, nouns }: Input) {
  const selectedRows = (): Row[] => {
    const ids = new Set(selection.shown());
    return model.rows.filter((row) => ids.has(row.id));
  };
  const whyNot = (column: Column): string | null => {
    if (!canEdit) return getWhyNotEdited() ?? 'This cannot be changed.';
    if (column.editor === null) return 'This is worked out from the map, so it cannot be filled in.';
    return canSetMany(column) ? null : `Each ${noun} has a name of its own.`;
  };
  /** Gives each row its draft, all as one step. Says at the cell why it cannot be. */
  const fill = async ({ place, column }: At, given: readonly Line[]): Promise<void> => {
    const { problem, edits, changed } = planLines(column, given);
    if (problem !== null || edits.length === 0) {
      editing.say(place, column.id, problem ?? 'They all have this already.');
      return;
    }
    model.hold();
    const label = settingLabel(column, changed, noun, nouns);
    const reply = await edit(edits, { tell: false, label });
    if (reply.ok) tellUndoable(`${label}.`, reply.value);
    else editing.say(place, column.id, sayRefusal(reply.error));
  };

  return {
    /** Copies the cell one is in to the same column of all selected rows. */
    down(at: At): void {
      const rows = selectedRows().filter(({ id }) => id !== at.row.id);
      const why =
        whyNot(at.column) ??
        (rows.length === 0 ? 'Select the rows to fill first: hold Shift and press the arrows.' : null);
      if (why === null) void fill(at, [[rows, draftOf(at.column, at.row)]]);
      else editing.say(at.place, at.column.id, why);
    },
    /** One value for all selected rows, or a column of as many as there are rows. Whole rows are left to whoever adds rows. */
    onPaste(event: ClipboardEvent, at: At): void {
      const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
      const chosen = selectedRows();
      const rows = chosen.length > 1 ? chosen : [at.row];
      const lines = text.split(/\r?\n/);
      const fits = lines.length === 1 || lines.length === rows.length;
      if (text.trim() === '' || text.includes('\t') || !fits || !canSetMany(at.column)) return;
      event.preventDefault();
      const why = whyNot(at.column);
      if (why !== null) editing.say(at.place, at.column.id, why);
      else if (lines.length === 1) void fill(at, [[rows, draftFromText(at.column, at.row, text)]]);
      else
        void fill(
          at,
          rows.map((row, index) => [[row], draftFromText(at.column, row, lines[index] ?? '')] as const),
        );
    },
  };
}

export type Filling = ReturnType<typeof useFilling>;
