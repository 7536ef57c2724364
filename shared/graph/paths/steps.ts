// From one entry to the next: which links may be gone along, and in which direction.
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { compareText } from '../../util/compare.ts';

export const ROUTES = ['any', 'directed', 'upward', 'message'] as const;
/** any: whatever the direction; directed: along the arrows; upward: towards whom one reports to; message: the way a message travels. */
export type Route = (typeof ROUTES)[number];

/** One link from an entry to another. */
export type Step = { readonly link: Link; readonly to: string };

/** Link types that may be gone along; empty: all of them. Only links that exist now count. */
export type Over = { readonly types: readonly string[]; readonly route: Route };

const isBothWays = ({ direction }: Link): boolean => direction !== 'forward';

/** Whether a link may be gone along from one of its ends to the other. */
function isOpen(map: MapData, link: Link, from: string, route: Route): boolean {
  const isForward = link.from === from;
  switch (route) {
    case 'any':
      return true;
    case 'directed':
      return isForward || isBothWays(link);
    case 'upward': {
      const upward = map.linkType.get(link.type)?.upward ?? null;
      return upward !== null && (upward === 'to') === isForward;
    }
    case 'message': {
      const carries = map.linkType.get(link.type)?.carries ?? null;
      return carries !== null && (isForward || carries === 'both' || isBothWays(link));
    }
  }
}

function steps(map: MapData, entity: string, { types, route }: Over, isBack: boolean): Step[] {
  const found: Step[] = [];
  for (const link of linksOf(map, entity)) {
    const to = link.from === entity ? link.to : link.from;
    if (to === entity || link.status !== 'existing') continue;
    if (types.length > 0 && !types.includes(link.type)) continue;
    if (isOpen(map, link, isBack ? to : entity, route)) found.push({ link, to });
  }
  return found.sort((a, b) => compareText(a.to, b.to) || compareText(a.link.id, b.link.id));
}

/** The steps that can be taken from an entry, in an order that does not change from one reading to the next. */
export function stepsFrom(map: MapData, entity: string, over: Over): Step[] {
  return steps(map, entity, over, false);
}

/** The same against the direction: `to` is an entry from which a step leads here. */
export function stepsTo(map: MapData, entity: string, over: Over): Step[] {
  return steps(map, entity, over, true);
}
