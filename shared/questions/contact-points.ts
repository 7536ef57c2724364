// Who is the contact of whom: links marked so, and people who are said to be the contact.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { linksOf } from '../model/map-index.ts';
import { foldText } from '../util/fold.ts';
import { categoryOf } from './counting.ts';

export const ORGANISATION = 'organisation';

export type ContactPoint = {
  /** Whose contact it is. */
  readonly body: string;
  readonly contact: string;
  /** For whom the contact is there; null when nobody in particular is said. */
  readonly forWhom: string | null;
  readonly how: 'Marked as single point of contact' | 'Said to be the contact';
  readonly link: Link;
};

/** A link marked as a single point of contact, of which neither end can be told to be the contact. */
export type Unclear = { readonly unclear: Link };

const isPerson = (map: MapData, { kind }: Entity): boolean => map.kind.get(kind)?.isPerson ?? false;

const CONTACT = /\b(points? of contact|contact (person|point|officer)|spocs?)\b/;

const isContactPerson = (map: MapData, entity: Entity): boolean =>
  isPerson(map, entity) &&
  [entity.name, ...entity.aliases, entity.person?.role ?? ''].some((name) => CONTACT.test(foldText(name)));

/** The organisations that a person belongs to: what it is part of, or has a seat in. */
function organisationsOf(map: MapData, person: Entity): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (let at = person.parent; at !== null && !seen.has(at); at = map.entity.get(at)?.parent ?? null) {
    seen.add(at);
    if (map.entity.get(at)?.kind === ORGANISATION) {
      found.add(at);
      break;
    }
  }
  for (const { from, to, status, type } of linksOf(map, person.id)) {
    const isSeat = map.linkType.get(type)?.category === 'membership' && status === 'existing' && from === person.id;
    if (isSeat && map.entity.get(to)?.kind === ORGANISATION) found.add(to);
  }
  return [...found];
}

/** Of two bodies, the contact is the one that is part of the other, or the one that is no organisation where the other is. */
function bodyAndContact(a: Entity, b: Entity): { body: Entity; contact: Entity } | null {
  if (a.parent === b.id) return { body: b, contact: a };
  if (b.parent === a.id) return { body: a, contact: b };
  const isA = a.kind === ORGANISATION;
  if (isA === (b.kind === ORGANISATION)) return null;
  return isA ? { body: a, contact: b } : { body: b, contact: a };
}

/** What a link says of contacts; nothing for most. Whether it exists already is for the caller to ask. */
export function contactsBy(map: MapData, link: Link): (ContactPoint | Unclear)[] {
  const [from, to] = [map.entity.get(link.from), map.entity.get(link.to)];
  if (!from || !to || from === to) return [];
  const isMarked = link.singlePointOfContact;
  const people = [from, to].filter((entity) => isPerson(map, entity));
  const [person] = people;
  const isSaid = person !== undefined && people.length === 1 && isSaidToBe(map, link, person);
  if (!isMarked && !isSaid) return [];
  const how = isMarked ? 'Marked as single point of contact' : 'Said to be the contact';
  if (person === undefined || people.length === 2) {
    const found = people.length === 2 ? null : bodyAndContact(from, to);
    return found ? [{ body: found.body.id, contact: found.contact.id, forWhom: null, how, link }] : [{ unclear: link }];
  }
  const other = person === from ? to : from;
  // An officer of the police who is the contact for a steering group is the contact of the police.
  const own = organisationsOf(map, person);
  if (own.length === 0 || own.includes(other.id))
    return [{ body: other.id, contact: person.id, forWhom: null, how, link }];
  return own.map((body) => ({ body, contact: person.id, forWhom: other.id, how, link }));
}

/** A seat whose role says “contact”, or a seat of somebody who is called a contact. */
function isSaidToBe(map: MapData, link: Link, person: Entity): boolean {
  if (link.role !== null && /\bcontact\b/.test(foldText(link.role))) return true;
  return categoryOf(map, link) === 'membership' && link.from === person.id && isContactPerson(map, person);
}

/** People known in a body, whether contacts or not: those who are part of it, or have a seat in it. */
export function peopleKnownIn(map: MapData, body: string, parts: readonly Entity[]): string[] {
  const seats = linksOf(map, body).filter(
    (link) => link.to === body && link.status === 'existing' && categoryOf(map, link) === 'membership',
  );
  const all = [...parts, ...seats.flatMap(({ from }) => map.entity.get(from) ?? [])];
  return [
    ...new Set(all.filter((entity) => entity.status === 'existing' && isPerson(map, entity)).map(({ id }) => id)),
  ];
}
