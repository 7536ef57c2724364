// How it is said who is out of reach.
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { GOOD_ENOUGH, hasProblem, isAudience, PROBLEM_WORDS, type Reached, type Reaches } from './reach-state.ts';
import { listOf, namesOf } from './say.ts';
import type { Suiting } from './suiting.ts';

const idsOf = (reached: readonly Reached[]): string[] => reached.map(({ entity }) => entity.id);
const isSpokenTo = ({ links }: Reached): boolean => links.length > 0;
const isJudged = ({ links }: Reached): boolean => links.some(({ quality }) => quality !== null);

export function sayOut(map: MapData, { reached, suiting }: Reaches): string {
  if (reached.length === 0)
    return 'There is nobody to reach: the map has no audience, organisation, group or person that exists now.';
  const audiences = reached.filter(isAudience);
  const others = reached.filter((each) => !isAudience(each));
  return [
    audiences.length === 0 ? 'The map has no audience.' : saySilent(map, audiences),
    ...(others.length > 0 ? [sayOthers(others)] : []),
    ...sayHow(map, reached, suiting),
  ].join(' ');
}

/** One after another, how each is reached. */
export function sayReachOf(map: MapData, about: readonly string[], { reached }: Reaches): string {
  return about
    .map((id) => {
      const name = shownNameOf(map, id);
      const own = reached.find(({ entity }) => entity.id === id);
      if (!own)
        return `Whether ${name} is reached cannot be asked: only an audience, organisation, group or person that exists now is spoken to.`;
      const others =
        own.otherWays === 0 ? '' : `; it hears by ${countOf(own.otherWays, 'link', 'links')} of another sort`;
      if (own.links.length === 0)
        return `Nobody is recorded as speaking to ${name}${others || '; nor does it hear by a seat, a report or any other link'}.${
          own.meant.length > 0
            ? ` Meant for it ${own.meant.length === 1 ? 'is' : 'are'} ${namesOf(map, [...new Set(own.meant.map(({ from }) => from))])}.`
            : ''
        }`;
      const wrong = own.problems.map(
        (problem) => `${PROBLEM_WORDS[problem].charAt(0).toLowerCase()}${PROBLEM_WORDS[problem].slice(1)}`,
      );
      const judged = own.links.some(({ quality }) => quality !== null);
      const how =
        wrong.length > 0
          ? `not well enough: ${listOf(wrong)}`
          : judged
            ? 'and nothing is recorded against it'
            : 'but how well is not recorded';
      return `${countOf(own.links.length, 'link speaks', 'links speak')} to ${name}${others}, ${how}.`;
    })
    .join(' ');
}

function saySilent(map: MapData, audiences: readonly Reached[]): string {
  const silent = audiences.filter(hasProblem('nobody'));
  const all = countOf(audiences.length, 'audience', 'audiences');
  if (silent.length === 0) return `Somebody speaks to each of ${all}.`;
  const meant = silent.filter(({ meant: links }) => links.length > 0).length;
  const targeted =
    meant === 0
      ? ''
      : `; something is meant for ${meant === silent.length ? 'them all' : `${meant} of them`}, but how they hear of it is not recorded`;
  return `Nobody is recorded as speaking to ${silent.length} of ${all}: ${namesOf(map, idsOf(silent))}${targeted}.`;
}

function sayOthers(others: readonly Reached[]): string {
  const silent = others.filter(hasProblem('nobody'));
  const all = countOf(others.length, 'organisation, group or person', 'organisations, groups and people');
  if (silent.length === 0) return `Somebody speaks to each of ${all}.`;
  const deaf = silent.filter(({ otherWays }) => otherWays === 0).length;
  const rest =
    deaf === 0
      ? 'all of these hear by a seat, a report or another link'
      : `${deaf.toLocaleString('en-GB')} of these do not hear by a seat, a report or any other link either`;
  return `Nobody is recorded as speaking to ${silent.length.toLocaleString('en-GB')} of ${all} either; ${rest}.`;
}

/** How well, and by methods that suit: one sentence where neither can be told. */
function sayHow(map: MapData, reached: readonly Reached[], suiting: Suiting): string[] {
  const spoken = reached.filter(isSpokenTo);
  if (spoken.length === 0)
    return ['Whether communication is good, or by methods that suit, cannot be asked while none is recorded.'];
  const isKnown = reached.some(({ suits }) => suits.length > 0);
  if (!isKnown && !spoken.some(isJudged)) {
    const rule = suiting.field
      ? `“${suiting.field.label}” is not filled in`
      : 'what suits would be told from methods rated 4 or 5, and nothing is rated';
    return [
      `Whether the ${spoken.length} who are spoken to are reached well, and by methods that suit them, is not recorded (${rule}).`,
    ];
  }
  return [sayPoor(map, spoken), saySuiting(map, reached, suiting)];
}

function sayPoor(map: MapData, spoken: readonly Reached[]): string {
  const poor = spoken.filter(hasProblem('poor'));
  const judged = spoken.filter(isJudged).length;
  if (poor.length > 0)
    return `What reaches ${namesOf(map, idsOf(poor))} is not good enough (rated below ${GOOD_ENOUGH} of 5).`;
  if (judged === 0) return `How well the ${spoken.length} who are spoken to are reached is not recorded.`;
  return `Nobody is reached only badly, as far as quality is recorded (for ${judged} of ${spoken.length}).`;
}

function saySuiting(map: MapData, reached: readonly Reached[], { field }: Suiting): string {
  const known = reached.filter(({ suits }) => suits.length > 0).length;
  const unsuited = reached.filter(hasProblem('unsuited'));
  const rule = field
    ? `the field “${field.label}”`
    : 'the methods that are rated 4 or 5 for them, or were before they ended';
  if (known === 0) return `Which methods suit them is not recorded (it would be told from ${rule}).`;
  const who =
    unsuited.length === 0
      ? 'nobody hears'
      : `${namesOf(map, idsOf(unsuited))} ${unsuited.length > 1 ? 'hear' : 'hears'}`;
  return `Going by ${rule} (known for ${known}), ${who} by no method that suits.`;
}

export function unknownsOf({ reached, suiting }: Reaches): string[] {
  const spoken = reached.filter(isSpokenTo);
  const unjudged = spoken.length - spoken.filter(isJudged).length;
  const unsuited = reached.filter(({ suits }) => suits.length === 0).length;
  const said = suiting.field ? `said in “${suiting.field.label}”` : 'known';
  return [
    ...(unjudged > 0 ? [`How good it is, is not recorded for ${unjudged} of ${spoken.length} who are spoken to.`] : []),
    ...(unsuited > 0 ? [`Which methods suit them is not ${said} for ${unsuited} of ${reached.length}.`] : []),
    ...(reached.length > spoken.length
      ? ['Somebody may well speak to those listed without any of our sources having said so.']
      : []),
  ];
}
