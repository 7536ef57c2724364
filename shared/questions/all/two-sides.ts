import type { MapData } from '../../model/map-data.ts';
import { kindLabel, shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { type Question, TYPES } from '../question.ts';
import { byName, namesOf, shareOfThe } from '../say.ts';
import { entriesColumn, entryColumn, linkColumn, numberColumn, tableOf, textColumn } from '../tables.ts';
import { type Between, bridgeOf, type Reach, sideOf } from '../two-sides-of.ts';

/** So many who could join them are named. */
const NAMED = 3;

export const twoSides: Question = {
  id: 'two-sides',
  title: 'How two sides connect',
  asks: 'How does one side connect with another, who stands between them, and who could join those that are apart?',
  heading: 'Structure',
  needs: [
    { option: 'from', label: 'One side', isRequired: true, of: 'entry', isSeveral: true },
    { option: 'to', label: 'The other side', isRequired: true, of: 'entry', isSeveral: true },
    TYPES,
  ],
  answer(asked) {
    const { map } = asked;
    const one = sideOf(map, asked.from, asked.to);
    const other = new Set([...sideOf(map, asked.to, asked.from)].filter((id) => !one.has(id)));
    const all = countedLinks(asked, ({ from, to }) => from !== to);
    const joins = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
      (one.has(from) && other.has(to)) || (other.has(from) && one.has(to));
    const counted = { all: all.all.filter(joins), links: all.links.filter(joins) };
    const { reached, between } = bridgeOf(map, all.links, one, other);
    const later = counted.all.filter(({ status }) => status === 'planned' || status === 'proposed');
    return {
      answer: sayBridge(map, { asked, one, other, links: counted.links.length, later: later.length, reached, between }),
      tables: [
        tableOf({
          id: 'direct',
          title: 'Links from one side to the other',
          columns: [entryColumn('one', 'One side'), entryColumn('other', 'The other side'), linkColumn('link', 'Link')],
          rows: counted.links.map(({ id, from, to }) => [one.has(from) ? from : to, one.has(from) ? to : from, id]),
          ifEmpty: 'There is none.',
        }),
        tableOf({
          id: 'reached',
          title: 'The other side, those without a way first',
          note: 'Links count whatever their direction. Of ways as short as each other, one is told.',
          columns: [
            entryColumn('entry', 'The other side'),
            textColumn('how', 'How it is reached'),
            numberColumn('steps', 'Steps'),
            entriesColumn('way', 'Way'),
          ],
          rows: reached.map(({ id, way }) => [id, sayHow(way), way.length === 0 ? null : way.length - 1, [...way]]),
          ifEmpty: 'There is nobody on it who is not on the one side too.',
        }),
        tableOf({
          id: 'between',
          title: 'Who stands between them',
          note: 'Linked to both sides, and on neither. First who knows most of those that have no link to the one side.',
          columns: [
            entryColumn('entry', 'Entry'),
            textColumn('kind', 'Kind'),
            numberColumn('joins', 'Could introduce'),
            entriesColumn('apart', 'Whom'),
            entriesColumn('one', 'Linked to on the one side'),
            entriesColumn('other', 'Linked to on the other'),
          ],
          rows: between.map(({ id, apart, one: here, other: there }) => [
            id,
            kindLabel(map, map.entity.get(id)?.kind ?? ''),
            apart.length,
            [...apart],
            [...here],
            [...there],
          ]),
          ifEmpty: 'Nobody is linked to both.',
        }),
        tableOf({
          id: 'later',
          title: 'Planned or proposed',
          columns: [linkColumn('link', 'Link')],
          rows: later.map(({ id }) => [id]),
          ifEmpty: 'None is recorded.',
        }),
      ],
      entities: byName(map, new Set([...one, ...other, ...between.map(({ id }) => id)])) as never[],
      links: counted.links.map(({ id }) => id),
      trust: trustIn(asked, {
        lookedAt: 'Links from one side to the other, whatever their direction',
        counted,
        unknowns: [
          'Whether those who are linked pass anything on to each other: a way is only a chance.',
          ...(reached.some(({ way }) => way.length === 0)
            ? ['Whether those without a way know each other all the same: nobody has recorded it.']
            : []),
        ],
      }),
      also: {},
    };
  },
};

function sayHow(way: readonly string[]): string {
  if (way.length === 0) return 'By no way';
  return way.length === 2 ? 'Directly' : way.length === 3 ? 'Through one other' : `Through ${way.length - 2} others`;
}

type Told = {
  readonly asked: { readonly from: readonly string[]; readonly to: readonly string[] };
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly links: number;
  readonly later: number;
  readonly reached: readonly Reach[];
  readonly between: readonly Between[];
};

function sayBridge(map: MapData, { asked, one, other, links, later, reached, between }: Told): string {
  const called = (ids: readonly string[], side: ReadonlySet<string>): string => {
    const parts = side.size - ids.filter((id) => side.has(id)).length;
    return `${namesOf(map, byName(map, new Set(ids)), 3)}${parts > 0 ? ` (with ${countOf(parts, 'part', 'parts')})` : ''}`;
  };
  if (other.size === 0) return 'Both sides are the same: there is nobody on the other who is not on the one.';
  const [here, there] = [called(asked.from, one), called(asked.to, other)];
  const direct = reached.filter(({ way }) => way.length === 2).length;
  const near = reached.filter(({ way }) => way.length === 3).length;
  const none = reached.filter(({ way }) => way.length === 0).length;
  const first =
    links === 0
      ? `No link is recorded between ${here} and ${there}.`
      : `${countOf(links, 'link joins', 'links join')} ${here} and ${there}${other.size === 1 ? '.' : `: ${shareOfThe(direct, other.size, ['entry', 'entries'])} on the other side ${direct === 1 ? 'is' : 'are'} linked directly.`}`;
  const helpful = between.filter(({ apart }) => apart.length > 0).slice(0, NAMED);
  return [
    first,
    ...(near > 0 ? [`${other.size === 1 ? 'It is' : countOf(near, 'is', 'are')} reached through one other.`] : []),
    ...(none > 0
      ? [
          other.size === 1
            ? 'There is no way over others either.'
            : `By no way at all: ${none.toLocaleString('en-GB')}.`,
        ]
      : []),
    ...(helpful.length > 0
      ? [
          `Who could join ${other.size === 1 ? 'them' : 'those that are apart'}: ${helpful
            .map(
              ({ id, apart }) =>
                `${shownNameOf(map, id)} (linked to ${other.size === 1 ? 'both' : `${apart.length} of them`})`,
            )
            .join(', ')}.`,
        ]
      : direct < other.size
        ? [
            other.size === 1
              ? 'Nobody is linked to both.'
              : 'Nobody is linked to both the one side and those that are apart from it.',
          ]
        : []),
    ...(later > 0 ? [`${countOf(later, 'link is', 'links are')} planned or proposed.`] : []),
  ].join(' ');
}
