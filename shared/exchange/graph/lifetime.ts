// From when to when an entry or a link is there, in days: graph files know no years and months.
import { firstDayOf, lastDayOf } from '../../util/dates.ts';

/** First and last day, YYYY-MM-DD; null where it is open. */
export type Life = { readonly start: string | null; readonly end: string | null };

type Dated = { readonly started: string | null; readonly ended: string | null };

export function lifeOf({ started, ended }: Dated): Life {
  return sound({
    start: started === null ? null : firstDayOf(started),
    end: ended === null ? null : lastDayOf(ended),
  });
}

/**
 * A link cannot be there without its ends (Gephi refuses it): what of its life lies within theirs. Open it stays where it says
 * nothing: the dates of its ends are not said of it.
 */
export function lifeWithin(life: Life, ends: readonly Life[]): Life {
  const all = [life, ...ends];
  const start = all.flatMap((each) => each.start ?? []).sort();
  const end = all.flatMap((each) => each.end ?? []).sort();
  const within = sound({ start: start.at(-1) ?? null, end: end[0] ?? null });
  return { start: life.start && within.start, end: life.end && within.end };
}

/** No life at all, where it would end before it starts: what the map says stands in the attributes. */
function sound({ start, end }: Life): Life {
  return start !== null && end !== null && end < start ? { start: null, end: null } : { start, end };
}
