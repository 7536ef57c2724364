import type { AnswerTable } from '../../contract/answer.ts';
import { betweennessOf } from '../../graph/measures/betweenness.ts';
import { BROKER_ROLE_TEXTS, BROKER_ROLES, brokerRoles, networkOf } from '../../graph/measures/index.ts';
import type { Network } from '../../graph/measures/network.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf, termLabel } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { looseWithoutEach } from '../cut-off-each.ts';
import { onlyAbout, type Question, type Tell, TYPES } from '../question.ts';
import { byName, namesOf, shareOf } from '../say.ts';

/** So many stand in each table: whoever comes after connects little. */
const MOST = 25;

export const goBetweens: Question = {
  id: 'go-betweens',
  title: 'Go-betweens',
  asks: 'Who connects parts that are otherwise apart, and whom do they alone reach?',
  heading: 'Structure',
  needs: [onlyAbout(), TYPES],
  answer(asked, tell) {
    const { map, about } = asked;
    const isAsked = ({ id }: { readonly id: string }): boolean => about.length === 0 || about.includes(id);
    const counted = countedLinks(asked);
    const network = networkOf(map.entity.keys(), counted.links);
    const found = betweensIn(map, network, tell);
    const brokers = brokersIn(map, network).filter(isAsked);
    const own = about.length === 0 ? found : ofThose(network, about, found);
    const noSector = [...map.entity.values()].filter(({ sector }) => sector === null).length;
    return {
      answer: about.length === 0 ? sayBetweens(map, network, found) : sayOwn(map, network, found, own),
      tables: [betweenTable(own), brokerTable(map, brokers)],
      entities: byName(
        map,
        new Set(
          about.length === 0
            ? found.slice(0, MOST).map(({ id }) => id)
            : own.flatMap(({ id, alone }) => [id, ...alone]),
        ),
      ) as never[],
      links: [],
      trust: trustIn(asked, {
        lookedAt:
          asked.types.length === 0 ? 'Links of every type, whatever their direction' : 'Links of the chosen types',
        counted,
        unknowns:
          noSector > 0
            ? [`The sector of ${countOf(noSector, 'entry', 'entries')}: they play no part between sectors.`]
            : [],
      }),
      also: {},
    };
  },
};

type Between = {
  readonly id: string;
  /** Pairs of others whose shortest ways run through it; a way among several equally short ones counts as a share. */
  readonly pairs: number;
  readonly linkedTo: number;
  /** Whoever would have no chain to the rest without it. */
  readonly alone: readonly string[];
};

function betweensIn(map: MapData, network: Network, tell: Tell): Between[] {
  const undirected: Network = { ...network, out: network.any, in: network.any, isDirected: false };
  const pairs = betweennessOf(undirected, { isQuick: false, report: tell });
  const loose = looseWithoutEach(network);
  const { offsets } = network.any;
  return (
    network.ids
      // Two who stand alike may differ in the last digit by how it was added up: they are in the order of their ids all the same.
      .map((id, index) => ({ id, index, pairs: Math.round((pairs[index] ?? 0) * 1e6) / 1e6 }))
      .filter((each) => each.pairs > 0)
      .sort((a, b) => b.pairs - a.pairs || compareText(a.id, b.id))
      .map(({ id, index, pairs: between }) => ({
        id,
        pairs: between,
        linkedTo: (offsets[index + 1] ?? 0) - (offsets[index] ?? 0),
        alone: byName(
          map,
          (loose.get(index) ?? []).map((i) => network.ids[i] ?? ''),
        ),
      }))
  );
}

/** How many pairs there are of entries that have a link. */
function pairsOfLinked({ ids, any: { offsets } }: Network): number {
  const linked = ids.filter((_, index) => (offsets[index] ?? 0) < (offsets[index + 1] ?? 0)).length;
  return (linked * (linked - 1)) / 2;
}

function sayBetweens(map: MapData, network: Network, found: readonly Between[]): string {
  const [first] = found;
  if (network.any.neighbours.length === 0) return 'Who connects whom is not recorded: no link of this sort exists now.';
  if (!first) return 'Nobody stands between others: every two entries that are linked at all are linked directly.';
  const all = pairsOfLinked(network);
  const next = found.slice(1, 4).map(({ id }) => id);
  const holding = found.filter(({ alone }) => alone.length > 0);
  const most = holding.toSorted((a, b) => b.alone.length - a.alone.length || compareText(a.id, b.id))[0];
  return [
    `${shownNameOf(map, first.id)} connects most: the shortest ways of ${shareOf(Math.round(first.pairs), all)} pairs of linked entries run through it${next.length > 0 ? `; then come ${namesOf(map, next)}` : ''}.`,
    most
      ? `${countOf(holding.length, 'entry is', 'entries are')} the only way to others: most of all ${shownNameOf(map, most.id)}, without which ${most.alone.length === 1 ? `${shownNameOf(map, most.alone[0] ?? '')} would have no chain to the rest` : `${most.alone.length} entries would have no chain to the rest`}.`
      : 'Nobody is the only way to others: without any one of them the rest would still hang together.',
  ].join(' ');
}

/** Some entries, whoever connects nobody included. */
function ofThose({ ids, any: { offsets } }: Network, about: readonly string[], found: readonly Between[]): Between[] {
  const byId = new Map(found.map((each) => [each.id, each]));
  return ids
    .flatMap((id, index): Between[] => {
      if (!about.includes(id)) return [];
      const linkedTo = (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
      return [byId.get(id) ?? { id, pairs: 0, linkedTo, alone: [] }];
    })
    .sort((a, b) => b.pairs - a.pairs || compareText(a.id, b.id));
}

function sayOwn(map: MapData, network: Network, found: readonly Between[], own: readonly Between[]): string {
  const all = pairsOfLinked(network);
  return own
    .map(({ id, pairs, linkedTo, alone }) => {
      const name = shownNameOf(map, id);
      if (linkedTo === 0) return `Whom ${name} connects is not recorded: it has no link of this sort.`;
      if (pairs === 0)
        return `${name} connects nobody: those it is linked to need no way through it (it is linked to ${linkedTo.toLocaleString('en-GB')}).`;
      const place = found.findIndex((each) => each.id === id) + 1;
      const share = pairs < 0.5 ? 'less than one pair' : `${shareOf(Math.round(pairs), all)} pairs`;
      return `The shortest ways of ${share} of linked entries run through ${name}: number ${place.toLocaleString('en-GB')} of the ${countOf(found.length, 'entry that connects others', 'entries that connect others')}. ${
        alone.length === 0
          ? 'Without it the rest would still hang together.'
          : `It alone reaches ${namesOf(map, alone)}, who would have no chain to the rest without it.`
      }`;
    })
    .join(' ');
}

function betweenTable(found: readonly Between[]): AnswerTable {
  const shown = [
    ...found.slice(0, MOST),
    // Whoever holds others on is named, however few ways run through it.
    ...found.slice(MOST).filter(({ alone }) => alone.length > 0),
  ];
  return {
    id: 'go-betweens',
    title: 'Who connects',
    note:
      found.length === 0
        ? 'There is none.'
        : 'The pairs of others whose shortest ways run through an entry, whatever the direction of links. Where several ways are equally short, each counts as a part.',
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'pairs', label: 'Pairs connected', holds: 'number' },
      { key: 'linkedTo', label: 'Linked to', holds: 'number' },
      { key: 'cutOff', label: 'Held on by it alone', holds: 'number' },
      { key: 'alone', label: 'Whom it alone reaches', holds: 'entries' },
    ],
    rows: shown.map(({ id, pairs, linkedTo, alone }) => [
      id,
      // Parts of a pair tell small numbers apart, and say nothing of large ones.
      pairs < 10 ? Math.round(pairs * 10) / 10 : Math.round(pairs),
      linkedTo,
      alone.length,
      [...alone],
    ]),
  };
}

function brokersIn(map: MapData, network: Network) {
  const roles = brokerRoles(network, (id) => map.entity.get(id as never)?.sector ?? null);
  return [...roles]
    .map(([id, counts]) => ({ id, counts, between: counts.total - counts.coordinator }))
    .filter(({ counts }) => counts.total > 0)
    .sort((a, b) => b.between - a.between || b.counts.total - a.counts.total || compareText(a.id, b.id));
}

function brokerTable(map: MapData, brokers: ReturnType<typeof brokersIn>): AnswerTable {
  return {
    id: 'brokers',
    title: 'Brokers between sectors',
    note:
      brokers.length === 0
        ? 'There is none: it takes a chain of three entries with a sector each.'
        : `Chains from one entry over the broker to another that the first has no link to. ${BROKER_ROLES.map((role) => `${BROKER_ROLE_TEXTS[role].label}: ${BROKER_ROLE_TEXTS[role].does}`).join('; ')}.`,
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'sector', label: 'Sector', holds: 'text' },
      ...BROKER_ROLES.map((role) => ({ key: role, label: BROKER_ROLE_TEXTS[role].label, holds: 'number' as const })),
      { key: 'total', label: 'All chains', holds: 'number' },
    ],
    rows: brokers.slice(0, MOST).map(({ id, counts }) => {
      const sector = map.entity.get(id as never)?.sector ?? null;
      return [
        id,
        sector === null ? null : termLabel(map, 'sector', sector),
        ...BROKER_ROLES.map((role) => counts[role]),
        counts.total,
      ];
    }),
  };
}
