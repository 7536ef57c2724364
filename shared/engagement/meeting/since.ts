// What has happened since a day, by the dates on judgements and records.
import type { Assessment } from '../../model/assessment.ts';
import type { Engagement } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import { assessmentsOf } from '../../model/map-index.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { firstDayOf } from '../../util/dates.ts';
import { foldText } from '../../util/fold.ts';
import { isAbout, newestFirst } from '../log.ts';
import { levelOn } from '../ratings/levels-on.ts';
import type { Since } from './last-meeting.ts';

export type Moved = {
  readonly entity: string;
  readonly scale: string;
  /** Null: not set. */
  readonly before: number | null;
  readonly now: number | null;
  /** The judgement that counts now. */
  readonly judged: Assessment;
};

const isAfter = (date: string, day: string): boolean => firstDayOf(date) > day;

/**
 * Entries whose level on a scale is another one than on that day, in the order of their names; judged for the first time counts.
 * A judgement in a month or a year was made on its first day.
 */
export function ratingsMoved(map: MapData, { day }: Pick<Since, 'day'>, about: readonly string[] = []): Moved[] {
  const judged = new Map<string, { readonly entity: string; readonly scale: string }>();
  for (const { entity, scale, date } of map.assessment.values())
    if (
      entity !== null &&
      map.entity.has(entity) &&
      isAfter(date, day) &&
      (about.length === 0 || about.includes(entity))
    )
      judged.set(`${entity} ${scale}`, { entity, scale });
  return [...judged.values()]
    .flatMap(({ entity, scale }): Moved[] => {
      const [before, now] = [levelOn(map, entity, scale, day), levelOn(map, entity, scale)];
      const counts = assessmentsOf(map, entity).find((each) => each.scale === scale);
      return before === now || !counts ? [] : [{ entity, scale, before, now, judged: counts }];
    })
    .map((moved) => ({ moved, name: foldText(shownNameOf(map, moved.entity)) }))
    .sort(
      (a, b) =>
        compareText(a.name, b.name) ||
        compareText(a.moved.entity, b.moved.entity) ||
        compareText(a.moved.scale, b.moved.scale),
    )
    .map(({ moved }) => moved);
}

/** Contacts after that day, up to today, the newest first: what is planned has not happened. */
export function contactsSince(
  map: MapData,
  { day }: Pick<Since, 'day'>,
  asAt: string,
  about: readonly string[] = [],
): readonly Engagement[] {
  const wanted = new Set(about);
  return newestFirst(
    [...map.engagement.values()].filter(
      (record) =>
        isAfter(record.date, day) && firstDayOf(record.date) <= asAt && (about.length === 0 || isAbout(record, wanted)),
    ),
  );
}
