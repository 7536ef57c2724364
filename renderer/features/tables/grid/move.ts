// Where keys lead in a grid, as the ARIA Authoring Practices have it for data grids.
import type { Spot } from './use-active-spot.ts';

export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

export type Size = { readonly rows: number; readonly columns: number; readonly page: number };

/** The place a key leads to, or null when the key moves nowhere. Row -1 is the head, whose columns have two buttons each. */
export function moveBy(press: Press, spot: Spot, { rows, columns, page }: Size): Spot | null {
  if (press.altKey) return null;
  const isFar = press.ctrlKey || press.metaKey;
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const body = (row: number, column = spot.column): Spot => ({
    row: Math.max(-1, Math.min(row, lastRow)),
    column,
    part: 'sort',
  });
  switch (press.key) {
    case 'ArrowUp':
      return body(isFar && spot.row > 0 ? 0 : spot.row - 1);
    case 'ArrowDown':
      return body(isFar ? lastRow : spot.row + 1);
    case 'ArrowLeft':
      if (isFar) return { ...spot, column: 0, part: 'sort' };
      if (spot.row < 0 && spot.part === 'menu') return { ...spot, part: 'sort' };
      if (spot.column === 0) return spot;
      return { row: spot.row, column: spot.column - 1, part: spot.row < 0 ? 'menu' : 'sort' };
    case 'ArrowRight':
      if (isFar) return { ...spot, column: lastColumn, part: 'sort' };
      if (spot.row < 0 && spot.part === 'sort') return { ...spot, part: 'menu' };
      return {
        row: spot.row,
        column: Math.min(spot.column + 1, lastColumn),
        part: spot.column < lastColumn ? 'sort' : spot.part,
      };
    case 'Home':
      return isFar ? body(0, 0) : { ...spot, column: 0, part: 'sort' };
    case 'End':
      return isFar ? body(lastRow, lastColumn) : { ...spot, column: lastColumn, part: 'sort' };
    case 'PageUp':
      return spot.row < 0 ? null : body(Math.max(0, spot.row - page));
    case 'PageDown':
      return body(spot.row + page);
    default:
      return null;
  }
}

/** Where one goes on after a cell was edited: to the next row, or the next cell, which at the end of a row is in the next one. */
export type Onward = 'down' | 'up' | 'right' | 'left' | 'stay' | 'away';

export function moveOn(onward: Onward, spot: Spot, { rows, columns }: Pick<Size, 'rows' | 'columns'>): Spot {
  switch (onward) {
    case 'down':
      return { ...spot, row: Math.min(spot.row + 1, rows - 1) };
    case 'up':
      return { ...spot, row: Math.max(spot.row - 1, 0) };
    case 'right':
      if (spot.column < columns - 1) return { ...spot, column: spot.column + 1 };
      return spot.row < rows - 1 ? { ...spot, row: spot.row + 1, column: 0 } : spot;
    case 'left':
      if (spot.column > 0) return { ...spot, column: spot.column - 1 };
      return spot.row > 0 ? { ...spot, row: spot.row - 1, column: columns - 1 } : spot;
    default:
      return spot;
  }
}

/** The way onward that a key of an editor asks for, or null when the key is the editor's own. */
export function onwardOf(press: Press): Onward | null {
  if (press.key === 'Enter') return press.shiftKey ? 'up' : 'down';
  if (press.key === 'Tab') return press.shiftKey ? 'left' : 'right';
  return null;
}
