// What counts as communication, whom it reaches, and who is there to be reached.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { termId } from '../model/vocabulary.ts';
import { type Counted, categoryOf, countedLinks } from './counting.ts';
import type { Asked } from './question.ts';

/** A link that records contact of this frequency says that there is none: “never” is no contact a year. */
export function isNever(map: MapData, { frequency }: Link): boolean {
  return frequency !== null && map.term.get(termId('frequency', frequency))?.value === 0;
}

/** Links of communication, or of the types asked for; those that say “never” are told apart, since nobody is reached by them. */
export type Communication = Counted & { readonly never: readonly Link[] };

export function communicationIn(asked: Asked): Communication {
  const { map, types } = asked;
  const { all, links } = countedLinks(asked, (link) => types.length > 0 || categoryOf(map, link) === 'communication');
  return {
    all,
    links: links.filter((link) => !isNever(map, link)),
    never: links.filter((link) => isNever(map, link)),
  };
}

/** What was looked at, as `trustIn` wants it. */
export function sayLookedAt({ types }: Asked): string {
  return types.length > 0 ? 'Links of the chosen types' : 'Links of communication and consultation';
}

/** Who speaks to whom along a link: one pair, or two where it runs both ways. */
export function pairsOf({ from, to, direction }: Link): readonly (readonly [from: string, to: string])[] {
  if (from === to) return [];
  const there = [from, to] as const;
  return direction === 'forward' ? [there] : [there, [to, from]];
}

/** Written one way and heard both ways: who is asked answers. */
export function isConsultation(map: MapData, { direction, type }: Link): boolean {
  return direction === 'forward' && map.linkType.get(type)?.carries === 'both';
}

/** Links by whom they speak to. */
export function linksInto(links: readonly Link[]): Map<string, Link[]> {
  const into = new Map<string, Link[]>();
  for (const link of links) {
    for (const [, to] of pairsOf(link)) {
      const others = into.get(to);
      if (others) others.push(link);
      else into.set(to, [link]);
    }
  }
  return into;
}

export const AUDIENCE = 'audience';

/** Kinds that carry messages or stand for things and areas: nobody expects them to listen. */
const SPEECHLESS: readonly string[] = ['project', 'strategy', 'place', 'channel'];

/** Whether one would want to reach it: an audience, organisation, group, person or anything of a kind of the user's own, that exists now. */
export function isListener({ kind, status }: Entity): boolean {
  return status === 'existing' && !SPEECHLESS.includes(kind);
}

/** Whether messages travel along a link of this type at all. */
export function carriesMessages(map: MapData, { type }: Link): boolean {
  return (map.linkType.get(type)?.carries ?? null) !== null;
}
