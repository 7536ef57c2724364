// A map as it was, is, or is to be: what existed on a date, what exists now, what would exist if all that is planned came about.

import type { Status } from '../model/fields.ts';
import type { MapData } from '../model/map-data.ts';
import { dayAfter, firstDayOf, lastDayOf } from '../util/dates.ts';
import { remembered } from '../util/remembered.ts';

/** What a status and dates are read from: an entry or a link. */
type Dated = { readonly status: Status; readonly started: string | null; readonly ended: string | null };

/**
 * What existed on a date, by the dates on entries and links; a year or a month means its last day. What started in a year did so on its
 * first day, what ended in it did so on its last. Without a date: what exists now is taken to have been there always; what is planned,
 * proposed or over counts only from, or until, a date that is recorded. All of it is `existing` on that date.
 */
export function mapAt(map: MapData, date: string): MapData {
  const day = lastDayOf(date);
  return withOnly(map, ({ status, started, ended }) => {
    if (status === 'ended' && ended === null) return false;
    if ((status === 'planned' || status === 'proposed') && started === null) return false;
    return (started === null || firstDayOf(started) <= day) && (ended === null || lastDayOf(ended) >= day);
  });
}

/** What exists now, by its status. */
export function asItIs(map: MapData): MapData {
  return withOnly(map, ({ status }) => status === 'existing');
}

/** As it would be: planned and proposed exist, what is over or has a date on which it ends is gone. */
export function asProposed(map: MapData): MapData {
  return withOnly(map, ({ status, ended }) => status !== 'ended' && ended === null);
}

/** The map with those entries, and those links between them, as `existing`. What hangs on the others stays in its own lists. */
function withOnly(map: MapData, exists: (item: Dated) => boolean): MapData {
  const entity: MapData['entity'] = only(map.entity, exists);
  const link: MapData['link'] = only(map.link, (item) => exists(item) && entity.has(item.from) && entity.has(item.to));
  return { ...map, entity, link };
}

function only<Value extends Dated>(
  items: ReadonlyMap<string, Value>,
  exists: (item: Value) => boolean,
): ReadonlyMap<string, Value> {
  const kept = [...items].filter(([, item]) => exists(item));
  const isSame = kept.length === items.size && kept.every(([, { status }]) => status === 'existing');
  if (isSame) return items;
  return new Map(kept.map(([id, item]) => [id, item.status === 'existing' ? item : (asExisting(item) as Value)]));
}

/** The same object each time: what has not changed from one date to another is not drawn anew. */
const asExisting = remembered((item: Dated): Dated => ({ ...item, status: 'existing' }));

/** The days on which something starts or ends, first to last, each once; what has ended is gone the day after. */
export function datesOf(map: MapData): string[] {
  const days = new Set<string>();
  for (const items of [map.entity, map.link])
    for (const { started, ended } of items.values() as Iterable<Dated>) {
      if (started !== null) days.add(firstDayOf(started));
      if (ended !== null) days.add(dayAfter(lastDayOf(ended)));
    }
  return [...days].sort();
}
