// The contacts with each entry, and how many of them fell into one period.
import type { Engagement } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import { monthsBefore } from '../../util/dates.ts';
import { newestFirst } from '../log.ts';

/** Of each log as it once was: several lists of one screen begin with it. */
const remembered = new WeakMap<MapData['engagement'], ReadonlyMap<string, readonly Engagement[]>>();

/** Records that met each entry, newest first. An entry that nobody met has none. */
export function contactsByEntry({
  engagement,
}: Pick<MapData, 'engagement'>): ReadonlyMap<string, readonly Engagement[]> {
  const known = remembered.get(engagement) ?? listContacts(engagement);
  remembered.set(engagement, known);
  return known;
}

function listContacts(engagement: MapData['engagement']): ReadonlyMap<string, readonly Engagement[]> {
  const found = new Map<string, Engagement[]>();
  for (const record of newestFirst(engagement.values()))
    for (const id of new Set<string>(record.met)) {
      const own = found.get(id);
      if (own) own.push(record);
      else found.set(id, [record]);
    }
  return found;
}

/**
 * Whether a date lies in the months that end with a day, that day included and the same day so many months earlier not.
 * A month or a year counts by its first day, as lists sort it, but is not to come before it has begun.
 */
export const isWithin = (date: string, months: number, until: string): boolean => withinMonths(months, until)(date);

/** The same for many dates and one period. */
export function withinMonths(months: number, until: string): (date: string) => boolean {
  const after = monthsBefore(until, months);
  return (date) => {
    const first = `${date}-01-01`.slice(0, 10);
    return first <= until && first > after;
  };
}
