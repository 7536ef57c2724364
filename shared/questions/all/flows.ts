// Three questions of one form: who pays, refers to, and shares data with whom.
import type { MapData } from '../../model/map-data.ts';
import { mentionsSum, sayMoney } from '../../model/money.ts';
import { shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { categoryOf } from '../counting.ts';
import { flowQuestion, sayLongest, sayMost } from '../flow-question.ts';
import type { Flows } from '../flows.ts';
import { listOf, shareOfThe } from '../say.ts';

export const funding = flowQuestion({
  id: 'funding',
  title: 'Who pays whom',
  asks: 'Who funds or commissions whom, with how much, and along which chains does money pass on?',
  isOwn: (map, link) => categoryOf(map, link) === 'funding',
  lookedAt: 'Links of funding',
  from: 'Who pays',
  to: 'Whom',
  giver: 'Pays',
  taker: 'Is paid by',
  passes: 'money',
  isMoney: true,
  say: (map, flows) =>
    flows.links.length === 0
      ? 'Who pays whom is not recorded: the map has no existing link of funding.'
      : `${sayAmounts(map, flows)} ${sayWho(map, flows, ['pays', 'pay', 'pays'], ['is paid', 'are paid', 'is paid by'])}${sayLongest(map, flows)}`,
  purposeUnknown: 'What the money is for',
  unknowns: (map, flows) => unknownMoney(map, flows),
});

export const referrals = flowQuestion({
  id: 'referrals',
  title: 'Who refers to whom',
  asks: 'Who refers people to whom, and along which chains?',
  isOwn: (map, link) => categoryOf(map, link) === 'referral',
  lookedAt: 'Links of referral',
  from: 'Who refers',
  to: 'To whom',
  giver: 'Refers to',
  taker: 'Takes referrals from',
  passes: 'person',
  isMoney: false,
  say: (map, flows) =>
    flows.links.length === 0
      ? 'Who refers to whom is not recorded: the map has no existing link of referral.'
      : `${sayWho(map, flows, ['refers people on', 'refer people on', 'refers to'], ['takes referrals', 'take referrals', 'takes referrals from'])}${sayLongest(map, flows)}${sayRoundabout(map, flows)}`,
  purposeUnknown: 'What people are referred for',
  unknowns: (_map, { links }) => {
    const silent = links.filter(({ frequency }) => frequency === null).length;
    return silent === 0
      ? []
      : [
          `How often they are used is not recorded for ${shareOfThe(silent, links.length, ['link', 'links'], 'any of the')}.`,
        ];
  },
});

export const dataSharing = flowQuestion({
  id: 'data-sharing',
  title: 'Who shares data with whom',
  asks: 'Who shares data with whom, and along which chains?',
  isOwn: (_map, { type }) => type === 'shares-data-with',
  lookedAt: 'Links of the type “shares data with”',
  from: 'Who shares',
  to: 'With whom',
  giver: 'Shares with',
  taker: 'Receives from',
  passes: 'data',
  isMoney: false,
  say: (map, flows) =>
    flows.links.length === 0
      ? 'Who shares data with whom is not recorded: the map has no existing link of the type “shares data with”.'
      : `${sayWho(map, flows, ['shares data', 'share data', 'shares with'], ['receives it', 'receive it', 'receives from'])}${sayBothWays(flows)}${sayLongest(map, flows)}`,
  purposeUnknown: 'What is shared, and what for,',
  unknowns: () => [],
});

type Forms = readonly [one: string, many: string, whom: string];

function sayWho(map: MapData, flows: Flows, gives: Forms, takes: Forms): string {
  const givers = flows.parties.filter(({ givesTo }) => givesTo.length > 0).length;
  const takers = flows.parties.filter(({ takesFrom }) => takesFrom.length > 0).length;
  const most = [...sayMost(map, flows, 'givesTo', gives[2]), ...sayMost(map, flows, 'takesFrom', takes[2])];
  return `${countOf(flows.links.length, 'link is', 'links are')} recorded: ${countOf(givers, gives[0], gives[1])}, ${countOf(takers, takes[0], takes[1])}.${most.length > 0 ? ` ${most.join('; ')}.` : ''}`;
}

function sayBothWays({ links }: Flows): string {
  const both = links.filter(({ direction }) => direction !== 'forward').length;
  return both === 0 ? ' None of them runs both ways.' : ` ${countOf(both, 'of them runs', 'of them run')} both ways.`;
}

/** Those who take referrals and pass none on are where a referral ends. */
function sayRoundabout(map: MapData, { parties }: Flows): string {
  const ends = parties.filter(({ givesTo }) => givesTo.length === 0);
  const most = ends.slice(0, 5).map(({ id }) => shownNameOf(map, id));
  const more = ends.length - most.length;
  return ends.length === 0
    ? ' Everybody who takes referrals refers others on.'
    : ` Referrals end with ${listOf([...most, ...(more > 0 ? [countOf(more, 'other', 'others')] : [])])}, who refer nobody on as far as is recorded.`;
}

/** What comes in from those whom nobody pays: what is passed on from there is the same money, and adding it would count it twice. */
function sayAmounts(map: MapData, { links, parties }: Flows): string {
  const known = links.filter(({ amount }) => amount !== null);
  const [largest] = known;
  if (!largest) return `No amount is recorded on ${countOf(links.length, 'link', 'links')} of funding.`;
  const sources = new Set(parties.filter(({ takesFrom }) => takesFrom.length === 0).map(({ id }) => id));
  const comesIn = known
    .filter(({ from, direction }) => sources.has(from) && direction === 'forward')
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const first = `The amount is recorded for ${shareOfThe(known.length, links.length, ['link of funding', 'links of funding'])}; the largest is ${sayMoney(map, largest.amount ?? 0)}, from ${shownNameOf(map, largest.from)} to ${shownNameOf(map, largest.to)}.`;
  return comesIn === 0
    ? first
    : `${first} Counted where it comes in, and not again where it is passed on, that is ${sayMoney(map, comesIn)} in all.`;
}

function unknownMoney(map: MapData, { links, parties }: Flows): string[] {
  const silent = links.filter(({ amount }) => amount === null);
  const inWords = silent.filter(({ notes, purpose, reason }) => mentionsSum([notes, purpose, reason])).length;
  const paid = new Set(parties.filter(({ takesFrom }) => takesFrom.length > 0).map(({ id }) => id));
  const projects = [...map.entity.values()].filter(({ kind, status }) => kind === 'project' && status === 'existing');
  const unpaid = projects.filter(({ id }) => !paid.has(id)).length;
  return [
    ...(silent.length > 0
      ? [`How much is paid over ${shareOfThe(silent.length, links.length, ['link', 'links'], 'any of the')}.`]
      : []),
    ...(inWords > 0
      ? [
          `${countOf(inWords, 'link mentions', 'links mention')} a sum in words alone: as long as it is not its amount, it cannot be added up.`,
        ]
      : []),
    ...(unpaid > 0
      ? [`Who pays for ${shareOfThe(unpaid, projects.length, ['project', 'projects'], 'any of the')}.`]
      : []),
  ];
}
