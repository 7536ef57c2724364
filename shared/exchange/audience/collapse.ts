// People drawn into the organisations that they belong to, or into marks that stand for several (`small-groups.ts`).
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

/** What stands for people instead of them. */
export type Standing = {
  /** Which organisation or mark stands for whom. */
  readonly standsFor: ReadonlyMap<string, Entity['id']>;
  /** Entries of their own, that the map did not have. */
  readonly marks: readonly Entity[];
  /** Whether the map may tell how many links, and how much evidence, one stands for. */
  readonly isCounted: boolean;
};

export function collapsePeople(map: MapData): Collapsed {
  const standsFor = new Map<string, Entity['id']>();
  for (const person of map.entity.values()) {
    const organisation = person.person === null ? null : organisationOf(map, person);
    if (organisation) standsFor.set(person.id, organisation);
  }
  return drawInto(map, { standsFor, marks: [], isCounted: true });
}

/**
 * Links of people become links of their organisations. Those of the same type, direction, status and certainty between the same two become one that
 * says how many it stands for. Links that organisations have themselves stay as they are: who says so, and how sure it is, is another matter.
 */
export function drawInto(map: MapData, { standsFor, marks, isCounted }: Standing): Collapsed {
  const people = [...map.entity.values()].filter(({ person }) => person !== null);
  const entity = entitiesWith(map, standsFor, marks);

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
    link.set(first.id, oneFor(links, first, isCounted));
  }
  const evidence = evidenceWith(map, standsFor, became, isCounted);
  return {
    map: { ...map, entity, link, evidence },
    standsFor,
    stay: people.length - standsFor.size,
    within: [...became.values()].filter((to) => to === null).length,
    moved,
    merged: alike.size,
  };
}

function entitiesWith(
  map: MapData,
  standsFor: Standing['standsFor'],
  marks: readonly Entity[],
): ReadonlyMap<string, Entity> {
  const entity = new Map<string, Entity>();
  for (const value of map.entity.values())
    if (!standsFor.has(value.id))
      entity.set(value.id, value.parent === null ? value : { ...value, parent: partOf(value, standsFor) });
  for (const mark of marks) entity.set(mark.id, mark);
  // An organisation may have been part of a person, who now is drawn into what is part of it.
  for (const { id } of [...entity.values()]) {
    const value = entity.get(id);
    if (value && value.parent !== null && isWithin(entity, value.parent, id))
      entity.set(id, { ...value, parent: null });
  }
  return entity;
}

function partOf(value: Entity, standsFor: Standing['standsFor']): Entity['parent'] {
  const parent = standsFor.get(value.parent ?? '') ?? value.parent;
  return parent === value.id ? null : parent;
}

function isWithin(entity: ReadonlyMap<string, Entity>, start: string, whole: string): boolean {
  const passed = new Set<string>();
  for (let at: string | null = start; at !== null && !passed.has(at); at = entity.get(at)?.parent ?? null) {
    if (at === whole) return true;
    passed.add(at);
  }
  return false;
}

/** @param became the link that stands for one that is gone; null for one within an organisation */
function evidenceWith(
  map: MapData,
  standsFor: Standing['standsFor'],
  became: ReadonlyMap<string, string | null>,
  isCounted: boolean,
): ReadonlyMap<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  const known = new Set<string>();
  for (const value of [...map.evidence.values()].sort((a, b) => compareText(a.id, b.id))) {
    if (value.entity !== null && standsFor.has(value.entity)) continue;
    const to = value.link === null ? undefined : became.get(value.link);
    if (to === null) continue;
    if (to === undefined) {
      evidence.set(value.id, value);
      continue;
    }
    // Who of the two said it was a person, who is not here any more.
    const moved = { ...value, link: to as Link['id'], saidBy: null };
    const key = JSON.stringify([to, value.source, value.certainty]);
    // As much evidence as there were people would count them: a source supports such a link once.
    if (!isCounted && known.has(key)) continue;
    known.add(key);
    const unsaid = { section: null, note: null, quote: null, place: null, reported: null, externalIds: [] };
    evidence.set(value.id, isCounted ? moved : { ...moved, ...unsaid });
  }
  return evidence;
}

/** What the person is part of; else the one organisation that the person is a member of, or represents, at present. */
export function organisationOf(map: MapData, person: Entity): Entity['id'] | null {
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
function oneFor(links: readonly Link[], first: Link, isCounted: boolean): Link {
  const { id, from, to, type, direction, status, restricted } = first;
  return {
    ...blankLink(id, from, to, type),
    direction,
    status,
    restricted,
    methods: [...new Set(links.flatMap(({ methods }) => methods))].sort(compareText),
    purpose: `Stands for ${isCounted ? countOf(links.length, 'link of a person', 'links of people') : 'links of people'}`,
  };
}
