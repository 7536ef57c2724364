// When each entry was met, along one line of time: in as many columns as there is room for, so that no mark lies over another.
import type { Engagement } from '../model/engagement.ts';
import { compareText } from '../util/compare.ts';
import { firstDayOf } from '../util/dates.ts';
import { dayNumber, dayOfNumber } from '../util/days.ts';
import { monthsAfter } from './month.ts';

export type TimelineMark = {
  /** From 0. */
  readonly column: number;
  /** In order of their days. */
  readonly records: readonly Engagement[];
};
export type TimelineRow = {
  readonly entity: string;
  /** How often it was met, and when last. */
  readonly count: number;
  readonly last: string;
  readonly marks: readonly TimelineMark[];
};
export type Tick = { readonly day: string; readonly share: number };
export type Timeline = {
  readonly first: string;
  readonly last: string;
  readonly rows: readonly TimelineRow[];
  readonly ticks: readonly Tick[];
};

/** @param isMeant whose rows are shown @param today the line goes on to it */
export function timelineOf(
  records: readonly Engagement[],
  { columns, today, isMeant }: { columns: number; today: string; isMeant: (entity: string) => boolean },
): Timeline {
  const days = [...records.map(({ date }) => firstDayOf(date)), today].sort(compareText);
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const start = dayNumber(first);
  const span = Math.max(1, dayNumber(last) - start);
  const shareOf = (day: string): number => (dayNumber(day) - start) / span;
  const columnOf = (day: string): number => Math.min(columns - 1, Math.floor(shareOf(day) * columns));
  const byEntity = new Map<string, Engagement[]>();
  const inOrder = [...records].sort(
    (a, b) => compareText(firstDayOf(a.date), firstDayOf(b.date)) || compareText(a.id, b.id),
  );
  for (const record of inOrder)
    for (const id of new Set<string>(record.met)) {
      if (!isMeant(id)) continue;
      const own = byEntity.get(id);
      if (own) own.push(record);
      else byEntity.set(id, [record]);
    }
  const rows = [...byEntity].map(([entity, own]): TimelineRow => {
    const marks = Map.groupBy(own, ({ date }) => columnOf(firstDayOf(date)));
    return {
      entity,
      count: own.length,
      last: own.at(-1)?.date ?? '',
      marks: [...marks].map(([column, all]) => ({ column, records: all })),
    };
  });
  rows.sort((a, b) => b.count - a.count || compareText(b.last, a.last) || compareText(a.entity, b.entity));
  return { first, last, rows, ticks: ticksOf(first, last, shareOf) };
}

/** Months between marks of the scale. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];
const MOST_TICKS = 8;

/** First days of months, of quarters, of years: so many that there is room to say each. */
function ticksOf(first: string, last: string, shareOf: (day: string) => number): Tick[] {
  const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const from = monthNumber(first);
  const to = monthNumber(last);
  const step = STEPS.find((each) => (to - from) / each <= MOST_TICKS) ?? 120_000;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    const day = `${monthsAfter('0000-01', at)}-01`;
    if (day >= first) ticks.push({ day, share: shareOf(day) });
  }
  // A few days have no first of a month among them.
  return ticks.length > 0 ? ticks : [{ day: dayOfNumber(dayNumber(first)), share: 0 }];
}
