// The keys of a grid, and what it copies.
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { platform, runCommand } from '../../../commands/index.ts';
import { ROW_HEIGHT } from '../editors/cell-editor.tsx';
import { clipboardText } from '../model/clipboard-text.ts';
import { read } from '../model/column.ts';
import { moveBy } from './move.ts';
import type { ActiveSpot } from './use-active-spot.ts';
import type { Editing } from './use-editing.ts';
import type { Filling } from './use-filling.ts';
import type { GridModel } from './use-grid-model.ts';
import type { RowSelection } from './use-row-selection.ts';

type Input = {
  readonly model: GridModel;
  readonly active: ActiveSpot;
  readonly editing: Editing;
  readonly filling: Filling;
  readonly selection: RowSelection;
  readonly root: RefObject<HTMLElement | null>;
  /** Deletes the selected rows; null: the command deletes what is selected in the map. */
  readonly onDelete: (() => void) | null;
};

/** A key that types a character, which opens a cell with it. */
const isTyping = (event: KeyboardEvent): boolean =>
  [...event.key].length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;

export function useGridKeys({ model, active, editing, filling, selection, root, onDelete: deleteRows }: Input) {
  const { spot } = active;
  const line = model.lines[spot.row];
  const row = line?.kind === 'row' ? line.row : undefined;
  const group = line?.kind === 'group' ? line.group : undefined;
  const column = model.columns[spot.column];
  const place = line && row ? { row: row.id, line: line.key } : null;
  const at = place && row && column ? { place, row, column } : null;

  const onDelete = (): void => {
    // What is deleted is what one sees selected: never something out of sight.
    if (row && selection.selected.has(row.id)) {
      selection.keepShown();
      if (deleteRows) deleteRows();
      else runCommand('edit.delete');
    } else if (place && column)
      editing.say(place, column.id, 'Press Space to select the row, then Delete to delete it.');
  };

  /** Keys of a tree: right opens a group, left closes it or leads to the heading one is under. Answers whether it was one. */
  const walkGroups = (event: KeyboardEvent): boolean => {
    if (!line || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const isLeft = event.key === 'ArrowLeft';
    if (!isLeft && event.key !== 'ArrowRight') return false;
    if (group) {
      if (isLeft === group.isOpen) model.toggleGroup(line.key, !isLeft);
      else if (!isLeft) active.go({ row: spot.row + 1, column: 0 });
      else active.go({ row: headingAbove(spot.row, group.level), column: 0 });
      return true;
    }
    if (!isLeft || spot.column > 0 || line.kind !== 'row' || line.under === null) return false;
    active.go({ row: headingAbove(spot.row, line.level + 1), column: 0 });
    return true;
  };

  /** The nearest heading above a line that is further out than a level; the line itself when there is none. */
  const headingAbove = (from: number, level: number): number => {
    const above = model.lines.slice(0, from).findLastIndex((item) => item.kind === 'group' && item.group.level < level);
    return above < 0 ? from : above;
  };

  /** Keys that act on the active row or cell. Answers whether the key was one of them. */
  const act = (event: KeyboardEvent): boolean => {
    // With Shift or Alt it is another key: Ctrl+Shift+D attaches evidence, Ctrl+D fills down.
    const isMod = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (isMod && event.key.toLowerCase() === 'a') selection.all();
    else if (isMod && event.key.toLowerCase() === 'd' && at) filling.down(at);
    else if (event.key === 'Escape') {
      if (editing.note) editing.dropNote();
      else if (selection.selected.size > 0) selection.none();
      else return false;
    } else if (!line) return false;
    else if (event.key === ' ') selection.pickAs(event.shiftKey && !group ? 'range' : 'toggle', line);
    else if (group && event.key === 'Enter') model.toggleGroup(line.key, !group.isOpen);
    else if (!place || !column) return false;
    else if (event.key === 'Enter' || event.key === 'F2') editing.start(place, column, null);
    else if (event.key === 'Delete' || (event.key === 'Backspace' && platform() === 'mac')) onDelete();
    else if (event.key === 'Backspace') editing.start(place, column, '');
    else if (isTyping(event)) editing.start(place, column, event.key);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || editing.open !== null) return;
    // Menus and panels hang on the grid without being in it: their keys are their own.
    if (!(event.target instanceof Node) || !root.current?.contains(event.target)) return;
    // In the head, Enter and Space press the button.
    const isHead = spot.row < 0;
    const page = Math.max(1, Math.floor((root.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    if (walkGroups(event)) {
      event.preventDefault();
      return;
    }
    const next = moveBy(event, spot, { rows: model.lines.length, columns: model.columns.length, page });
    if (next) {
      event.preventDefault();
      editing.dropNote();
      active.go(next);
      const target = model.lines[next.row];
      const isAlong = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      if (event.shiftKey && isAlong && target && line) {
        if (row && !selection.selected.has(row.id)) selection.pickAs('only', line);
        selection.pickAs('range', target);
      }
      return;
    }
    if (isHead && (event.key === 'Enter' || event.key === ' ')) return;
    if (act(event)) event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent<HTMLElement>): void => {
    if (editing.open !== null || !(event.target instanceof Node) || !root.current?.contains(event.target)) return;
    const shown = selection.shown();
    const chosen = new Set(shown);
    const text =
      shown.length > 0
        ? clipboardText(
            model.columns,
            model.rows.filter((item) => chosen.has(item.id)),
          )
        : row && column
          ? read.text(column, row)
          : null;
    if (text === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    editing.sayCopied(shown.length);
  };

  const onPaste = (event: ClipboardEvent<HTMLElement>): void => {
    if (editing.open !== null || !(event.target instanceof Node) || !root.current?.contains(event.target)) return;
    if (at) filling.onPaste(event, at);
  };

  return { onKeyDown, onCopy, onPaste };
}
