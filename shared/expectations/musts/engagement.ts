import { z } from 'zod';
import type { MapData } from '../../model/map-data.ts';
import { firstDayOf, lastDayOf, monthsBefore } from '../../util/dates.ts';
import { remembered } from '../../util/remembered.ts';
import { defineMust, failing } from '../must.ts';
import { MOST_MONTHS, noOlderThan, sayWhen } from '../words.ts';

const schema = z.strictObject({
  kind: z.literal('engagement'),
  /** How long ago it may be, in months before the as-at date; null: however long. */
  months: z.int().min(1).max(MOST_MONTHS).nullable(),
});
export type EngagementMust = z.infer<typeof schema>;

/** The dates on which each entry was met. Who did the meeting was not met by it. */
const datesMet = remembered((engagements: MapData['engagement']): ReadonlyMap<string, readonly string[]> => {
  const dates = new Map<string, string[]>();
  for (const { met, date } of engagements.values())
    for (const id of new Set<string>(met)) dates.set(id, [...(dates.get(id) ?? []), date]);
  return dates;
});

export const engagementMust = defineMust<EngagementMust>({
  kind: 'engagement',
  label: 'An engagement',
  does: 'A record of meeting the entry, no older than so many months. One that is still to come does not count, and whoever did the meeting was not met by it.',
  of: ['entity'],
  schema,
  begin: () => ({ kind: 'engagement', months: 6 }),
  pieces: () => [
    'that is',
    { blank: 'months', key: 'months', label: 'How long ago', open: 'of any age', least: 1, most: MOST_MONTHS },
  ],
  say: (_map, { months }) =>
    months === null ? 'has an engagement record' : `has an engagement record ${noOlderThan(months)}`,
  failures({ map, asAt }, { months }, subjects) {
    const met = datesMet(map.engagement);
    return failing(subjects, (id) => {
      const dates = met.get(id) ?? [];
      // A meeting that is still to come has not engaged anybody yet.
      const past = dates.filter((date) => firstDayOf(date) <= lastDayOf(asAt));
      let newest: string | null = null;
      for (const date of past) if (newest === null || lastDayOf(date) > lastDayOf(newest)) newest = date;
      if (newest === null)
        return dates.length === 0 ? 'No engagement is recorded.' : 'The only engagement recorded is still to come.';
      if (months === null || lastDayOf(newest) >= monthsBefore(asAt, months)) return null;
      return `The last engagement was ${sayWhen(newest, asAt)}.`;
    });
  },
});
