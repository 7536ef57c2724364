// What of a map is over, what ends when, and what is past its end though it is recorded as existing.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { linkSentence, shownName } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { dayAfter, lastDayOf, monthsBetween } from '../util/dates.ts';

/** An entry or a link with its dates; `months` is how long it lasted, or how long it still has; null where a date is missing. */
export type Lasting = {
  readonly entry: string | null;
  readonly link: string | null;
  readonly name: string;
  readonly started: string | null;
  readonly ended: string | null;
  readonly months: number | null;
};

export type Lastings = {
  readonly gone: readonly Lasting[];
  readonly ending: readonly Lasting[];
  readonly overdue: readonly Lasting[];
  /** Of what exists, how many have an end recorded, and how many there are. */
  readonly withEnd: number;
  readonly existing: number;
};

const LAST = '9999-12-31';

export function lastingsOf(map: MapData, entities: readonly Entity[], links: readonly Link[], asAt: string): Lastings {
  const told = (item: Entity | Link, months: number | null): Lasting => ({
    entry: 'kind' in item ? item.id : null,
    link: 'kind' in item ? null : item.id,
    name: 'kind' in item ? shownName(item) : linkSentence(map, item),
    started: item.started,
    ended: item.ended,
    months,
  });
  const all: readonly (Entity | Link)[] = [...entities, ...links];
  const existing = all.filter(({ status }) => status === 'existing');
  const isPast = ({ ended }: Entity | Link): boolean => ended !== null && lastDayOf(ended) < asAt;
  const lasted = ({ started, ended }: Entity | Link): number | null =>
    started !== null && ended !== null ? monthsBetween(started, dayAfter(lastDayOf(ended))) : null;
  const endOf = ({ ended }: Lasting): string => (ended === null ? LAST : lastDayOf(ended));
  const byName = (a: Lasting, b: Lasting): number =>
    compareText(a.name, b.name) || compareText(a.entry ?? a.link ?? '', b.entry ?? b.link ?? '');
  const soonest = (a: Lasting, b: Lasting): number => compareText(endOf(a), endOf(b)) || byName(a, b);
  return {
    // What ended last is remembered best; what has no date comes after all that has.
    gone: all
      .filter(({ status }) => status === 'ended')
      .map((item) => told(item, lasted(item)))
      .sort(
        (a, b) =>
          Number(a.ended === null) - Number(b.ended === null) || compareText(endOf(b), endOf(a)) || byName(a, b),
      ),
    ending: existing
      .filter((item) => item.ended !== null && !isPast(item))
      .map((item) => told(item, monthsBetween(asAt, lastDayOf(item.ended ?? LAST))))
      .sort(soonest),
    overdue: existing
      .filter(isPast)
      .map((item) => told(item, lasted(item)))
      .sort(soonest),
    withEnd: existing.filter(({ ended }) => ended !== null).length,
    existing: existing.length,
  };
}

/** The one in the middle of those that are known; of two in the middle, the lower. */
export function middleOf(found: readonly Lasting[]): number | null {
  const known = found.flatMap(({ months }) => (months === null ? [] : [months])).sort((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)] ?? null;
}
