// A question of who gives what to whom: the same for money, referrals and data, but for the words.
import type { AnswerTable } from '../contract/answer.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { currencyOf, sayMoney } from '../model/money.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { trustIn } from './counting.ts';
import { type Flows, flowsOf, isAt, type Party } from './flows.ts';
import { onlyAbout, type Question, TYPES } from './question.ts';
import { byName, listOf, namesOf, shareOfThe } from './say.ts';
import {
  entriesColumn,
  entryColumn,
  linkColumn,
  numberColumn,
  type TableSaid,
  tableOf,
  textColumn,
  wordsColumn,
} from './tables.ts';

export type FlowWords = {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly isOwn: (map: MapData, link: Link) => boolean;
  /** What trust was put in: “Links of funding”. */
  readonly lookedAt: string;
  readonly from: string;
  readonly to: string;
  readonly giver: string;
  readonly taker: string;
  /** What passes: “money”. */
  readonly passes: string;
  /** Whether amounts are told. */
  readonly isMoney: boolean;
  readonly say: (map: MapData, flows: Flows) => string;
  /** What would have to be asked: “What is shared, and what for,”. */
  readonly purposeUnknown: string;
  readonly unknowns: (map: MapData, flows: Flows) => readonly string[];
};

export function flowQuestion(words: FlowWords): Question {
  const { id, title, asks, lookedAt } = words;
  return {
    id,
    title,
    asks,
    heading: 'Strategies, money and places',
    needs: [onlyAbout('Only to and from'), TYPES],
    answer(asked) {
      const { map } = asked;
      const flows = flowsOf(asked, words.isOwn);
      const { counted, links, parties, about } = flows;
      const vague = links.filter(({ purpose, reason }) => purpose === null && reason === null).length;
      return {
        answer: about.length === 0 ? words.say(map, flows) : sayEach(map, words, flows),
        tables: [
          linkTable(map, words, 'links', `${words.from}, ${words.to.toLowerCase()}`, links),
          chainTable(map, words, flows),
          partyTable(map, words, parties),
          linkTable(
            map,
            words,
            'notYet',
            'Planned or proposed',
            counted.all.filter(({ status }) => status === 'planned' || status === 'proposed'),
          ),
        ],
        entities: byName(map, new Set(links.flatMap(({ from, to }) => [from, to]))) as never[],
        links: links.map((link) => link.id),
        trust: trustIn(asked, {
          lookedAt: `${asked.types.length > 0 ? 'Links of the chosen types' : lookedAt}${about.length === 0 ? '' : ` that lead to ${namesOf(map, about)} or on from there`}`,
          counted,
          unknowns: [
            ...(vague > 0
              ? [
                  `${words.purposeUnknown} is not recorded for ${shareOfThe(vague, links.length, ['link', 'links'], 'any of the')}.`,
                ]
              : []),
            ...(about.length === 0 ? words.unknowns(map, flows) : []),
          ],
        }),
        also: {},
      };
    },
  };
}

/** So many of those asked about are told of in words. */
const TOLD = 3;

/** For each that was asked about: whom it gives to and takes from, then the chains that it is part of. */
function sayEach(map: MapData, { giver, taker, isMoney, lookedAt }: FlowWords, flows: Flows): string {
  const { about, parties, links, chains } = flows;
  const sides = about.slice(0, TOLD).map((id) => {
    const party = parties.find((each) => each.id === id);
    const side = (words: string, others: readonly string[], amount: number | null): string =>
      `${words.toLowerCase()} ${others.length === 0 ? 'nobody' : namesOf(map, others)}${isMoney && amount !== null ? ` (${sayMoney(map, amount)} is recorded)` : ''}`;
    return party
      ? `${shownNameOf(map, id)} ${listOf([side(giver, party.givesTo, party.given), side(taker, party.takesFrom, party.taken)])}, as far as is recorded.`
      : `${lookedAt} that begin or end with ${shownNameOf(map, id)} are not recorded.`;
  });
  const more = about.length - TOLD;
  const direct = links.filter((link) => isAt(link, about)).length;
  return [
    ...sides,
    ...(more > 0 ? [`${countOf(more, 'other is', 'others are')} in the tables.`] : []),
    ...(links.length > direct
      ? [`${countOf(links.length - direct, 'link leads', 'links lead')} there from farther off, or farther on.`]
      : []),
    ...(chains.length > 0 ? [sayLongest(map, flows).trim()] : []),
  ].join(' ');
}

function linkTable(map: MapData, words: FlowWords, id: string, title: string, links: readonly Link[]): AnswerTable {
  const { isMoney } = words;
  return tableOf({
    id,
    title,
    columns: [
      entryColumn('from', words.from),
      entryColumn('to', words.to),
      ...(isMoney ? [numberColumn('amount', `Amount, ${currencyOf(map)}`)] : []),
      textColumn('way', 'Direction'),
      ...(id === 'notYet' ? [textColumn('status', 'Status')] : []),
      textColumn('purpose', 'What for'),
      linkColumn('link', 'Link'),
    ],
    rows: links.map(({ id: link, from, to, amount, purpose, reason, direction, status }) => [
      from,
      to,
      ...(isMoney ? [amount] : []),
      direction === 'forward' ? 'One way' : direction === 'both' ? 'Both ways' : 'No direction',
      ...(id === 'notYet' ? [status] : []),
      purpose ?? reason,
      link,
    ]),
    ifEmpty: 'None is recorded.',
  });
}

function chainTable(map: MapData, { isMoney, passes }: FlowWords, flows: Flows): AnswerTable {
  const amountOf = (from: string, to: string): string => {
    const amounts = flows.between(from, to).flatMap(({ amount }) => amount ?? []);
    return amounts.length === 0
      ? 'not recorded'
      : sayMoney(
          map,
          amounts.reduce((sum, each) => sum + each, 0),
        );
  };
  const table: TableSaid = {
    id: 'chains',
    title: 'Along which chains',
    note: `Of two steps or more, the longest first. Each step is recorded; that the same ${passes} goes all the way is not.${
      flows.areAllChains ? '' : ' There are more than are listed here.'
    }`,
    columns: [
      numberColumn('steps', 'Steps'),
      entryColumn('from', 'Begins with'),
      entryColumn('to', 'Ends with'),
      entriesColumn('chain', 'Chain'),
      ...(isMoney ? [wordsColumn('amounts', 'Amounts, step by step')] : []),
    ],
    rows: flows.chains.map((chain) => [
      chain.length - 1,
      chain[0] ?? null,
      chain.at(-1) ?? null,
      [...chain],
      ...(isMoney ? [chain.slice(1).map((to, at) => amountOf(chain[at] ?? '', to))] : []),
    ]),
    ifEmpty: 'None is longer than one step.',
  };
  return tableOf(table);
}

function partyTable(map: MapData, { giver, taker, isMoney }: FlowWords, parties: readonly Party[]): AnswerTable {
  const currency = currencyOf(map);
  return tableOf({
    id: 'parties',
    title: 'Entry by entry',
    note: isMoney ? 'Amounts are those recorded; the same money may be in several of them, as it is passed on.' : null,
    columns: [
      entryColumn('entry', 'Entry'),
      entriesColumn('givesTo', giver),
      entriesColumn('takesFrom', taker),
      ...(isMoney ? [numberColumn('given', `Pays, ${currency}`), numberColumn('taken', `Is paid, ${currency}`)] : []),
    ],
    rows: parties.map(({ id, givesTo, takesFrom, given, taken }) => [
      id,
      [...givesTo],
      [...takesFrom],
      ...(isMoney ? [given, taken] : []),
    ]),
    ifEmpty: 'Nobody is recorded.',
  });
}

/** "Vision 31 pays 9, the most": where one stands out, by giving to or taking from more than one. */
export function sayMost(map: MapData, { parties }: Flows, side: 'givesTo' | 'takesFrom', verb: string): string[] {
  const most = parties.reduce((best, party) => Math.max(best, party[side].length), 0);
  const [first, ...others] = parties.filter((party) => party[side].length === most);
  return most > 1 && first && others.length === 0 ? [`${shownNameOf(map, first.id)} ${verb} ${most}, the most`] : [];
}

/** " The longest chain has 3 steps: A → B → C → D." */
export function sayLongest(map: MapData, { chains }: Flows): string {
  const [longest] = chains;
  if (!longest) return ' No chain of more than one step is recorded.';
  const others = chains.filter(({ length }) => length === longest.length).length - 1;
  const one = others === 0 ? 'The longest chain' : 'One of the longest chains';
  return ` ${one}: ${longest.map((id) => shownNameOf(map, id)).join(' → ')}.`;
}
