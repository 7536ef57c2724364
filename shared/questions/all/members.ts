import type { AnswerTable } from '../../contract/answer.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { type Counted, categoryOf, countedLinks, trustIn } from '../counting.ts';
import { type Asked, type Question, TYPES } from '../question.ts';
import { byName, namesOf } from '../say.ts';

/** On so many boards or more, one is said to sit on many. */
const MANY = 3;

/** A seat is a link of membership: `member of`, `represents`. */
const isSeat = (map: MapData, link: Link): boolean => categoryOf(map, link) === 'membership';

export const members: Question = {
  id: 'members',
  title: 'Who sits where',
  asks: 'Who sits on which board, and which boards does a partner sit on?',
  heading: 'Governance',
  needs: [{ option: 'about', label: 'About', isRequired: false, of: 'entry', isSeveral: false }, TYPES],
  answer(asked) {
    const [about] = asked.about;
    const counted = countedLinks(asked, (link) => isSeat(asked.map, link));
    return about === undefined ? ofAll(asked, counted) : ofOne(asked, about, counted);
  },
};

const SEAT_COLUMNS: AnswerTable['columns'] = [
  { key: 'member', label: 'Member', holds: 'entry' },
  { key: 'body', label: 'Sits on', holds: 'entry' },
  { key: 'role', label: 'Seat', holds: 'text' },
  { key: 'link', label: 'Link', holds: 'link' },
];

function seatTable(map: MapData, id: string, title: string, note: string | null, seats: readonly Link[]): AnswerTable {
  const name = (entry: string): string => shownNameOf(map, entry);
  const rows = [...seats]
    .sort((a, b) => compareText(name(a.to), name(b.to)) || compareText(name(a.from), name(b.from)))
    .map(({ id: link, from, to, role }) => [from, to, role, link]);
  return { id, title, note, columns: SEAT_COLUMNS, rows };
}

function ofOne(asked: Asked, about: string, { all, links }: Counted): ReturnType<Question['answer']> {
  const { map } = asked;
  const name = shownNameOf(map, about);
  const held = links.filter(({ to }) => to === about);
  const holds = links.filter(({ from }) => from === about);
  const who = byName(map, new Set(held.map(({ from }) => from)));
  const boards = byName(map, new Set(holds.map(({ to }) => to)));
  const planned = all.filter(({ status, to }) => to === about && (status === 'planned' || status === 'proposed'));
  const sentences = [
    who.length > 0
      ? `${name} has ${countOf(who.length, 'member', 'members')}: ${namesOf(map, who, 30)}.`
      : `No member of ${name} is recorded.`,
    ...(boards.length > 0 ? [`It sits on ${namesOf(map, boards, 30)}.`] : []),
    ...(planned.length > 0 ? [`${countOf(planned.length, 'seat is', 'seats are')} planned or proposed.`] : []),
  ];
  return {
    answer: sentences.join(' '),
    tables: [
      seatTable(map, 'members', `Members of ${name}`, who.length > 0 ? null : 'None is recorded.', held),
      seatTable(map, 'boards', `Where ${name} sits`, boards.length > 0 ? null : 'No seat is recorded.', holds),
    ],
    entities: [about, ...who, ...boards] as never[],
    links: [...held, ...holds].map(({ id }) => id),
    trust: trustIn(asked, { lookedAt: `Seats on ${name}, and its own`, counted: seatsAt(about, all, links) }),
    also: {},
  };
}

function seatsAt(about: string, all: readonly Link[], links: readonly Link[]): Counted {
  const isHere = ({ from, to }: Link): boolean => from === about || to === about;
  return { all: all.filter(isHere), links: links.filter(isHere) };
}

function ofAll(asked: Asked, counted: Counted): ReturnType<Question['answer']> {
  const { map } = asked;
  const { links } = counted;
  const seated = Map.groupBy(links, ({ from }): string => from);
  const bodies = Map.groupBy(links, ({ to }): string => to);
  const groups = byName(
    map,
    [...map.entity.values()].filter(({ kind }) => kind === 'group').map(({ id }) => id),
  );
  const partners = byName(
    map,
    [...map.entity.values()].filter(({ kind }) => kind === 'organisation').map(({ id }) => id),
  );
  const bare = groups.filter((id) => !bodies.has(id));
  const without = partners.filter((id) => !seated.has(id));
  const boardsOf = (id: string): string[] => byName(map, new Set(seated.get(id)?.map(({ to }) => to)));
  const many = byName(map, seated.keys())
    .map((id) => ({ id, boards: boardsOf(id) }))
    .filter(({ boards }) => boards.length >= MANY)
    .sort((a, b) => b.boards.length - a.boards.length);
  const sentences =
    links.length === 0
      ? ['Who sits where is not recorded: the map has no existing link of membership.']
      : [
          `${countOf(links.length, 'seat is', 'seats are')} recorded, on ${countOf(bodies.size, 'body', 'bodies')}, held by ${countOf(seated.size, 'member', 'members')}.`,
          ...(bare.length > 0 ? [`No member is recorded of ${namesOf(map, bare)}.`] : []),
          ...(without.length > 0
            ? [`${countOf(without.length, 'organisation has', 'organisations have')} no seat that we know of.`]
            : []),
          ...(many.length > 0
            ? [
                `Most seats: ${many
                  .slice(0, 3)
                  .map(({ id, boards }) => `${shownNameOf(map, id)} (${boards.length})`)
                  .join(', ')}.`,
              ]
            : []),
        ];
  return {
    answer: sentences.join(' '),
    tables: [
      seatTable(map, 'seats', 'All seats', links.length > 0 ? null : 'None is recorded.', links),
      oneColumn('without-members', 'Boards, forums and networks with no member recorded', bare),
      oneColumn('without-seat', 'Organisations with no seat recorded', without),
      {
        id: 'many-seats',
        title: `On ${MANY} bodies or more`,
        note: null,
        columns: [
          { key: 'member', label: 'Member', holds: 'entry' },
          { key: 'seats', label: 'Bodies', holds: 'number' },
          { key: 'bodies', label: 'Which', holds: 'entries' },
        ],
        rows: many.map(({ id, boards }) => [id, boards.length, boards]),
      },
    ],
    entities: byName(map, new Set([...seated.keys(), ...bodies.keys()])) as never[],
    links: links.map(({ id }) => id),
    trust: trustIn(asked, {
      lookedAt: 'Links of membership',
      counted,
      unknowns: bare.length > 0 ? [`Members of ${countOf(bare.length, 'body', 'bodies')} are not recorded.`] : [],
    }),
    also: {},
  };
}

function oneColumn(id: string, title: string, entries: readonly string[]): AnswerTable {
  return {
    id,
    title,
    note: entries.length === 0 ? 'There is none.' : null,
    columns: [{ key: 'entry', label: 'Entry', holds: 'entry' }],
    rows: entries.map((entry) => [entry]),
  };
}
