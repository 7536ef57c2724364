import type { AnswerTable } from '../../contract/answer.ts';
import { weakPlaces } from '../../graph/measures/cut-points.ts';
import { networkOf } from '../../graph/measures/index.ts';
import type { Network } from '../../graph/measures/network.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareFolded, shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { looseWithout } from '../cut-off.ts';
import { looseWithoutEach } from '../cut-off-each.ts';
import { type Asked, type Question, TYPES } from '../question.ts';
import { byName, namesOf } from '../say.ts';
import { type SingleContact, singleContacts } from '../single-contacts.ts';

export const fragile: Question = {
  id: 'fragile',
  title: 'What breaks if one goes',
  asks: 'What breaks if this one goes, or where does everything hang on one?',
  heading: 'Structure',
  needs: [{ option: 'about', label: 'Who goes', isRequired: false, of: 'entry', isSeveral: true }, TYPES],
  answer: (asked) => (asked.about.length === 0 ? ofAll(asked) : without(asked)),
};

const lookedAt = ({ types }: Asked): string =>
  types.length === 0 ? 'Links of every type, whatever their direction' : 'Links of the chosen types';

const UNKNOWN = 'Whether there are other ways that nobody has recorded: what looks fragile here may not be.';

type Point = { readonly id: string; readonly loose: readonly string[] };

function ofAll(asked: Asked): ReturnType<Question['answer']> {
  const { map } = asked;
  const counted = countedLinks(asked);
  const network = networkOf(map.entity.keys(), counted.links);
  const weak = weakPlaces(network);
  const idOf = (index: number): string => network.ids[index] ?? '';
  const points = [...looseWithoutEach(network)]
    .map(([index, loose]): Point => ({ id: idOf(index), loose: byName(map, loose.map(idOf)) }))
    .sort((a, b) => b.loose.length - a.loose.length || compareText(a.id, b.id));
  const ties = weak.pairs.map(([a, b]) => [idOf(a), idOf(b)] as const);
  const between = linksBetween(counted.links);
  const contacts = singleContacts(map, counted.links);
  return {
    answer: sayPoints(map, network, points, ties.length, contacts.length),
    tables: [pointTable(points), tieTable(map, ties, between), contactTable(contacts)],
    entities: byName(map, new Set([...points.map(({ id }) => id), ...contacts.map(({ person }) => person)])) as never[],
    links: [...new Set(ties.flatMap((tie) => between.get(pairKey(...tie)) ?? []).map(({ id }) => id))],
    trust: trustIn(asked, { lookedAt: lookedAt(asked), counted, unknowns: [UNKNOWN] }),
    also: {},
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function linksBetween(links: readonly Link[]): Map<string, Link[]> {
  return Map.groupBy(links, ({ from, to }) => pairKey(from, to));
}

function sayPoints(map: MapData, { any }: Network, points: readonly Point[], ties: number, contacts: number): string {
  if (any.neighbours.length === 0) return 'What would break is not recorded: no link of this sort exists now.';
  const [first] = points;
  const held = first ? (first.loose.length === 1 ? namesOf(map, first.loose) : `${first.loose.length} entries`) : '';
  return [
    first
      ? `${countOf(points.length, 'entry holds', 'entries hold')} others on alone: without ${shownNameOf(map, first.id)}, ${held} would have no chain to the rest${
          points.length > 1
            ? `; then come ${namesOf(
                map,
                points.slice(1, 4).map(({ id }) => id),
              )}`
            : ''
        }.`
      : 'Whoever goes, the rest still hang together: nobody is the only way to others.',
    ties > 0 ? `${countOf(ties, 'tie is', 'ties are')} the only way between what lies on its two sides.` : '',
    contacts > 0
      ? `${countOf(contacts, 'contact between two bodies hangs', 'contacts between two bodies hang')} on one person.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function pointTable(points: readonly Point[]): AnswerTable {
  return {
    id: 'points',
    title: 'Who holds others on alone',
    note:
      points.length > 0 ? 'Without it, those it alone reaches have no chain of links to the rest.' : 'There is none.',
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'cutOff', label: 'Would be cut off', holds: 'number' },
      { key: 'who', label: 'Who', holds: 'entries' },
    ],
    rows: points.map(({ id, loose }) => [id, loose.length, [...loose]]),
  };
}

function tieTable(
  map: MapData,
  ties: readonly (readonly [string, string])[],
  between: ReadonlyMap<string, readonly Link[]>,
): AnswerTable {
  const name = (id: string): string => shownNameOf(map, id);
  const sorted = ties.toSorted(
    (x, y) => compareFolded(name(x[0]), name(y[0])) || compareFolded(name(x[1]), name(y[1])) || compareText(x[0], y[0]),
  );
  return {
    id: 'ties',
    title: 'Ties that are the only way',
    note: ties.length > 0 ? 'Whoever has a single link hangs on such a tie.' : 'There is none.',
    columns: [
      { key: 'from', label: 'Between', holds: 'entry' },
      { key: 'to', label: 'And', holds: 'entry' },
      { key: 'links', label: 'Links', holds: 'number' },
      { key: 'link', label: 'The first of them', holds: 'link' },
    ],
    rows: sorted.map(([a, b]) => {
      const links = between.get(pairKey(a, b)) ?? [];
      return [a, b, links.length, links[0]?.id ?? null];
    }),
  };
}

function contactTable(contacts: readonly SingleContact[]): AnswerTable {
  return {
    id: 'contacts',
    title: 'Contacts that hang on one person',
    note:
      contacts.length > 0
        ? 'Every link between the two bodies, and what is part of them, has this person at one end.'
        : 'There is none, as far as it is recorded which body a person is part of.',
    columns: [
      { key: 'person', label: 'Person', holds: 'entry' },
      { key: 'body', label: 'Of', holds: 'entry' },
      { key: 'other', label: 'Only contact with', holds: 'entry' },
      { key: 'links', label: 'Links', holds: 'number' },
    ],
    rows: contacts.map(({ person, body, other, links }) => [person, body, other, links]),
  };
}

function without(asked: Asked): ReturnType<Question['answer']> {
  const { map, about } = asked;
  const counted = countedLinks(asked);
  const network = networkOf(map.entity.keys(), counted.links);
  const gone = new Set(about);
  const loose = looseWithout(
    network,
    network.ids.flatMap((id, index) => (gone.has(id) ? [index] : [])),
  ).map((group) =>
    byName(
      map,
      group.map((index) => network.ids[index] ?? ''),
    ),
  );
  const lost = counted.links.filter(({ from, to }) => gone.has(from) || gone.has(to));
  const cut = loose.flat();
  return {
    answer: sayWithout(map, about, loose, lost.length),
    tables: [
      {
        id: 'cut-off',
        title: 'Who would be cut off',
        note: cut.length > 0 ? 'Each group would still hang together, but have no chain to the rest.' : 'Nobody.',
        columns: [
          { key: 'group', label: 'Group', holds: 'number' },
          { key: 'size', label: 'Members', holds: 'number' },
          { key: 'members', label: 'Who', holds: 'entries' },
        ],
        rows: loose.map((members, at) => [at + 1, members.length, members]),
      },
      {
        id: 'lost',
        title: 'Links that would go',
        note: lost.length > 0 ? null : 'None.',
        columns: [
          { key: 'from', label: 'From', holds: 'entry' },
          { key: 'to', label: 'To', holds: 'entry' },
          { key: 'link', label: 'Link', holds: 'link' },
        ],
        rows: lost.map(({ id, from, to }) => [from, to, id]),
      },
    ],
    entities: byName(map, new Set([...about, ...cut])) as never[],
    links: lost.map(({ id }) => id),
    trust: trustIn(asked, { lookedAt: lookedAt(asked), counted, unknowns: [UNKNOWN] }),
    also: { cutOff: cut.map((id) => shownNameOf(map, id)), linksLost: lost.length },
  };
}

function sayWithout(
  map: MapData,
  about: readonly string[],
  loose: readonly (readonly string[])[],
  lost: number,
): string {
  const who = namesOf(map, about);
  if (lost === 0) return `Nothing would break without ${who}: no link of this sort is recorded.`;
  const cut = loose.flat();
  return [
    `Without ${who}, ${countOf(lost, 'link', 'links')} would go.`,
    cut.length === 0
      ? 'Everybody else would still hang together.'
      : `${namesOf(map, cut)} would have no chain to the rest${loose.length > 1 ? `, in ${loose.length} groups` : ''}.`,
  ].join(' ');
}
