// Who has been asked too often: more contacts in a period than the map's limit allows.
import type { Engagement } from '../../model/engagement.ts';
import type { EntityId } from '../../model/ids.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import { firstDayOf } from '../../util/dates.ts';
import { contactsByEntry, isWithin, withinMonths } from './contacts-of.ts';
import { type CareLimits, careLimitsOf } from './limits.ts';

export type OftenAsked = {
  readonly entity: EntityId;
  /** The contacts of the period that ends with the day, newest first. */
  readonly contacts: readonly Engagement[];
  /** Contacts recorded for days after it. */
  readonly planned: readonly Engagement[];
  /** over: more than the limit. full: one more would be. */
  readonly how: 'over' | 'full';
};

/** Entries at the limit or over it, those asked most first. */
export function oftenAsked(map: MapData, asAt: string): readonly OftenAsked[] {
  const { most, months } = careLimitsOf(map);
  const isCounted = withinMonths(months, asAt);
  return [...contactsByEntry(map)]
    .flatMap(([id, records]): OftenAsked[] => {
      if (!map.entity.has(id as EntityId)) return [];
      const contacts = records.filter(({ date }) => isCounted(date));
      if (contacts.length < most) return [];
      const planned = records.filter(({ date }) => firstDayOf(date) > asAt);
      return [{ entity: id as EntityId, contacts, planned, how: contacts.length > most ? 'over' : 'full' }];
    })
    .sort((a, b) => b.contacts.length - a.contacts.length || compareText(a.entity, b.entity));
}

export type TooOften = {
  readonly entity: EntityId;
  /** Contacts of the busiest period that would hold the new one, without it; newest first. */
  readonly contacts: readonly Engagement[];
};

/**
 * Whom a contact on a day would be one too many for, before it is recorded or planned. A contact that falls between others counts with
 * those that come after it too.
 * @param except the record that is being changed: it is not counted beside itself
 */
export function tooOftenWith(
  map: MapData,
  { met, date }: { readonly met: readonly string[]; readonly date: string },
  except: string | null = null,
): readonly TooOften[] {
  const limits = careLimitsOf(map);
  const day = firstDayOf(date);
  const contacts = contactsByEntry(map);
  return [...new Set(met)].flatMap((id): TooOften[] => {
    const own = (contacts.get(id) ?? []).filter((record) => record.id !== except);
    const busiest = busiestWith(own, day, limits);
    return busiest.length >= limits.most ? [{ entity: id as EntityId, contacts: busiest }] : [];
  });
}

function busiestWith(own: readonly Engagement[], day: string, { months }: CareLimits): readonly Engagement[] {
  const ends = [
    day,
    ...own.map(({ date }) => firstDayOf(date)).filter((end) => end > day && isWithin(day, months, end)),
  ];
  return ends
    .map((end) => own.filter(({ date }) => isWithin(date, months, end)))
    .reduce((busiest, each) => (each.length > busiest.length ? each : busiest));
}
