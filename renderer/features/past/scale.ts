// Where a day stands on the line, and which years are written under it.
import type { Timeline } from '../../../shared/compare/timeline.ts';
import { dayNumber } from '../../../shared/util/days.ts';

export type Scale = { readonly first: number; readonly last: number };

/** From the beginning of the year before the first change to the end of the year of the last change, or today. */
export function scaleOf({ marks }: Timeline, today: string): Scale {
  const days = [...marks.map(({ day }) => day), today].sort();
  const [first = today] = days;
  const year = Math.max(1, Number(first.slice(0, 4)) - 1);
  return {
    first: dayNumber(`${String(year).padStart(4, '0')}-01-01`),
    last: dayNumber(`${(days.at(-1) ?? today).slice(0, 4)}-12-31`),
  };
}

/** 0 at the first day, 1 at the last. */
export function partAt({ first, last }: Scale, day: string): number {
  return Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first)));
}

const MOST_YEARS = 12;

/** Years for the axis: every one, or every second, fifth, tenth … where they would stand too close. */
export function yearsOn(scale: Scale): { readonly year: string; readonly at: number }[] {
  const span = Math.max(1, Math.round((scale.last - scale.first) / 365.25));
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => span / step <= MOST_YEARS) ?? 1000;
  const start = 1970 + scale.first / 365.25;
  const years: { year: string; at: number }[] = [];
  for (let year = Math.ceil(start / every) * every; years.length <= MOST_YEARS + 1; year += every) {
    const day = `${String(year).padStart(4, '0')}-01-01`;
    if (dayNumber(day) > scale.last) break;
    years.push({ year: String(year), at: partAt(scale, day) });
  }
  return years;
}
