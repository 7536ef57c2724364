// Which levels an entry was judged to have, now or on a day.
import type { MapData } from '../../model/map-data.ts';
import { assessmentsOf } from '../../model/map-index.ts';
import { compareText } from '../../util/compare.ts';
import { firstDayOf } from '../../util/dates.ts';
import type { Axes } from './axes.ts';
import type { Levels } from './quarters.ts';

/**
 * The level on one scale; null where it is not set.
 * @param on the judgements made up to this day count (YYYY-MM-DD); null: all of them
 */
export function levelOn(map: MapData, entity: string, scale: string, on: string | null = null): number | null {
  const counts = assessmentsOf(map, entity).find(
    (item) => item.scale === scale && (on === null || compareText(firstDayOf(item.date), on) <= 0),
  );
  return counts?.value ?? null;
}

export function levelsOn(map: MapData, entity: string, { x, y }: Axes, on: string | null = null): Levels {
  return { x: levelOn(map, entity, x, on), y: levelOn(map, entity, y, on) };
}

/** The days on which something was judged on these scales, first to last: between which of them it can be seen who moved. */
export function daysJudged(map: MapData, { x, y }: Axes): string[] {
  const days = new Set<string>();
  for (const { entity, scale, date } of map.assessment.values())
    if (entity !== null && (scale === x || scale === y)) days.add(firstDayOf(date));
  return [...days].sort(compareText);
}
