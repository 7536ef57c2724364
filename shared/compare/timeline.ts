// When what is in a map starts and ends: the days for a timeline, how much happens on each, and what that is in a sentence.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { linkTypeLabel, shownName, shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { dayAfter, firstDayOf, lastDayOf } from '../util/dates.ts';

type Item = Entity | Link;

/** A day from which the map is another. What has ended on a day is gone from the day after. */
export type Mark = { readonly day: string; readonly starting: readonly Item[]; readonly gone: readonly Item[] };

export type Timeline = {
  /** First to last. */
  readonly marks: readonly Mark[];
  /** Entries and links without any date that exist now: they are there on every day. */
  readonly always: { readonly entries: number; readonly links: number };
  /** Entries and links that are planned, proposed or over, without the date that would say when they are there: on no day. */
  readonly never: { readonly entries: number; readonly links: number };
};

/** The same rules as `mapAt` has. */
export function timelineOf({ entity, link }: Pick<MapData, 'entity' | 'link'>): Timeline {
  const starting = new Map<string, Item[]>();
  const gone = new Map<string, Item[]>();
  const put = (days: Map<string, Item[]>, day: string, item: Item): void => {
    const items = days.get(day);
    if (items) items.push(item);
    else days.set(day, [item]);
  };
  const always = { entries: 0, links: 0 };
  const never = { entries: 0, links: 0 };
  for (const [kind, items] of [['entries', entity.values()] as const, ['links', link.values()] as const]) {
    for (const item of items) {
      const { started, ended } = item;
      if (isNeverThere(item)) {
        never[kind]++;
        continue;
      }
      if (started === null && ended === null) always[kind]++;
      if (started !== null) put(starting, firstDayOf(started), item);
      if (ended !== null) put(gone, dayAfter(lastDayOf(ended)), item);
    }
  }
  const days = [...new Set([...starting.keys(), ...gone.keys()])].sort();
  return {
    marks: days.map((day) => ({ day, starting: starting.get(day) ?? [], gone: gone.get(day) ?? [] })),
    always,
    never,
  };
}

function isNeverThere({ status, started, ended }: Item): boolean {
  if (status === 'ended') return ended === null;
  return status !== 'existing' && started === null;
}

/** The mark of a day, or undefined when nothing changes on it. */
export function markOn({ marks }: Timeline, day: string): Mark | undefined {
  return marks.find((mark) => mark.day === day);
}

/** The nearest mark before or after a day; undefined when there is none. */
export function markBeside({ marks }: Timeline, day: string, way: 'before' | 'after'): Mark | undefined {
  return way === 'after' ? marks.find((mark) => mark.day > day) : marks.findLast((mark) => mark.day < day);
}

/** So many are named; the rest are counted. */
const NAMED = 3;

/** "3 entries and 1 link start: Vision 31, …. 2 links have ended: …."; "Nothing starts or ends on this day." */
export function sayMark(map: MapData, mark: Mark | undefined): string {
  const said = [
    mark && mark.starting.length > 0 ? sayItems(map, mark.starting, ['starts', 'start']) : '',
    mark && mark.gone.length > 0 ? sayItems(map, mark.gone, ['has ended', 'have ended']) : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? 'Nothing starts or ends on this day.' : said.join(' ');
}

const isLink = (item: Item): item is Link => 'from' in item;

function sayItems(map: MapData, items: readonly Item[], [one, many]: readonly [string, string]): string {
  const links = items.filter(isLink).length;
  const entries = items.length - links;
  const counts = [
    entries > 0 ? countOf(entries, 'entry', 'entries') : '',
    links > 0 ? countOf(links, 'link', 'links') : '',
  ].filter((count) => count !== '');
  // Entries first: their names say more.
  const named = [...items].sort((a, b) => Number(isLink(a)) - Number(isLink(b))).slice(0, NAMED);
  const names = named.map((item) =>
    isLink(item)
      ? `${shownNameOf(map, item.from)} ${linkTypeLabel(map, item.type)} ${shownNameOf(map, item.to)}`
      : shownName(item),
  );
  const rest = items.length > named.length ? ` and ${(items.length - named.length).toLocaleString('en-GB')} more` : '';
  return `${counts.join(' and ')} ${items.length === 1 ? one : many}: ${names.join('; ')}${rest}.`;
}

/** How many have no dates, and what that means for them. */
export function sayUndated({ always, never }: Timeline): string {
  const sentences = [
    [always, 'have no dates: always shown.'] as const,
    [never, 'are planned or over, undated: never shown.'] as const,
  ].flatMap(([{ entries, links }, means]) =>
    entries + links === 0
      ? []
      : [`${countOf(entries, 'entry', 'entries')} and ${countOf(links, 'link', 'links')} ${means}`],
  );
  return sentences.join(' ');
}
