import { sayDate } from '../../../shared/util/dates.ts';

/** "since 2015", "until March 2019", "2015 to March 2019". */
export function sayPeriod(started: string | null, ended: string | null): string {
  if (started === null) return ended === null ? '' : `until ${sayDate(ended)}`;
  return ended === null ? `since ${sayDate(started)}` : `${sayDate(started)} to ${sayDate(ended)}`;
}
