// The records of a log by the days on which they happened and on which what they promised is due.
import type { Engagement } from '../model/engagement.ts';
import { firstDayOf, lastDayOf } from '../util/dates.ts';
import { newestFirst } from './log.ts';
import { isOpenStep } from './next-steps.ts';

export type DayRecords = {
  /** Contacts of that day. */
  readonly met: readonly Engagement[];
  /** Records whose next step is due then, done or not. */
  readonly due: readonly Engagement[];
};

export const NO_RECORDS: DayRecords = { met: [], due: [] };

/** By day, YYYY-MM-DD. A contact of which only the month or year is known is on no day; what is due in a month, on its last. */
export function recordsByDay(records: readonly Engagement[]): ReadonlyMap<string, DayRecords> {
  const days = new Map<string, { met: Engagement[]; due: Engagement[] }>();
  const at = (day: string): { met: Engagement[]; due: Engagement[] } => {
    const known = days.get(day) ?? { met: [], due: [] };
    days.set(day, known);
    return known;
  };
  for (const record of newestFirst(records)) {
    if (record.date.length === 10) at(record.date).met.push(record);
    if (record.next !== null && record.due !== null) at(lastDayOf(record.due)).due.push(record);
  }
  return days;
}

/** Contacts of a month, YYYY-MM, of which the day is not known; those of its year alone in January. */
export const withoutDay = (records: readonly Engagement[], month: string): readonly Engagement[] =>
  records.filter(({ date }) => date.length < 10 && firstDayOf(date).startsWith(month));

/** "2 contacts, 1 due, 1 overdue": what a day holds, for who cannot see the marks. */
export function sayDay({ met, due }: DayRecords, day: string, asAt: string): string {
  const open = due.filter(isOpenStep);
  const late = day < asAt ? open.length : 0;
  const parts = [
    met.length > 0 ? `${met.length} ${met.length === 1 ? 'contact' : 'contacts'}` : '',
    open.length - late > 0 ? `${open.length - late} due` : '',
    late > 0 ? `${late} overdue` : '',
    due.length - open.length > 0 ? `${due.length - open.length} done` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing recorded' : parts.join(', ');
}
