// What is selected by picking cells and heads of a matrix.
import { linksAt, type Matrix } from '../../../shared/graph/matrix/index.ts';

/** A place in a matrix; -1 is the head of a row or a column. */
export type Spot = { readonly row: number; readonly column: number };
export type Picked = { readonly entities: readonly string[]; readonly links: readonly string[] };

/** What stands behind one place: the links of a cell, the entries of a head. */
export function behind(matrix: Matrix, { row, column }: Spot): Picked {
  if (row < 0 && column < 0) return { entities: [], links: [] };
  if (column < 0) return { entities: matrix.rows[row]?.entities ?? [], links: [] };
  if (row < 0) return { entities: matrix.columns[column]?.entities ?? [], links: [] };
  return { entities: [], links: linksAt(matrix, row, column) };
}

/** What stands behind all places between two corners: heads along a head, cells in a rectangle. */
export function between(matrix: Matrix, a: Spot, b: Spot): Picked {
  const isHeads = (a.row < 0 && b.row < 0) || (a.column < 0 && b.column < 0);
  const lower = (x: number, y: number): number => Math.max(isHeads ? -1 : 0, Math.min(x, y));
  const entities = new Set<string>();
  const links = new Set<string>();
  for (let row = lower(a.row, b.row); row <= Math.max(a.row, b.row); row++) {
    for (let column = lower(a.column, b.column); column <= Math.max(a.column, b.column); column++) {
      const found = behind(matrix, { row, column });
      for (const id of found.entities) entities.add(id);
      for (const id of found.links) links.add(id);
    }
  }
  return { entities: [...entities], links: [...links] };
}

type Chosen = { readonly entities: ReadonlySet<string>; readonly links: ReadonlySet<string> };

/** The selection with more in it, or without it when all of it was in. */
export function toggled({ entities, links }: Chosen, picked: Picked): Picked {
  const isIn = picked.entities.every((id) => entities.has(id)) && picked.links.every((id) => links.has(id));
  const flip = (before: ReadonlySet<string>, ids: readonly string[]): string[] => {
    const gone = new Set(ids);
    return isIn ? [...before].filter((id) => !gone.has(id)) : [...new Set([...before, ...ids])];
  };
  return { entities: flip(entities, picked.entities), links: flip(links, picked.links) };
}

/** The first place at which something selected stands, or null: a link by its cell, an entry by its row, else its column. */
export function placeOf(matrix: Matrix, { entities, links }: Chosen): Spot | null {
  if (links.size > 0) {
    const places = [...matrix.cells].flatMap(([place, ids]) => (ids.some((id) => links.has(id)) ? [place] : []));
    if (places.length > 0) {
      const place = Math.min(...places);
      return { row: Math.floor(place / matrix.columns.length), column: place % matrix.columns.length };
    }
  }
  const has = ({ entities: own }: Matrix['rows'][number]): boolean => own.some((id) => entities.has(id));
  const row = matrix.rows.findIndex(has);
  if (row >= 0) return { row, column: -1 };
  const column = matrix.columns.findIndex(has);
  return column < 0 ? null : { row: -1, column };
}

export type Size = { readonly rows: number; readonly columns: number; readonly page: number };

/** Where a key leads, or null when it moves nowhere. */
export function walk(key: string, isFar: boolean, { row, column }: Spot, { rows, columns, page }: Size): Spot | null {
  const inside = (next: Spot): Spot => {
    const at = {
      row: Math.max(-1, Math.min(next.row, rows - 1)),
      column: Math.max(-1, Math.min(next.column, columns - 1)),
    };
    // The corner belongs to no row and no column.
    return at.row < 0 && at.column < 0 ? { row, column } : at;
  };
  switch (key) {
    case 'ArrowUp':
      return inside({ row: isFar ? 0 : row - 1, column });
    case 'ArrowDown':
      return inside({ row: isFar ? rows - 1 : row + 1, column });
    case 'ArrowLeft':
      return inside({ row, column: isFar ? 0 : column - 1 });
    case 'ArrowRight':
      return inside({ row, column: isFar ? columns - 1 : column + 1 });
    case 'Home':
      return inside(isFar ? { row: 0, column: 0 } : { row, column: row < 0 ? 0 : -1 });
    case 'End':
      return inside(isFar ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 });
    case 'PageUp':
      return inside({ row: row < 0 ? row : Math.max(0, row - page), column });
    case 'PageDown':
      return inside({ row: row + page, column });
    default:
      return null;
  }
}
