import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { firstDayOf, lastDayOf } from '../../util/dates.ts';
import { united } from './merged-entity.ts';
import { becomes, type Replaced } from './repoint.ts';

/** What a merge does to links before any are united. */
export type LinksAfter = {
  /** Links that now start or end at the entry that is kept, as they then are. */
  readonly moved: readonly Link[];
  /** Links between the entries that become one: they would lead from it to itself, and go. */
  readonly dropped: readonly Link[];
  /** Links that then say the same: same ends, type, direction and status. Each list has two or more. */
  readonly doubles: readonly (readonly Link[])[];
};

/** Ends, type, direction and status as one text; without direction, the ends count in either order. */
function saying({ from, to, type, direction, status }: Link): string {
  const ends = direction !== 'forward' && to < from ? [to, from] : [from, to];
  return [...ends, type, direction, status].join(' ');
}

export function linksAfter(map: MapData, keep: Entity, others: readonly Entity[]): LinksAfter {
  const replaced: Replaced = new Map(others.map(({ id }) => [id, keep.id]));
  const moved: Link[] = [];
  const dropped: Link[] = [];
  const touched = new Map<string, Link>();
  for (const entity of [keep, ...others]) for (const link of linksOf(map, entity.id)) touched.set(link.id, link);
  const after: Link[] = [];
  for (const link of touched.values()) {
    const now = { ...link, from: becomes(replaced, link.from), to: becomes(replaced, link.to) };
    const isMoved = now.from !== link.from || now.to !== link.to;
    // A link from an entry to itself was meant so; one between two that become one was not.
    if (now.from === now.to && link.from !== link.to) dropped.push(link);
    else {
      if (isMoved) moved.push(now);
      after.push(now);
    }
  }
  const said = new Map<string, Link[]>();
  for (const link of after) said.set(saying(link), [...(said.get(saying(link)) ?? []), link]);
  const isMoved = new Set(moved.map(({ id }) => id));
  // Doubles that were there before have nothing to do with the merge.
  const doubles = [...said.values()].filter((links) => links.length > 1 && links.some(({ id }) => isMoved.has(id)));
  return { moved, dropped, doubles };
}

/** Whether two links that say the same were written down from opposite ends. */
export const isTurned = (link: Link, keep: Link): boolean => link.from !== keep.from && link.from === keep.to;

const CONFIRMED_TURNED = { from: 'to', to: 'from', both: 'both', disputed: 'disputed' } as const;

const SINGLE = ['strength', 'weight', 'frequency', 'quality', 'purpose', 'reason', 'amount', 'role', 'notes'] as const;

/** One link made of several that say the same: the first, its gaps filled from the others, lists united, then what was chosen. */
export function mergedLink(links: readonly [Link, ...Link[]], chosen: Partial<Link>): Link {
  const [keep] = links;
  const merged = { ...keep };
  for (const field of SINGLE) {
    const value = links.find((link) => link[field] !== null)?.[field] ?? null;
    Object.assign(merged, { [field]: value });
  }
  merged.externalIds = united(links.map(({ externalIds }) => externalIds));
  merged.methods = united(links.map(({ methods }) => methods));
  merged.tags = united(links.map(({ tags }) => tags));
  merged.custom = Object.assign({}, ...links.map(({ custom }) => custom).reverse()) as Link['custom'];
  merged.singlePointOfContact = links.some(({ singlePointOfContact }) => singlePointOfContact);
  merged.restricted = links.some(({ restricted }) => restricted);
  merged.confirmedBy = confirmed(links);
  for (const field of ['started', 'ended'] as const) {
    const filled = { ...merged, [field]: merged[field] ?? links.find((link) => link[field])?.[field] ?? null };
    const { started, ended } = filled;
    if (started === null || ended === null || lastDayOf(ended) >= firstDayOf(started)) merged[field] = filled[field];
  }
  const { id, from, to, type, direction, status } = keep;
  return { ...merged, ...chosen, id, from, to, type, direction, status };
}

/** Who confirms them together: a dispute stays one, and one end here and the other there are both. */
function confirmed(links: readonly [Link, ...Link[]]): Link['confirmedBy'] {
  const said = new Set(
    links.flatMap((link) => {
      if (link.confirmedBy === null) return [];
      return [isTurned(link, links[0]) ? CONFIRMED_TURNED[link.confirmedBy] : link.confirmedBy];
    }),
  );
  if (said.has('disputed')) return 'disputed';
  if (said.has('both') || (said.has('from') && said.has('to'))) return 'both';
  return [...said][0] ?? null;
}
