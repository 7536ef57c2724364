// Who has not been spoken to for long, or never.
import type { Engagement } from '../../model/engagement.ts';
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import { firstDayOf, lastDayOf } from '../../util/dates.ts';
import { dayNumber } from '../../util/days.ts';
import { contactsByEntry } from './contacts-of.ts';
import { careLimitsOf } from './limits.ts';

export type Quiet = {
  readonly entity: Entity;
  /** Null: nobody has ever met it, as far as is recorded. */
  readonly last: Engagement | null;
  /** Days since; null with `last`. Of a contact in a month or a year, since its last day. */
  readonly days: number | null;
};

/**
 * Whom somebody should speak to: audiences, whoever has been met before and whoever's engagement is judged or planned for, as long as
 * they exist now. Those never spoken to come first, then by how long it is.
 */
export function quietIn(map: MapData, asAt: string): readonly Quiet[] {
  const { quietDays } = careLimitsOf(map);
  const contacts = contactsByEntry(map);
  const matter = new Set<string>(contacts.keys());
  for (const { entity, scale } of map.assessment.values())
    if (entity !== null && (scale === 'engagement' || scale === 'desired-engagement')) matter.add(entity);
  for (const { audience } of map.plan.values()) for (const id of audience) matter.add(id);
  return [...map.entity.values()]
    .filter(({ id, kind, status }) => status === 'existing' && (kind === 'audience' || matter.has(id)))
    .flatMap((entity): Quiet[] => {
      // What is planned has not been said yet.
      const last = (contacts.get(entity.id) ?? []).find(({ date }) => firstDayOf(date) <= asAt) ?? null;
      if (last === null) return [{ entity, last, days: null }];
      const end = lastDayOf(last.date);
      const days = Math.max(0, dayNumber(asAt) - dayNumber(end));
      return days >= quietDays ? [{ entity, last, days }] : [];
    })
    .sort(
      (a, b) =>
        (b.days ?? Number.MAX_SAFE_INTEGER) - (a.days ?? Number.MAX_SAFE_INTEGER) ||
        compareText(a.entity.name, b.entity.name) ||
        compareText(a.entity.id, b.entity.id),
    );
}
