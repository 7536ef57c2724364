// How it is said how far a message travels.
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import type { Spread } from './message-tables.ts';
import { listOf, namesOf } from './say.ts';
import { chainTo } from './spread.ts';

const say = (number: number): string => number.toLocaleString('en-GB');

/** So many messengers are named. */
const NAMED = 3;

export function sayMessage(spread: Spread): string {
  return [sayReach(spread), ...sayWanted(spread), ...sayMessengers(spread)].join(' ');
}

function sayReach({ map, from, heard, listeners, never }: Spread): string {
  const start = shownNameOf(map, from);
  if (heard.size <= 1) return `No existing link carries a message on from ${start}: nobody hears it.`;
  const reached = listeners.filter((id) => heard.has(id));
  const steps = (id: string): number => heard.get(id)?.steps ?? 0;
  const within = (far: number): number => reached.filter((id) => steps(id) === far).length;
  const farthest = Math.max(0, ...reached.map(steps));
  const parts = [
    `${say(within(1))} directly`,
    ...(within(2) > 0 ? [`${say(within(2))} in two steps`] : []),
    ...(farthest > 2 ? [`the farthest in ${farthest}`] : []),
  ];
  const whole = `${never.length === 0 ? 'all' : `${say(reached.length)} of`} ${say(listeners.length)} organisations, groups, people and audiences`;
  return `A message from ${start} can reach ${whole}: ${listOf(parts)}.`;
}

/** Whether those who should hear it do: by what chain, when there is one alone. */
function sayWanted({ map, heard, wanted, isChosen }: Spread): string[] {
  const [only] = wanted;
  if (only === undefined) return isChosen ? [] : ['The map has no audience.'];
  if (wanted.length === 1) {
    const name = shownNameOf(map, only);
    const chain = chainTo(heard, only);
    if (chain.length === 0) return [`${name} never hears it.`];
    const steps = countOf(chain.length - 1, 'step', 'steps');
    return [`${name} hears it in ${steps}: ${chain.map((id) => shownNameOf(map, id)).join(' → ')}.`];
  }
  const missed = wanted.filter((id) => !heard.has(id));
  const what = isChosen ? 'chosen' : 'audiences';
  if (missed.length === 0) return [`All the ${say(wanted.length)} ${what} can hear it.`];
  return [
    `It reaches ${say(wanted.length - missed.length)} of the ${say(wanted.length)} ${what}; never ${namesOf(map, missed)}.`,
  ];
}

/** One sentence: whom to ask, what that comes to, and whom it leaves out. */
function sayMessengers({ map, from, heard, wanted, passing, isChosen }: Spread): string[] {
  const { messengers, direct, nobody } = passing;
  const [first] = messengers;
  const start = shownNameOf(map, from);
  const whom = isChosen ? 'those chosen' : 'audiences';
  if (wanted.length === 1) return first ? sayOnly(map, first.entry, heard) : [];
  if (!first) {
    if (direct.length === wanted.length) return [];
    return direct.length === 0
      ? [`Nobody is recorded who tells ${whom} directly.`]
      : [`${start} tells ${say(direct.length)} of them itself; nobody is recorded who tells the others directly.`];
  }
  const named = messengers.slice(0, NAMED).map(({ entry, adds }) => {
    const note = heard.has(entry) ? '' : ', but would have to be told first';
    return `${shownNameOf(map, entry)} (${say(adds.length)}${note})`;
  });
  const more = messengers.length - named.length;
  const told = messengers.reduce((sum, { adds }) => sum + adds.length, direct.length);
  const own = direct.length > 0 ? ` (${say(direct.length)} of them by ${start} itself)` : '';
  const rest = nobody.length > 0 ? `; nobody on the map tells ${say(nobody.length)} of them directly` : '';
  return [
    `Best asked to tell ${whom} directly, one after the other for adding most: ${listOf([...named, ...(more > 0 ? [`${more} more in the table`] : [])])}. So ${say(told)} of ${say(wanted.length)} are told${own}${rest}.`,
  ];
}

/** To the one that should be reached, a messenger is told of only where it does not hear: else the chain says it. */
function sayOnly(map: MapData, messenger: string, heard: Spread['heard']): string[] {
  return heard.has(messenger)
    ? []
    : [`${shownNameOf(map, messenger)} tells it directly, but would have to be told first.`];
}
