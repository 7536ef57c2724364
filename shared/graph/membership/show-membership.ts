import type { Evidence } from '../../model/evidence.ts';
import type { EntityId, EvidenceId, LinkId } from '../../model/ids.ts';
import { blankLink, type Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { evidenceFor } from '../../model/map-index.ts';
import type { LinkType } from '../../model/vocabulary.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { withEntries } from '../../util/layered-map.ts';
import type { Shown } from '../filters/apply-filter.ts';
import type { MembershipMode } from './modes.ts';
import { type Body, bodiesIn, isSeat } from './seats.ts';

/** A body and those of its members that are in the picture. */
export type Membership = { readonly body: string; readonly members: readonly string[] };

/** The map as a picture is to draw it: with links that stand for shared seats, and without the seats themselves. */
export type MembershipShown = {
  readonly map: MapData;
  readonly shown: Shown;
  /** Bodies to be drawn as outlines around their members. */
  readonly outlines: readonly Membership[];
};

const JOINT = 'sits-together' as LinkType['id'];

/** Links that stand for shared seats begin with this; they are in no file. */
const JOINT_PREFIX = 'joint ';

export function isJointLink(id: string): boolean {
  return id.startsWith(JOINT_PREFIX);
}

/** An outline says something from two members on. */
const FEWEST_IN_OUTLINE = 2;

/** The same map and picture with membership shown another way. As links: what is given, untouched. */
export function showMembership(map: MapData, shown: Shown, mode: MembershipMode): MembershipShown {
  if (mode === 'links') return { map, shown, outlines: [] };
  const bodies = bodiesIn(map, shown);
  return mode === 'hulls' ? asOutlines(map, shown, bodies) : asJointLinks(map, shown, bodies, mode);
}

function asOutlines(map: MapData, shown: Shown, bodies: readonly Body[]): MembershipShown {
  const outlined = bodies.filter(({ seats }) => seats.size >= FEWEST_IN_OUTLINE);
  const inOutlines = new Set(outlined.map(({ body }) => body));
  const links = [...shown.links].filter((id) => {
    const link = map.link.get(id);
    return !(link && isSeat(link) && inOutlines.has(link.to));
  });
  const outlines = outlined.map(({ body, seats }) => ({ body, members: [body, ...seats.keys()] }));
  return { map, shown: { entities: shown.entities, links: new Set(links) }, outlines };
}

/** Two that share seats, with the links that say so. */
type Pair = { readonly a: string; readonly b: string; readonly seats: Link[]; count: number };

function pairsOf(bodies: readonly Body[], mode: 'members' | 'boards'): Pair[] {
  const groups = mode === 'members' ? bodies.map(({ seats }) => seats) : [...bodiesByMember(bodies).values()];
  const pairs = new Map<string, Pair>();
  for (const group of groups) {
    const members = [...group].sort(([a], [b]) => compareText(a, b));
    members.forEach(([a, seatOfA], index) => {
      for (const [b, seatOfB] of members.slice(index + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key) ?? { a, b, seats: [], count: 0 };
        pair.seats.push(seatOfA, seatOfB);
        pair.count++;
        pairs.set(key, pair);
      }
    });
  }
  return [...pairs.values()];
}

/** For each member the bodies it sits on, with the seat. */
function bodiesByMember(bodies: readonly Body[]): Map<string, Map<string, Link>> {
  const byMember = new Map<string, Map<string, Link>>();
  for (const { body, seats } of bodies) {
    for (const [member, link] of seats) {
      const on = byMember.get(member) ?? new Map<string, Link>();
      on.set(body, link);
      byMember.set(member, on);
    }
  }
  return byMember;
}

function asJointLinks(
  map: MapData,
  shown: Shown,
  bodies: readonly Body[],
  mode: 'members' | 'boards',
): MembershipShown {
  const left = new Set(bodies.map(({ body }) => body));
  const entities = mode === 'members' ? new Set([...shown.entities].filter((id) => !left.has(id))) : shown.entities;
  const pairs = pairsOf(bodies, mode).filter(({ a, b }) => entities.has(a) && entities.has(b));
  const joint = pairs.map((pair) => jointLink(map, pair, mode));
  const kept = [...shown.links].filter((id) => {
    const link = map.link.get(id);
    return link && !isSeat(link) && entities.has(link.from) && entities.has(link.to);
  });
  return {
    map: {
      ...map,
      linkType: withEntries(map.linkType, new Map([[JOINT, jointType(mode)]])) as MapData['linkType'],
      link: withEntries(map.link, new Map(joint.map(({ link }) => [link.id, link]))) as MapData['link'],
      evidence: withEntries(
        map.evidence,
        new Map(joint.flatMap(({ evidence }) => evidence.map((item) => [item.id, item] as const))),
      ) as MapData['evidence'],
    },
    shown: { entities, links: new Set([...kept, ...joint.map(({ link }) => link.id)]) },
    outlines: [],
  };
}

/**
 * What a link that stands for shared seats is drawn for: the bodies in which its two ends sit, or the members that its two bodies
 * share; their ids, in order of id.
 * @param map the map as it is, and what of it passes the filter
 */
export function sharedBehind(map: MapData, shown: Shown, { from, to }: Link, mode: MembershipMode): string[] {
  const bodies = bodiesIn(map, shown);
  const groups =
    mode === 'boards' ? bodiesByMember(bodies) : new Map(bodies.map(({ body, seats }) => [body, seats] as const));
  return [...groups].flatMap(([id, seats]) => (seats.has(from) && seats.has(to) ? [id] : [])).sort(compareText);
}

/** A link that stands for shared seats rests on the evidence for all of them, and is no surer than the least sure. */
function jointLink(map: MapData, { a, b, seats, count }: Pair, mode: 'members' | 'boards') {
  const id = `${JOINT_PREFIX}${a} ${b}` as LinkId;
  const status = seats.every((seat) => seat.status === 'existing') ? 'existing' : 'planned';
  const link: Link = {
    ...blankLink(id, a as EntityId, b as EntityId, JOINT),
    direction: 'none',
    status,
    strength: Math.min(5, count),
    weight: count,
    purpose:
      mode === 'members'
        ? `${countOf(count, 'body', 'bodies')} together`
        : countOf(count, 'shared member', 'shared members'),
  };
  const behind = seats.map((seat) => evidenceFor(map, seat.id));
  const isFact = behind.every((items) => items.some(({ certainty }) => certainty === 'fact'));
  const evidence = behind.flat().map(
    (item): Evidence => ({
      ...item,
      id: `${id} ${item.id}` as EvidenceId,
      link: id,
      entity: null,
      certainty: isFact ? item.certainty : 'assumption',
    }),
  );
  return { link, evidence };
}

function jointType(mode: 'members' | 'boards'): LinkType {
  const label = mode === 'members' ? 'sits together with' : 'shares members with';
  return {
    id: JOINT,
    label,
    inverse: label,
    category: 'membership',
    upward: null,
    carries: null,
    defaultDirection: 'none',
    description: null,
    order: Number.MAX_SAFE_INTEGER,
  };
}
