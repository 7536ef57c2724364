// Where things stand in the picture of a grid: bands of the levels, trays for what is not set, and a place for each entry.
// Pure and in CSS pixels; the window draws it.
import type { Box, Point } from '../../figure/geometry.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Axes } from './axes.ts';
import { levelsUp } from './axes.ts';
import type { GridCell } from './grid.ts';
import type { Levels } from './quarters.ts';

/** A level of one scale, and from where to where its band runs. `level` null: the tray of those that are not set on it. */
export type Band = {
  readonly level: number | null;
  readonly label: string;
  readonly from: number;
  readonly to: number;
};

export type Plot = {
  readonly across: readonly Band[];
  /** From the top down: the most first, the tray last. */
  readonly up: readonly Band[];
  /** Where the middle of each scale is. */
  readonly lines: Point;
};

export type PlotRoom = {
  readonly width: number;
  readonly height: number;
  /** Above the grid, for the names of quarters. */
  readonly top: number;
  /** Of the names of levels. */
  readonly left: number;
  readonly bottom: number;
  /** Of the trays. */
  readonly trayWidth: number;
  readonly trayHeight: number;
};

/** Free room between the trays and the grid; below it, where the names of the lower quarters stand. */
const APART = { across: 10, down: 28 };
/** A target that is easily hit (WCAG 2.5.8), and so the least room for an entry. */
export const SPOT = 24;
/** Free room at the edges of a cell. */
const EDGE = 3;

function bands(
  levels: readonly { readonly value: number; readonly label: string }[],
  from: number,
  to: number,
): Band[] {
  const step = (to - from) / levels.length;
  return levels.map(({ value, label }, index) => ({
    level: value,
    label,
    from: from + step * index,
    to: from + step * (index + 1),
  }));
}

/** Null where the map does not have the scales. */
export function plotOf(map: Pick<MapData, 'scale'>, axes: Axes, room: PlotRoom): Plot | null {
  const x = map.scale.get(axes.x);
  const y = map.scale.get(axes.y);
  if (!x || !y) return null;
  const tray = { level: null, label: 'Not set' };
  const left = room.left + room.trayWidth + APART.across;
  const bottom = room.height - room.bottom - room.trayHeight - APART.down;
  return {
    across: [{ ...tray, from: room.left, to: room.left + room.trayWidth }, ...bands(levelsUp(x), left, room.width)],
    up: [
      ...bands(levelsUp(y).reverse(), room.top, bottom),
      { ...tray, from: bottom + APART.down, to: bottom + APART.down + room.trayHeight },
    ],
    lines: { x: (left + room.width) / 2, y: (room.top + bottom) / 2 },
  };
}

export function boxOf({ across, up }: Plot, { x, y }: Levels): Box | null {
  const column = across.find(({ level }) => level === x);
  const row = up.find(({ level }) => level === y);
  return column && row ? { left: column.from, right: column.to, top: row.from, bottom: row.to } : null;
}

/** The levels at a point; null outside, also between trays and grid. */
export function levelsAt({ across, up }: Plot, { x, y }: Point): Levels | null {
  const column = across.find(({ from, to }) => x >= from && x < to);
  const row = up.find(({ from, to }) => y >= from && y < to);
  return column && row ? { x: column.level, y: row.level } : null;
}

/** From the middle of an entry to the tip of an arrow that leads to it: its head is seen beside the shape. */
const BEFORE_SHAPE = 11;
/** Shorter arrows would be a head alone. */
const LEAST_ARROW = 14;

/** The line from the middle of a cell to an entry that has come from there; null where there is no such cell, or it is too near. */
export function arrowTo(plot: Plot, from: Levels, at: Point): { readonly from: Point; readonly to: Point } | null {
  const cell = boxOf(plot, from);
  if (!cell) return null;
  const begin = { x: (cell.left + cell.right) / 2, y: (cell.top + cell.bottom) / 2 };
  const length = Math.hypot(at.x - begin.x, at.y - begin.y);
  if (length < LEAST_ARROW) return null;
  const share = (length - BEFORE_SHAPE) / length;
  return { from: begin, to: { x: begin.x + (at.x - begin.x) * share, y: begin.y + (at.y - begin.y) * share } };
}

export type Spot = Levels & { readonly id: string; readonly at: Point };
/** Those of a cell for whom there is no room are counted. */
export type Rest = Levels & { readonly count: number; readonly at: Point };

/** How many fit into a box, in rows; the last place is for the count of the others where not all fit. */
function rowsIn(box: Box, count: number): { readonly columns: number; readonly rows: number; readonly fits: number } {
  const width = box.right - box.left - 2 * EDGE;
  const height = box.bottom - box.top - 2 * EDGE;
  const mostColumns = Math.max(1, Math.floor(width / SPOT));
  const mostRows = Math.max(1, Math.floor(height / SPOT));
  // As few columns as there can be: a name has more room beside its entry then.
  const columns = Math.min(mostColumns, Math.max(1, Math.ceil(count / mostRows)));
  const fits = Math.min(count, mostColumns * mostRows);
  return { columns, rows: Math.min(mostRows, Math.ceil(fits / columns)), fits };
}

/** A place for each entry that finds room in its cell, none over another, and how many did not. */
export function arrange(
  plot: Plot,
  cells: ReadonlyMap<string, GridCell>,
): { readonly spots: Spot[]; readonly rests: Rest[] } {
  const spots: Spot[] = [];
  const rests: Rest[] = [];
  for (const { x, y, ids } of cells.values()) {
    const box = boxOf(plot, { x, y });
    if (!box) continue;
    const { columns, rows, fits } = rowsIn(box, ids.length);
    const stepX = (box.right - box.left - 2 * EDGE) / columns;
    const stepY = Math.min((box.bottom - box.top - 2 * EDGE) / rows, 2 * SPOT);
    const top = (box.top + box.bottom) / 2 - (rows * stepY) / 2;
    const place = (index: number): Point => ({
      // Alone in its band, an entry stands in the middle of it: on the line, where that is the middle one.
      x: box.left + EDGE + stepX * (index % columns) + stepX / 2,
      y: top + stepY * Math.floor(index / columns) + stepY / 2,
    });
    const shown = fits < ids.length ? fits - 1 : fits;
    for (const [index, id] of ids.slice(0, shown).entries()) spots.push({ id, x, y, at: place(index) });
    if (shown < ids.length) rests.push({ x, y, count: ids.length - shown, at: place(shown) });
  }
  return { spots, rests };
}

/** The levels one step further in a direction; the same at the edge. */
export function stepFrom(
  { across, up }: Plot,
  { x, y }: Levels,
  step: { readonly x: number; readonly y: number },
): Levels {
  const moved = (list: readonly Band[], level: number | null, by: number): number | null => {
    const at = list.findIndex((band) => band.level === level);
    return (list[Math.min(list.length - 1, Math.max(0, at + by))] ?? { level }).level;
  };
  return { x: moved(across, x, step.x), y: moved(up, y, step.y) };
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The nearest entry in a direction: what lies aside counts double. */
export function neighbourOf(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const dx = spot.at.x - from.at.x;
    const dy = spot.at.y - from.at.y;
    const [along, aside] =
      direction === 'ArrowRight'
        ? [dx, dy]
        : direction === 'ArrowLeft'
          ? [-dx, dy]
          : direction === 'ArrowDown'
            ? [dy, dx]
            : [-dy, dx];
    if (spot.id === from.id || along < 1) continue;
    const cost = along + 2 * Math.abs(aside);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}
