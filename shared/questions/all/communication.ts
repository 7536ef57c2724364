import type { AnswerTable } from '../../contract/answer.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { linkTypeLabel, shownNameOf, termLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { type Communication, communicationIn, pairsOf, sayLookedAt } from '../communicating.ts';
import { frequencyTable, methodTables, methodUses } from '../communication-manner.ts';
import { isNarrowed, meantBy, narrowed, sayMeant, sayWhom } from '../communication-narrow.ts';
import { otherCarriers, senderTable, sideOf } from '../communication-sides.ts';
import { ASKED, ONE_WAY, oneWayTable, wayOf, withNothingBack } from '../communication-ways.ts';
import { trustIn } from '../counting.ts';
import { type Asked, type Question, TYPES } from '../question.ts';
import { byName, listOf, shareOfThe } from '../say.ts';

export const communication: Question = {
  id: 'communication',
  title: 'Who talks to whom',
  asks: 'Who talks to whom, by which method, how often and how well?',
  heading: 'Communication',
  needs: [
    { option: 'from', label: 'Only who speaks', isRequired: false, of: 'entry', isSeveral: true },
    { option: 'to', label: 'Only who is spoken to', isRequired: false, of: 'entry', isSeveral: true },
    TYPES,
  ],
  answer(asked) {
    const { map } = asked;
    const whole = communicationIn(asked);
    const found = narrowed(asked, whole);
    const { links } = found;
    const isMeant = meantBy(asked);
    const counted = new Set(links);
    const oneWay = withNothingBack(map, whole.links).filter((link) => counted.has(link));
    const others = otherCarriers(asked, whole.links).filter((link) => pairsOf(link).some((pair) => isMeant(...pair)));
    return {
      answer: links.length === 0 ? sayNone(asked, found) : sayFound(asked, found, oneWay, others.length),
      tables: [
        linkTable(map, links),
        senderTable(map, links, 'from', isMeant),
        senderTable(map, links, 'to', isMeant),
        oneWayTable(map, oneWay, others),
        ...methodTables(map, links),
        frequencyTable(map, [...links, ...found.never]),
        carrierTable(map, others),
      ],
      entities: byName(map, new Set(links.flatMap(({ from, to }) => [from, to]))) as never[],
      links: links.map(({ id }) => id),
      trust: trustIn(asked, {
        lookedAt: `${sayLookedAt(asked)}${isNarrowed(asked) ? ` that say ${sayMeant(asked)}` : ''}`,
        counted: found,
        unknowns: unknownsOf(found),
      }),
      also: {},
    };
  },
};

function linkTable(map: MapData, links: readonly Link[]): AnswerTable {
  const order = new Map(byName(map, new Set(links.flatMap(({ from, to }) => [from, to]))).map((id, at) => [id, at]));
  const at = (id: string): number => order.get(id) ?? 0;
  const gaps = ({ methods, frequency }: Link): number => Number(methods.length === 0) + Number(frequency === null);
  const sorted = [...links].sort(
    (a, b) =>
      (a.quality ?? 9) - (b.quality ?? 9) || gaps(b) - gaps(a) || at(a.from) - at(b.from) || at(a.to) - at(b.to),
  );
  return {
    id: 'links',
    title: 'Who talks to whom',
    note: links.length > 0 ? 'The worst first, then those of which least is known.' : 'None is recorded.',
    columns: [
      { key: 'from', label: 'Sender', holds: 'entry' },
      { key: 'to', label: 'Receiver', holds: 'entry' },
      { key: 'way', label: 'Which way', holds: 'text' },
      { key: 'methods', label: 'Methods', holds: 'words' },
      { key: 'frequency', label: 'How often', holds: 'text' },
      { key: 'quality', label: 'Quality, 1 to 5', holds: 'number' },
      { key: 'purpose', label: 'What about', holds: 'text' },
      { key: 'link', label: 'Link', holds: 'link' },
    ],
    rows: sorted.map((link) => [
      link.from,
      link.to,
      wayOf(map, link),
      link.methods.map((key) => termLabel(map, 'method', key)),
      link.frequency === null ? null : termLabel(map, 'frequency', link.frequency),
      link.quality,
      link.purpose,
      link.id,
    ]),
  };
}

function carrierTable(map: MapData, others: readonly Link[]): AnswerTable {
  const byType = Map.groupBy(others, ({ type }) => linkTypeLabel(map, type));
  return {
    id: 'carriers',
    title: 'Other links that carry messages',
    note: others.length > 0 ? 'Not counted above: messages pass along them too.' : 'There is none.',
    columns: [
      { key: 'type', label: 'Type', holds: 'text' },
      { key: 'links', label: 'Links', holds: 'number' },
    ],
    rows: [...byType]
      .map(([type, links]): [string, number] => [type, links.length])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}

function sayNone(asked: Asked, { all, never }: Communication): string {
  const later = all.filter(({ status }) => status === 'planned' || status === 'proposed').length;
  const rest = [
    ...(later > 0 ? [`${countOf(later, 'link is', 'links are')} planned or proposed.`] : []),
    ...(never.length > 0 ? [`${countOf(never.length, 'link says', 'links say')} that two never communicate.`] : []),
  ];
  return [
    isNarrowed(asked)
      ? `No existing link of communication says ${sayMeant(asked)}.`
      : 'Who talks to whom is not recorded: the map has no existing link of communication.',
    ...rest,
    'To answer this, record who speaks to whom, by which methods, how often, and how good it is.',
  ].join(' ');
}

function sayFound(asked: Asked, { links }: Communication, oneWay: readonly Link[], others: number): string {
  const { map } = asked;
  const entries = new Set(links.flatMap(({ from, to }) => [from, to])).size;
  const count = (way: string): number => links.filter((link) => wayOf(map, link) === way).length;
  const [sender] = sideOf(map, links, 'from');
  const [receiver] = sideOf(map, links, 'to');
  const most = [
    ...(sender
      ? [`${shownNameOf(map, sender.entry)} speaks to most (${countOf(sender.partners.length, 'other', 'others')})`]
      : []),
    ...(receiver ? [`${shownNameOf(map, receiver.entry)} hears from most (${receiver.partners.length})`] : []),
  ];
  const ways = [
    [links.length - count(ONE_WAY) - count(ASKED), 'runs both ways', 'run both ways'],
    [count(ASKED), 'is a consultation', 'are consultations'],
    [
      count(ONE_WAY),
      'goes one way',
      `go one way${oneWay.length > 0 ? ` (${oneWay.length.toLocaleString('en-GB')} with nothing coming back)` : ''}`,
    ],
  ] as const;
  const uses = methodUses(map, links);
  const rated = uses.filter(({ mean }) => mean !== null).sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const used = uses.slice(0, 3).map(({ label, links: with_ }) => `${label.toLowerCase()} (${with_})`);
  const [best] = rated;
  const worst = rated[rated.length - 1];
  const quality =
    best && worst && best !== worst
      ? `; rated best is ${best.label.toLowerCase()} (${best.mean} of 5), worst ${worst.label.toLowerCase()} (${worst.mean})`
      : '';
  return [
    ...(isNarrowed(asked) ? [sayWhom(asked, links)] : []),
    `${countOf(links.length, 'link says', 'links say')} who talks to whom, among ${countOf(entries, 'entry', 'entries')}${sayGaps(links)}.`,
    `${listOf(ways.filter(([number]) => number > 0).map(([number, one, many]) => countOf(number, one, many)))}${isNarrowed(asked) ? '' : `; ${listOf(most)}`}.`,
    used.length > 0 ? `The methods used most are ${listOf(used)}${quality}.` : 'No method is recorded.',
    others > 0
      ? `${countOf(others, 'link of another type carries', 'links of other types carry')} messages too, and ${others === 1 ? 'is' : 'are'} not counted here.`
      : 'No link of another type carries messages.',
  ].join(' ');
}

/** What is recorded for less than half of the links is said first: nobody should read much into the rest. */
function sayGaps(links: readonly Link[]): string {
  const known = [
    ['by which method', links.filter(({ methods }) => methods.length > 0).length],
    ['how often', links.filter(({ frequency }) => frequency !== null).length],
    ['how well', links.filter(({ quality }) => quality !== null).length],
  ] as const;
  const few = known.filter(([, count]) => 2 * count < links.length);
  if (few.length === 0) return '';
  const judge = few.length === 1 ? 'that cannot' : few.length === 2 ? 'neither can' : 'none of this can';
  if (few.every(([, count]) => count === 0))
    return `, but ${listOf(
      few.map(([what]) => what),
      'or',
    )} is recorded for none, so ${judge} be judged yet`;
  const said = few.map(
    ([what, count], at) =>
      `${what}${at === 0 ? ' is recorded' : ''} for ${count === 0 ? 'none' : `only ${count.toLocaleString('en-GB')}`}`,
  );
  return `, but ${listOf(said)}, so ${judge} be judged yet`;
}

function unknownsOf({ links, never }: Communication): string[] {
  const lacking = (count: number, what: string): string[] =>
    count > 0
      ? [`${what} is not recorded for ${shareOfThe(count, links.length, ['link', 'links'], 'any of the')}.`]
      : [];
  const disputed = links.filter(({ confirmedBy }) => confirmedBy === 'disputed').length;
  return [
    ...lacking(links.filter(({ methods }) => methods.length === 0).length, 'By which method'),
    ...lacking(links.filter(({ frequency }) => frequency === null).length, 'How often'),
    ...lacking(links.filter(({ quality }) => quality === null).length, 'How well it works'),
    ...(disputed > 0 ? [`${countOf(disputed, 'link is', 'links are')} disputed by one of the two sides.`] : []),
    ...(never.length > 0
      ? [
          `${countOf(never.length, 'link says', 'links say')} “never” and ${never.length === 1 ? 'does' : 'do'} not count.`,
        ]
      : []),
  ];
}
