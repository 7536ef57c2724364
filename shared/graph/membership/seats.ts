import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import type { Shown } from '../filters/apply-filter.ts';
import { MEMBER_OF } from '../groups/boards.ts';

/** Whoever sits on a body, and by which link: one of several where there are more. */
export type Body = { readonly body: string; readonly seats: ReadonlyMap<string, Link> };

/** The bodies in the picture that somebody in it sits on now, in an order that does not change. Seats that have ended do not count. */
export function bodiesIn(map: MapData, shown: Shown): Body[] {
  const bodies = new Map<string, Map<string, Link>>();
  const links = [...shown.links]
    .map((id) => map.link.get(id))
    .filter((link) => link !== undefined)
    .filter((link) => link.type === MEMBER_OF && link.status !== 'ended' && link.from !== link.to)
    .sort((a, b) => compareText(a.id, b.id));
  for (const link of links) {
    const seats = bodies.get(link.to) ?? new Map<string, Link>();
    if (!seats.has(link.from)) seats.set(link.from, link);
    bodies.set(link.to, seats);
  }
  return [...bodies].map(([body, seats]) => ({ body, seats })).sort((a, b) => compareText(a.body, b.body));
}

/** Whether a link is a seat: what another way of showing membership leaves out. */
export function isSeat(link: Link): boolean {
  return link.type === MEMBER_OF && link.from !== link.to;
}
