// How many of those who could say so have: the response rate of what an answer rests on.
import { isConfirmed } from '../model/knowledge/confirmation.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';

const say = (number: number): string => number.toLocaleString('en-GB');

/** Who has confirmed at least one of the links that they are at an end of. */
function confirmersOf(links: readonly Link[]): Set<string> {
  const confirmers = new Set<string>();
  for (const { from, to, confirmedBy } of links) {
    if (confirmedBy === 'from' || confirmedBy === 'both') confirmers.add(from);
    if (confirmedBy === 'to' || confirmedBy === 'both') confirmers.add(to);
  }
  return confirmers;
}

/** Of the links how many are confirmed, and of the entries at their ends how many have been met, and have confirmed any; null without links. */
export function sayResponse(map: MapData, links: readonly Link[]): string | null {
  if (links.length === 0) return null;
  const ends = new Set<string>(links.flatMap(({ from, to }) => [from, to]));
  const met = new Set<string>();
  for (const engagement of map.engagement.values()) for (const id of engagement.met) if (ends.has(id)) met.add(id);
  const confirmed = links.filter(isConfirmed).length;
  const confirmers = confirmersOf(links).size;
  const of = `of the ${say(ends.size)} ${ends.size === 1 ? 'entry' : 'entries'} at their ends`;
  const asked = `${met.size === 0 ? 'none' : say(met.size)} ${met.size > 1 ? 'have' : 'has'} been met, as far as engagement is recorded`;
  if (links.length === 1)
    return `Response: the link is confirmed by ${confirmed === 0 ? 'nobody at either end' : 'somebody at one of its ends'}; of the ${say(ends.size)} ${ends.size === 1 ? 'entry at both its ends' : 'entries at its ends'}, ${asked}.`;
  return confirmed === 0
    ? `Response: none of the ${say(links.length)} links is confirmed by anybody at either end; ${of}, ${asked}.`
    : `Response: ${say(confirmed)} of ${say(links.length)} links (${Math.round((100 * confirmed) / links.length)}%) confirmed by somebody at one of their ends; ${of}, ${say(confirmers)} ${confirmers === 1 ? 'has' : 'have'} confirmed any, ${asked}.`;
}
