// What a form says before one contact too many.
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { sayBy } from '../log.ts';
import { type CareLimits, careLimitsOf } from './limits.ts';
import type { TooOften } from './over-asked.ts';

/** “3 in 6 months”. */
export const sayLimit = ({ most, months }: CareLimits): string =>
  `${most} in ${months === 1 ? 'a month' : months === 12 ? 'a year' : `${months} months`}`;

/** “Vision 31 has been met 3 times within 6 months already, last on 3 November 2026 by Sport Team. The limit is 3 in 6 months: ask first what the others heard.” */
export function sayTooOften(map: MapData, { entity, contacts }: TooOften): string {
  const limits = careLimitsOf(map);
  const period = limits.months === 1 ? 'a month' : limits.months === 12 ? 'a year' : `${limits.months} months`;
  const [last] = contacts;
  const by = last ? sayBy(map, last) : '';
  const when = last
    ? `, last ${last.date.length === 10 ? 'on' : 'in'} ${sayDate(last.date)}${by === '' ? '' : ` by ${by}`}`
    : '';
  return `${shownNameOf(map, entity)} has ${countOf(contacts.length, 'other contact', 'other contacts')} within ${period}${when}. The limit is ${sayLimit(limits)}: ask first what the others heard.`;
}
