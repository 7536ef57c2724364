import type { AnswerTable } from '../../contract/answer.ts';
import { communityNumbers, modularityOf, networkOf } from '../../graph/measures/index.ts';
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf, termLabel } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { countOf } from '../../util/count-of.ts';
import { sayAgreements } from '../community-agreement.ts';
import { membershipTable, sayMemberships } from '../community-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { onlyAbout, type Question, TYPES } from '../question.ts';
import { byName, namesOf } from '../say.ts';

/** As the community of an entry is found everywhere: the same links give the same groups. */
const SEED = 'community';

export const communities: Question = {
  id: 'communities',
  title: 'Groups that form by themselves',
  asks: 'Which groups form by themselves, how clear are they, and how do they differ from sectors and localities?',
  heading: 'Structure',
  needs: [onlyAbout('Only the groups of'), TYPES],
  answer(asked) {
    const { map, about } = asked;
    const isWhole = about.length === 0;
    const counted = countedLinks(asked);
    const network = networkOf(map.entity.keys(), counted.links);
    const numbers = communityNumbers(network, SEED);
    const numberOf = new Map(network.ids.map((id, index) => [id, numbers[index] ?? Number.NaN]));
    const all = groupsIn(map, numberOf, counted.links);
    const asksFor = new Set(about.map((id) => numberOf.get(id)));
    const groups = isWhole ? all : all.filter(({ number }) => asksFor.has(number));
    const middles = new Map(all.map(({ number, middle }) => [number, middle]));
    const alone = network.ids.filter((id) => Number.isNaN(numberOf.get(id)));
    return {
      answer: isWhole
        ? `${sayGroups(map, groups, modularityOf(network, numbers), alone.length)}${sayAgreements(map, numberOf)}`
        : sayMemberships(map, about, { numberOf, middles, links: counted.links }),
      tables: [
        groupTable(map, groups),
        ...(isWhole ? [] : [membershipTable(map, about, { numberOf, middles, links: counted.links })]),
        tieTable(map, middles, numberOf, isWhole ? null : asksFor, counted.links),
      ],
      entities: byName(map, new Set([...about, ...groups.flatMap(({ members }) => members)])) as never[],
      links: counted.links
        .filter(({ from, to }) => isWhole || asksFor.has(numberOf.get(from)) || asksFor.has(numberOf.get(to)))
        .map(({ id }) => id),
      trust: trustIn(asked, {
        lookedAt:
          asked.types.length === 0 ? 'Links of every type, whatever their direction' : 'Links of the chosen types',
        counted,
        unknowns: [
          'Groups are found by lot from a fixed start: an entry between two groups may stand in either.',
          ...(alone.length > 0
            ? [`${countOf(alone.length, 'entry has', 'entries have')} no such link, and so no group.`]
            : []),
        ],
      }),
      also: {},
    };
  },
};

type Group = {
  readonly number: number;
  /** The most linked member, by which the group is told. */
  readonly middle: string;
  readonly members: readonly string[];
  readonly within: number;
  readonly across: number;
  readonly sector: Common | null;
  readonly locality: Common | null;
};

/** The word that most members share, and how many of those that have one. */
type Common = { readonly key: string; readonly count: number; readonly of: number };

function groupsIn(map: MapData, numberOf: ReadonlyMap<string, number>, links: readonly Link[]): Group[] {
  const members = Map.groupBy(numberOf.keys(), (id) => numberOf.get(id) ?? Number.NaN);
  members.delete(Number.NaN);
  const counts = new Map<string, number>();
  const within = new Map<number, number>();
  const across = new Map<number, number>();
  const add = <Key>(tally: Map<Key, number>, key: Key): unknown => tally.set(key, (tally.get(key) ?? 0) + 1);
  for (const { from, to } of links) {
    if (from === to) continue;
    const [a, b] = [numberOf.get(from) ?? 0, numberOf.get(to) ?? 0];
    add(counts, from as string);
    add(counts, to as string);
    if (a === b) add(within, a);
    else {
      add(across, a);
      add(across, b);
    }
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([number, ids]) => {
      const entries = ids.flatMap((id) => map.entity.get(id as never) ?? []);
      const [middle = ''] = ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b));
      return {
        number,
        middle,
        members: byName(map, ids),
        within: within.get(number) ?? 0,
        across: across.get(number) ?? 0,
        sector: commonest(entries, ({ sector }) => (sector === null ? [] : [sector])),
        locality: commonest(entries, ({ localities }) => localities),
      };
    });
}

function commonest(entries: readonly Entity[], wordsOf: (entity: Entity) => readonly string[]): Common | null {
  const having = entries.map(wordsOf).filter((words) => words.length > 0);
  const tally = new Map<string, number>();
  for (const word of having.flat()) tally.set(word, (tally.get(word) ?? 0) + 1);
  const [most] = [...tally].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return most ? { key: most[0], count: most[1], of: having.length } : null;
}

const isMostly = (common: Common | null): boolean => common !== null && common.count * 2 > common.of;

/** Newman and Girvan 2004, Physical Review E 69: above about 0.3 groups are more than chance; few networks come above 0.7. */
function sayClearness(modularity: number): string {
  const value = modularity.toFixed(2);
  if (modularity < 0.3) return `hardly clearer than chance (modularity ${value})`;
  return modularity < 0.5 ? `clear (modularity ${value})` : `very clear (modularity ${value})`;
}

function sayGroups(map: MapData, groups: readonly Group[], modularity: number, alone: number): string {
  if (groups.length === 0) return 'No groups form: no link of this sort exists now.';
  const [first] = groups;
  const bySector = groups.filter(({ sector }) => isMostly(sector)).length;
  const byLocality = groups.filter(({ locality }) => isMostly(locality)).length;
  return [
    `${countOf(groups.length, 'group forms', 'groups form')} by the links between them, ${sayClearness(modularity)}.`,
    first
      ? `The largest, around ${shownNameOf(map, first.middle)}, has ${countOf(first.members.length, 'member', 'members')}; the next are around ${namesOf(
          map,
          groups.slice(1, 4).map(({ middle }) => middle),
        )}.`.replace('; the next are around .', '.')
      : '',
    `${bySector} of ${groups.length} are mostly of one sector, ${byLocality} mostly of one locality: ${
      bySector * 2 > groups.length ? 'groups follow sectors more often than not.' : 'most groups cut across sectors.'
    }`,
    alone > 0 ? `${countOf(alone, 'entry belongs', 'entries belong')} to none.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const sayCommon = (map: MapData, vocabulary: 'sector' | 'locality', common: Common | null): string | null =>
  common === null ? null : `${termLabel(map, vocabulary, common.key)}: ${common.count} of ${common.of}`;

function groupTable(map: MapData, groups: readonly Group[]): AnswerTable {
  return {
    id: 'groups',
    title: 'The groups',
    note:
      groups.length === 0
        ? 'There is none.'
        : 'Each is told by its most linked member. Shares are of the members for whom a sector or locality is recorded.',
    columns: [
      { key: 'around', label: 'Around', holds: 'entry' },
      { key: 'size', label: 'Members', holds: 'number' },
      { key: 'within', label: 'Links inside', holds: 'number' },
      { key: 'across', label: 'Links to others', holds: 'number' },
      { key: 'sector', label: 'Most of its sectors', holds: 'text' },
      { key: 'locality', label: 'Most of its localities', holds: 'text' },
      { key: 'members', label: 'Who', holds: 'entries' },
    ],
    rows: groups.map(({ middle, members, within, across, sector, locality }) => [
      middle,
      members.length,
      within,
      across,
      sayCommon(map, 'sector', sector),
      sayCommon(map, 'locality', locality),
      [...members],
    ]),
  };
}

/** Which groups are tied to which, the strongest ties first. */
function tieTable(
  map: MapData,
  middles: ReadonlyMap<number, string>,
  numberOf: ReadonlyMap<string, number>,
  only: ReadonlySet<number | undefined> | null,
  links: readonly Link[],
): AnswerTable {
  const ties = new Map<string, { readonly a: number; readonly b: number; readonly links: Link[] }>();
  for (const link of links) {
    const [a = 0, b = 0] = [numberOf.get(link.from), numberOf.get(link.to)].sort((x, y) => (x ?? 0) - (y ?? 0));
    if (a === b || (only && !only.has(a) && !only.has(b))) continue;
    const tie = ties.get(`${a} ${b}`) ?? { a, b, links: [] };
    tie.links.push(link);
    ties.set(`${a} ${b}`, tie);
  }
  const holders = (tie: readonly Link[]): string[] =>
    byName(map, new Set(tie.flatMap(({ from, to }) => [from as string, to])));
  return {
    id: 'ties',
    title: 'Ties between the groups',
    note: ties.size === 0 ? 'There is none: the groups stand apart.' : null,
    columns: [
      { key: 'group', label: 'Group around', holds: 'entry' },
      { key: 'other', label: 'Group around', holds: 'entry' },
      { key: 'links', label: 'Links', holds: 'number' },
      { key: 'holders', label: 'Held by', holds: 'entries' },
    ],
    rows: [...ties.values()]
      .sort((x, y) => y.links.length - x.links.length || x.a - y.a || x.b - y.b)
      .map(({ a, b, links: tie }) => [middles.get(a) ?? '', middles.get(b) ?? '', tie.length, holders(tie)]),
  };
}
