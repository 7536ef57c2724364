// Who stands where on a grid of two scales; whoever is not set on one or both is kept apart.

import { byFoldedName } from '../../model/by-name.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import type { Axes } from './axes.ts';
import { levelsOn } from './levels-on.ts';
import type { Levels } from './quarters.ts';

export type Standing = Levels & { readonly id: string };
export type GridCell = Levels & { readonly ids: readonly string[] };

export const cellKey = ({ x, y }: Levels): string => `${x ?? '-'}:${y ?? '-'}`;

/** Where each of some entries stands; by name. */
export function standingsOf(map: MapData, ids: Iterable<string>, axes: Axes, on: string | null = null): Standing[] {
  return byFoldedName([...ids], (id) => shownNameOf(map, id)).map((id) => ({ id, ...levelsOn(map, id, axes, on) }));
}

/** The same by the levels they share. Cells that nobody stands in are not there. */
export function cellsOf(standings: readonly Standing[]): ReadonlyMap<string, GridCell> {
  const cells = new Map<string, { x: number | null; y: number | null; ids: string[] }>();
  for (const { id, x, y } of standings) {
    const key = cellKey({ x, y });
    const cell = cells.get(key);
    if (cell) cell.ids.push(id);
    else cells.set(key, { x, y, ids: [id] });
  }
  return cells;
}

export type Move = { readonly id: string; readonly from: Levels; readonly to: Levels };

/** Who stood elsewhere on one day than on another; of those who were set on both scales on both. */
export function movesBetween(map: MapData, ids: Iterable<string>, axes: Axes, from: string, to: string | null): Move[] {
  return standingsOf(map, ids, axes, to).flatMap(({ id, x, y }): Move[] => {
    const before = levelsOn(map, id, axes, from);
    const isSet = [before.x, before.y, x, y].every((level) => level !== null);
    return isSet && (before.x !== x || before.y !== y) ? [{ id, from: before, to: { x, y } }] : [];
  });
}
