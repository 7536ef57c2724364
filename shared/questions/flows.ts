// What passes from one to another along links of one sort: money, people who are referred, data.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import { chainsFrom } from './chains.ts';
import { type Counted, countedLinks } from './counting.ts';
import { circlesOf, type Leads } from './loops.ts';
import type { Asked } from './question.ts';
import { byName } from './say.ts';
import { type Serving, servingsOf } from './serving.ts';

const MOST_CHAINS = 200;
const LONGEST_CHAIN = 8;

export type Party = {
  readonly id: string;
  readonly givesTo: readonly string[];
  readonly takesFrom: readonly string[];
  /** Added up over the links that have an amount and one direction; null where none has. */
  readonly given: number | null;
  readonly taken: number | null;
};

export type Flows = {
  readonly counted: Counted;
  /** In order of their amounts, the largest first, then of the names of their ends. */
  readonly links: readonly Link[];
  /** Those who give most others something, or take it from most, first. */
  readonly parties: readonly Party[];
  /** Of two steps or more, the longest first. */
  readonly chains: readonly (readonly string[])[];
  readonly areAllChains: boolean;
  /** The links between two, from the one to the other. */
  readonly between: (from: string, to: string) => readonly Link[];
  /** Those that were asked about: their own links come first then, and all else is what leads to them or on from them. */
  readonly about: readonly string[];
};

export function flowsOf(asked: Asked, isOwn: (map: MapData, link: Link) => boolean): Flows {
  const { map, types, about } = asked;
  // Types that were asked for say better than we what passes along them.
  const whole = countedLinks(asked, (link) => types.length > 0 || isOwn(map, link));
  const { counted, steps } =
    about.length === 0 ? { counted: whole, steps: servingsOf(whole.links) } : narrowed(whole, about);
  const leads = leadsOf(map, steps, 'server', 'served');
  const back = leadsOf(map, steps, 'served', 'server');
  const between = Map.groupBy(steps, ({ server, served }) => `${server} ${served}`);
  const parties = byName(map, new Set([...leads.keys(), ...back.keys()]))
    .map((id): Party => ({ id, givesTo: leads.get(id) ?? [], takesFrom: back.get(id) ?? [], given: null, taken: null }))
    .sort((a, b) => b.givesTo.length + b.takesFrom.length - (a.givesTo.length + a.takesFrom.length));
  const given = sums(counted.links, 'from');
  const taken = sums(counted.links, 'to');
  return {
    counted,
    links: inOrder(map, counted.links, about),
    parties: parties.map((party) => ({
      ...party,
      given: given.get(party.id) ?? null,
      taken: taken.get(party.id) ?? null,
    })),
    ...allChains(map, leads, back, about),
    about: byName(map, new Set(about)),
    between: (from, to) => between.get(`${from} ${to}`)?.map(({ link }) => link) ?? [],
  };
}

/** What some have to do with: the links at them, and all by which something comes to them or goes on from them. */
function narrowed({ all, links }: Counted, about: readonly string[]): { counted: Counted; steps: Serving[] } {
  const steps = servingsOf(links);
  const before = alongFrom(
    about,
    Map.groupBy(steps, ({ served }) => served),
    ({ server }) => server,
  );
  const after = alongFrom(
    about,
    Map.groupBy(steps, ({ server }) => server),
    ({ served }) => served,
  );
  const own = steps.filter(({ server, served }) => before.has(served) || after.has(server));
  const kept = new Set([...own.map(({ link }) => link), ...all.filter((link) => isAt(link, about))]);
  const isKept = (link: Link): boolean => kept.has(link);
  return { counted: { all: all.filter(isKept), links: links.filter(isKept) }, steps: own };
}

export const isAt = ({ from, to }: Link, about: readonly string[]): boolean =>
  about.includes(from) || about.includes(to);

/** Some, and all that lie beyond them. */
function alongFrom(
  about: readonly string[],
  steps: ReadonlyMap<string, readonly Serving[]>,
  endOf: (step: Serving) => string,
): Set<string> {
  const met = new Set(about);
  for (const at of met) for (const step of steps.get(at) ?? []) met.add(endOf(step));
  return met;
}

function leadsOf(map: MapData, steps: readonly Serving[], start: 'server' | 'served', end: 'server' | 'served'): Leads {
  return new Map(
    [...Map.groupBy(steps, (step) => step[start])].map(([id, own]) => [
      id,
      byName(map, new Set(own.map((step) => step[end]))),
    ]),
  );
}

function sums(links: readonly Link[], end: 'from' | 'to'): Map<string, number> {
  const totals = new Map<string, number>();
  for (const link of links)
    if (link.amount !== null && link.direction === 'forward')
      totals.set(link[end], (totals.get(link[end]) ?? 0) + link.amount);
  return totals;
}

function inOrder(map: MapData, links: readonly Link[], about: readonly string[]): Link[] {
  const far = (link: Link): number => Number(about.length > 0 && !isAt(link, about));
  const name = (id: string): string => shownNameOf(map, id);
  return [...links].sort(
    (a, b) =>
      far(a) - far(b) ||
      (b.amount ?? Number.NEGATIVE_INFINITY) - (a.amount ?? Number.NEGATIVE_INFINITY) ||
      compareText(name(a.from), name(b.from)) ||
      compareText(name(a.to), name(b.to)) ||
      compareText(a.id, b.id),
  );
}

/** From where everything begins: entries, or circles of entries, that nothing comes to from outside. */
function allChains(
  map: MapData,
  leads: Leads,
  back: Leads,
  about: readonly string[],
): Pick<Flows, 'chains' | 'areAllChains'> {
  const isMeant = (chain: readonly string[]): boolean => about.length === 0 || about.some((id) => chain.includes(id));
  const starts = circlesOf(leads)
    .map((circle) => ({ circle, inside: new Set(circle) }))
    .filter(({ circle, inside }) => circle.every((id) => (back.get(id) ?? []).every((from) => inside.has(from))))
    .flatMap(({ circle }) => circle);
  const chains: (readonly string[])[] = [];
  let areAllChains = true;
  for (const start of byName(map, starts)) {
    if (chains.length >= MOST_CHAINS) {
      areAllChains = false;
      break;
    }
    const found = chainsFrom(leads, start, MOST_CHAINS - chains.length, LONGEST_CHAIN);
    if (!found.isAll) areAllChains = false;
    chains.push(
      ...found.chains.map(({ entities }) => entities).filter((entities) => entities.length > 2 && isMeant(entities)),
    );
  }
  return { chains: chains.sort((a, b) => b.length - a.length), areAllChains };
}
