// People drawn into the organisations that they belong to.
import type { Entity } from '../../model/entity.ts';
import type { Evidence } from '../../model/evidence.ts';
import { blankLink, type Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { evidenceFor } from '../../model/map-index.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';

export type Collapsed = {
  readonly map: MapData;
  /** Which organisation stands for whom. */
  readonly standsFor: ReadonlyMap<string, string>;
  /** People who belong to no organisation, or to several, and so stay. */
  readonly stay: number;
  /** Links within one organisation, and so no longer between two. */
  readonly within: number;
  /** Links of people, and how many links of organisations stand for them. */
  readonly moved: number;
  readonly merged: number;
};

/**
 * Links of people become links of their organisations. Those of the same type, direction, status and certainty between the same two become one that
 * says how many it stands for. Links that organisations have themselves stay as they are: who says so, and how sure it is, is another matter.
 */
export function collapsePeople(map: MapData): Collapsed {
  const people = [...map.entity.values()].filter(({ person }) => person !== null);
  const standsFor = new Map<string, Entity['id']>();
  for (const person of people) {
    const organisation = organisationOf(map, person);
    if (organisation) standsFor.set(person.id, organisation);
  }
  const entity = new Map<string, Entity>();
  for (const value of map.entity.values())
    if (!standsFor.has(value.id))
      entity.set(value.id, value.parent === null ? value : { ...value, parent: partOf(value, standsFor) });

  const link = new Map<string, Link>();
  const alike = new Map<string, Link[]>();
  /** The link that stands for one that is gone; null for one within an organisation. */
  const became = new Map<string, string | null>();
  for (const value of [...map.link.values()].sort((a, b) => compareText(a.id, b.id))) {
    if (!standsFor.has(value.from) && !standsFor.has(value.to)) {
      link.set(value.id, value);
      continue;
    }
    const moved = movedLink(value, standsFor);
    if (moved.from === moved.to) {
      became.set(value.id, null);
      continue;
    }
    const key = keyOf(map, moved);
    alike.set(key, [...(alike.get(key) ?? []), moved]);
  }
  let moved = 0;
  for (const links of alike.values()) {
    const [first] = links;
    if (!first) continue;
    moved += links.length;
    for (const { id } of links) became.set(id, first.id);
    link.set(first.id, oneFor(links, first));
  }
  const evidence = new Map<string, Evidence>();
  for (const value of map.evidence.values()) {
    if (value.entity !== null && standsFor.has(value.entity)) continue;
    const to = value.link === null ? undefined : became.get(value.link);
    if (to === null) continue;
    // Who of the two said it was a person, who is not here any more.
    evidence.set(value.id, to === undefined ? value : { ...value, link: to as Link['id'], saidBy: null });
  }
  return {
    map: { ...map, entity, link, evidence },
    standsFor,
    stay: people.length - standsFor.size,
    within: [...became.values()].filter((to) => to === null).length,
    moved,
    merged: alike.size,
  };
}

function partOf(value: Entity, standsFor: ReadonlyMap<string, Entity['id']>): Entity['parent'] {
  const parent = standsFor.get(value.parent ?? '') ?? value.parent;
  return parent === value.id ? null : parent;
}

/** What the person is part of; else the one organisation that the person is a member of, or represents, at present. */
function organisationOf(map: MapData, person: Entity): Entity['id'] | null {
  const parent = person.parent === null ? undefined : map.entity.get(person.parent);
  if (parent && parent.person === null) return parent.id;
  const belongs = new Set<Entity['id']>();
  for (const link of map.link.values()) {
    if (link.from !== person.id || link.status !== 'existing') continue;
    if (map.linkType.get(link.type)?.category !== 'membership') continue;
    if (map.entity.get(link.to)?.kind === 'organisation') belongs.add(link.to);
  }
  const [only, ...others] = belongs;
  return only !== undefined && others.length === 0 ? only : null;
}

function movedLink(link: Link, standsFor: ReadonlyMap<string, Entity['id']>): Link {
  return { ...link, from: standsFor.get(link.from) ?? link.from, to: standsFor.get(link.to) ?? link.to };
}

function keyOf(map: MapData, { id, from, to, type, direction, status, restricted }: Link): string {
  const ends = direction === 'forward' || from < to ? [from, to] : [to, from];
  const evidence = evidenceFor(map, id);
  const isAssumed = evidence.length > 0 && evidence.every(({ certainty }) => certainty === 'assumption');
  const isStated = evidence.some(({ certainty }) => certainty !== 'assumption');
  return JSON.stringify([...ends, type, direction, status, restricted, isAssumed, isStated]);
}

/** Only what is true of all of them: what one person said, gave or held is not the organisation's. */
function oneFor(links: readonly Link[], { id, from, to, type, direction, status, restricted }: Link): Link {
  return {
    ...blankLink(id, from, to, type),
    direction,
    status,
    restricted,
    methods: [...new Set(links.flatMap(({ methods }) => methods))].sort(compareText),
    purpose: `Stands for ${countOf(links.length, 'link of a person', 'links of people')}`,
  };
}
