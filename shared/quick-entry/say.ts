import type { MapData } from '../model/map-data.ts';
import { linkTypeLabel, shownNameOf, termLabel } from '../model/words.ts';
import { sayDate } from '../util/dates.ts';
import type { PlannedEnd, PlannedLink } from './links-of.ts';
import type { Manner } from './sentence.ts';

/** What an end goes by. */
export function endName(map: MapData, end: PlannedEnd): string {
  return end.is === 'known' ? shownNameOf(map, end.id) : end.name;
}

/** All that is said of a link beyond its ends and type: "by report, quarterly, since March 2019, planned". Empty when nothing is. */
export function sayManner(map: MapData, manner: Manner): string {
  const methods = manner.methods.map((method) =>
    ('key' in method ? termLabel(map, 'method', method.key) : method.label).toLowerCase(),
  );
  return [
    methods.length === 0 ? '' : `by ${methods.join(', ')}`,
    manner.frequency === null ? '' : termLabel(map, 'frequency', manner.frequency).toLowerCase(),
    manner.role === null ? '' : `as ${manner.role}`,
    manner.started === null ? '' : `since ${sayDate(manner.started)}`,
    manner.ended === null ? '' : `until ${sayDate(manner.ended)}`,
    manner.amount === null ? '' : `amount ${manner.amount.toLocaleString('en-GB')}`,
    manner.direction === 'both' ? 'both ways' : '',
    manner.status === null ? '' : manner.status,
    manner.certainty === 'assumption' ? 'an assumption' : '',
    manner.strength === null ? '' : `strength ${manner.strength} of 5`,
    manner.quality === null ? '' : `quality ${manner.quality} of 5`,
    manner.singlePointOfContact ? 'as single point of contact' : '',
    manner.purpose === null ? '' : `for ${manner.purpose}`,
    manner.reason === null ? '' : `because ${manner.reason}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A link that is to be made, as a sentence: "Vision 31 reports to Strong Communities Board, by report". */
export function sayPlanned(map: MapData, planned: PlannedLink): string {
  const manner = sayManner(map, planned.manner);
  const ends = `${endName(map, planned.from)} ${linkTypeLabel(map, planned.type)} ${endName(map, planned.to)}`;
  return manner === '' ? ends : `${ends}, ${manner}`;
}
