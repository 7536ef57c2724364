// Tables of organisations and who their contacts are.
import type { AnswerTable, Cell } from '../contract/answer.ts';
import type { MapData } from '../model/map-data.ts';
import type { ContactPoint } from './contact-points.ts';
import { byName } from './say.ts';

/** An organisation, and what is known of whom to turn to there. */
export type Body = {
  readonly id: string;
  readonly contacts: readonly string[];
  readonly forWhom: readonly string[];
  readonly people: readonly string[];
  readonly links: number;
};

export function bodyTable(bodies: readonly Body[]): AnswerTable {
  return {
    id: 'organisations',
    title: 'Organisations and their contacts',
    note: bodies.length > 0 ? 'Those without one first, the best connected on top.' : 'The map has no organisation.',
    columns: [
      { key: 'organisation', label: 'Organisation', holds: 'entry' },
      { key: 'state', label: 'Contacts', holds: 'text' },
      { key: 'contacts', label: 'Who', holds: 'entries' },
      { key: 'forWhom', label: 'For', holds: 'entries' },
      { key: 'people', label: 'People known there', holds: 'entries' },
      { key: 'links', label: 'Links', holds: 'number' },
    ],
    rows: bodies.map(({ id, contacts: found, forWhom, people, links }): Cell[] => [
      id,
      found.length === 0 ? 'None' : found.length === 1 ? 'One' : `Several (${found.length})`,
      [...found],
      [...forWhom],
      [...people],
      links,
    ]),
  };
}

export function contactTable(map: MapData, id: string, title: string, points: readonly ContactPoint[]): AnswerTable {
  const order = new Map(byName(map, new Set(points.map(({ body }) => body))).map((body, at) => [body, at]));
  return {
    id,
    title,
    note: points.length > 0 ? null : 'None is recorded.',
    columns: [
      { key: 'organisation', label: 'Whose', holds: 'entry' },
      { key: 'contact', label: 'Contact', holds: 'entry' },
      { key: 'forWhom', label: 'For', holds: 'entry' },
      { key: 'how', label: 'How it is said', holds: 'text' },
      { key: 'details', label: 'Details on record', holds: 'words' },
      { key: 'link', label: 'Link', holds: 'link' },
    ],
    rows: [...points]
      .sort((a, b) => (order.get(a.body) ?? 0) - (order.get(b.body) ?? 0))
      .map(({ body, contact, forWhom, how, link }): Cell[] => [
        body,
        contact,
        forWhom,
        how,
        detailsOf(map, contact),
        link.id,
      ]),
  };
}

/** Which ways of reaching a contact are on record: never the address itself, for tables leave the map. */
function detailsOf(map: MapData, contact: string): string[] {
  const entity = map.entity.get(contact);
  if (!entity) return [];
  return [
    ...(entity.email === null ? [] : ['Email']),
    ...(entity.phone === null ? [] : ['Telephone']),
    ...(entity.address === null ? [] : ['Address']),
  ];
}

export function unclearTable(
  links: readonly { readonly from: string; readonly to: string; readonly id: string }[],
): AnswerTable {
  return {
    id: 'unclear',
    title: 'Marked, but which end is the contact cannot be told',
    note: links.length > 0 ? 'Say it with a link between the organisation and a person.' : 'There is none.',
    columns: [
      { key: 'from', label: 'From', holds: 'entry' },
      { key: 'to', label: 'To', holds: 'entry' },
      { key: 'link', label: 'Link', holds: 'link' },
    ],
    rows: links.map(({ from, to, id }): Cell[] => [from, to, id]),
  };
}
