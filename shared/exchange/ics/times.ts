// Days out of the times of a calendar file. A record of contact has a day, so hours matter only where they make it another day.
import { isPartialDate } from '../../util/dates.ts';
import type { IcsLine } from './lines.ts';

const TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

/**
 * The day of a date or time, YYYY-MM-DD; null where it is none. A time in a zone of its own, or in none, is on the day that is
 * written; one in UTC on the day that it is then in the zone of the calendar.
 */
export function dayOf(value: string, zone: string | null): string | null {
  const parts = TIME.exec(value.trim());
  if (!parts) return null;
  const [, year = '', month = '', day = '', hour = '00', minute = '00', , utc] = parts;
  const written = `${year}-${month}-${day}`;
  if (!isPartialDate(written)) return null;
  return utc === undefined || zone === null ? written : dayInZone(`${written}T${hour}:${minute}:00Z`, written, zone);
}

export const dayOfLine = (line: IcsLine, zone: string | null): string | null => dayOf(line.value, zone);

/** Days of several dates or times, as RDATE and EXDATE list them. */
export const daysOf = (value: string, zone: string | null): string[] =>
  value.split(',').flatMap((each) => dayOf(each.split('/')[0] ?? '', zone) ?? []);

function dayInZone(instant: string, written: string, zone: string): string {
  try {
    const at = new Date(instant);
    if (Number.isNaN(at.getTime())) return written;
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(at);
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    const day = `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
    return isPartialDate(day) ? day : written;
  } catch {
    // A zone that nobody knows by that name.
    return written;
  }
}
