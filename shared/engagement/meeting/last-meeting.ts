// When the group met last: kept in the map, so that everybody who opens it is told what has changed since the same day.
import type { Snapshot } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import { textSetting } from '../../model/settings.ts';
import { compareText } from '../../util/compare.ts';
import { isPartialDate, lastDayOf, sayDate } from '../../util/dates.ts';

/** The setting of the map that holds the date. */
export const LAST_MEETING = 'last-meeting';

export function lastMeetingOf(map: MapData): string | null {
  const date = textSetting(map, LAST_MEETING);
  return date !== null && isPartialDate(date) ? date : null;
}

/** The edit that sets it: one of those that every setting has. */
export function lastMeetingEdit(map: Pick<MapData, 'setting'>, date: string | null) {
  if (date === null) return { edit: 'setting.remove', input: { ids: [LAST_MEETING] } };
  return map.setting.has(LAST_MEETING)
    ? { edit: 'setting.update', input: { id: LAST_MEETING, fields: { value: date } } }
    : { edit: 'setting.add', input: { id: LAST_MEETING, value: date } };
}

/** The edits that end a meeting: the map is kept as it stood, and the next meeting is told what has changed since. */
export const endMeetingEdits = (map: Pick<MapData, 'setting'>, today: string) => [
  { edit: 'snapshot.take', input: { name: `Meeting of ${sayDate(today)}`, date: today } },
  lastMeetingEdit(map, today),
];

/** Since when changes are told. */
export type Since = {
  /** The last day that counts as before: what happened after it has happened since. */
  readonly day: string;
  /** As it was said or recorded: a month stays a month in words. */
  readonly date: string;
  /** The snapshot that tells how the map stood; null where none was taken on that date. */
  readonly snapshot: Snapshot['id'] | null;
};

/**
 * What is meant by a date, or by a snapshot's id: of several snapshots of one date, the one taken last. Without either, the date of
 * the last meeting; null where the map has none.
 */
export function sinceMeant(map: MapData, said: string | undefined): Since | null {
  const named = said === undefined ? undefined : map.snapshot.get(said);
  if (named) return { day: lastDayOf(named.date), date: named.date, snapshot: named.id };
  const date = said !== undefined && isPartialDate(said) ? said : said === undefined ? lastMeetingOf(map) : null;
  if (date === null) return null;
  const [taken] = [...map.snapshot.values()]
    .filter((snapshot) => snapshot.date === date)
    .sort((a, b) => compareText(b.taken, a.taken) || compareText(b.id, a.id));
  return { day: lastDayOf(date), date, snapshot: taken?.id ?? null };
}
