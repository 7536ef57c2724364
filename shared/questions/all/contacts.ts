import type { MapData } from '../../model/map-data.ts';
import { linksOf, partsOf } from '../../model/map-index.ts';
import { shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { type ContactPoint, contactsBy, ORGANISATION, peopleKnownIn, type Unclear } from '../contact-points.ts';
import { type Body, bodyTable, contactTable, unclearTable } from '../contact-tables.ts';
import { countedLinks, trustIn } from '../counting.ts';
import type { Asked, Question } from '../question.ts';
import { byName, listOf, namesOf } from '../say.ts';

export const contacts: Question = {
  id: 'contacts',
  title: 'Single points of contact',
  asks: 'Who is the single point of contact of each organisation, and which have none, or several?',
  heading: 'Communication',
  needs: [{ option: 'about', label: 'Only of', isRequired: false, of: 'entry', isSeveral: true }],
  answer(asked) {
    const { map } = asked;
    const { links, all, bodies, now, later, unclear } = findContacts(asked);
    return {
      answer: [...(asked.about.length > 0 ? sayEach(map, bodies) : sayAll(map, bodies)), ...sayLater(map, later)].join(
        ' ',
      ),
      tables: [
        bodyTable(bodies),
        contactTable(map, 'contacts', 'Contacts, link by link', now),
        contactTable(map, 'planned', 'Planned or proposed', later),
        unclearTable(unclear),
      ],
      entities: byName(
        map,
        new Set([...bodies.map(({ id }) => id), ...now.flatMap(({ body, contact }) => [body, contact])]),
      ) as never[],
      links: [...new Set(now.map(({ link }) => link.id))],
      trust: trustIn(asked, {
        lookedAt: 'Links marked as single point of contact, and seats of people said to be the contact',
        counted: { all, links },
        unknowns: [
          ...(bodies.some(({ contacts: found }) => found.length === 0)
            ? ['That none is recorded does not say that there is none: nobody may have been asked.']
            : []),
          ...(unclear.length > 0
            ? [
                `Of ${countOf(unclear.length, 'marked link', 'marked links')} it cannot be told which end is the contact.`,
              ]
            : []),
        ],
      }),
      also: {},
    };
  },
};

const isUnclear = (item: ContactPoint | Unclear): item is Unclear => 'unclear' in item;

function findContacts(asked: Asked) {
  const { map, about } = asked;
  const { all, links } = countedLinks(asked, (link) => contactsBy(map, link).length > 0);
  const said = all.flatMap((link) => contactsBy(map, link).map((item) => ({ item, status: link.status })));
  const isThere = (id: string): boolean => map.entity.get(id)?.status === 'existing';
  const isAsked = ({ body }: ContactPoint): boolean => about.length === 0 || about.includes(body);
  const points = said.flatMap(({ item, status }) => (isUnclear(item) ? [] : [{ ...item, status }])).filter(isAsked);
  const now = points.filter(({ status, contact }) => status === 'existing' && isThere(contact));
  const later = points.filter(({ status }) => status === 'planned' || status === 'proposed');
  const unclear = said.flatMap(({ item, status }) => (isUnclear(item) && status === 'existing' ? [item.unclear] : []));
  const byBody = Map.groupBy(now, ({ body }) => body);
  const organisations = [...map.entity.values()].filter(
    ({ kind, status }) => kind === ORGANISATION && status === 'existing',
  );
  const ids = about.length > 0 ? about : organisations.map(({ id }) => id);
  const bodies = byName(map, new Set(ids)).map((id): Body => {
    const found = byBody.get(id) ?? [];
    return {
      id,
      contacts: byName(map, new Set(found.map(({ contact }) => contact))),
      forWhom: byName(map, new Set(found.flatMap(({ forWhom }) => forWhom ?? []))),
      people: byName(map, peopleKnownIn(map, id, partsOf(map, id))),
      links: linksOf(map, id).filter(({ status }) => status === 'existing').length,
    };
  });
  // None, then several, then one; those with most links first, for they are asked for most.
  const rank = ({ contacts: found }: Body): number => (found.length === 0 ? 0 : found.length > 1 ? 1 : 2);
  bodies.sort((a, b) => rank(a) - rank(b) || b.links - a.links);
  return { all, links, bodies, now, later, unclear };
}

function sayAll(map: MapData, bodies: readonly Body[]): string[] {
  if (bodies.length === 0) return ['The map has no organisation that exists now.'];
  const none = bodies.filter(({ contacts: found }) => found.length === 0);
  const several = bodies.filter(({ contacts: found }) => found.length > 1);
  const one = bodies.length - none.length - several.length;
  const all = countOf(bodies.length, 'organisation', 'organisations');
  const known = none.filter(({ people }) => people.length > 0).map(({ id }) => id);
  const ask =
    known.length > 0
      ? [`People who could be marked as contacts are known in ${namesOf(map, known)}.`]
      : none.length > 0
        ? ['To record one, mark the link between an organisation and its person as the single point of contact.']
        : [];
  const best = namesOf(
    map,
    none.map(({ id }) => id),
  );
  if (none.length === bodies.length)
    return [
      `No single point of contact is recorded for any of ${all}; the best connected of them are ${listOf(none.slice(0, 3).map(({ id }) => shownNameOf(map, id)))}.`,
      ...ask,
    ];
  return [
    `${one} of ${all} ${one === 1 ? 'has' : 'have'} one point of contact${
      several.length > 0
        ? `, and ${several.length} ${several.length === 1 ? 'has' : 'have'} several: ${namesOf(
            map,
            several.map(({ id }) => id),
          )}`
        : ''
    }.`,
    none.length === 0 ? 'None is without.' : `None is recorded for ${none.length}: ${best}.`,
    ...ask,
  ];
}

function sayEach(map: MapData, bodies: readonly Body[]): string[] {
  return bodies.slice(0, 4).map(({ id, contacts: found, forWhom, people }) => {
    const name = shownNameOf(map, id);
    const purpose = forWhom.length > 0 ? `, for ${namesOf(map, forWhom)}` : '';
    if (found.length > 0)
      return `${name}: ${found.length > 1 ? `${found.length} contacts, ` : ''}${namesOf(map, found)}${purpose}.`;
    return `No single point of contact is recorded for ${name}${people.length > 0 ? `; people known there are ${namesOf(map, people)}` : ''}.`;
  });
}

function sayLater(map: MapData, later: readonly ContactPoint[]): string[] {
  if (later.length === 0) return [];
  const said = [
    ...new Set(later.map(({ contact, body }) => `${shownNameOf(map, contact)} for ${shownNameOf(map, body)}`)),
  ];
  return [
    `Planned or proposed, but not there yet: ${listOf(said.slice(0, 3))}${said.length > 3 ? ` and ${said.length - 3} more` : ''}.`,
  ];
}
