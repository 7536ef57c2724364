// How somebody is reached: by whom, how well, by which methods, and what is wrong with that.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import { compareText } from '../util/compare.ts';
import { AUDIENCE, carriesMessages, communicationIn, isListener, linksInto } from './communicating.ts';
import { countedLinks } from './counting.ts';
import type { Asked } from './question.ts';
import { byName } from './say.ts';
import { type Suiting, suitingIn } from './suiting.ts';

/** Communication rated below this is not good enough. */
export const GOOD_ENOUGH = 3;

export const PROBLEMS = ['nobody', 'poor', 'unsuited'] as const;
export type Problem = (typeof PROBLEMS)[number];
export const PROBLEM_WORDS: Readonly<Record<Problem, string>> = {
  nobody: 'Nobody speaks to it',
  poor: `Rated below ${GOOD_ENOUGH}, all of it`,
  unsuited: 'None by a method that suits',
};

export type Reached = {
  readonly entity: Entity;
  readonly problems: readonly Problem[];
  /** Communication that speaks to it now. */
  readonly links: readonly Link[];
  /** Keys of the methods that suit it; empty where that is not known. */
  readonly suits: readonly string[];
  /** Links of other sorts by which it hears: seats, reports, partnerships. */
  readonly otherWays: number;
  /** Links by which something is meant for it, without that being communication. */
  readonly meant: readonly Link[];
  /** Communication to come. */
  readonly planned: number;
};

export const isAudience = ({ entity }: Reached): boolean => entity.kind === AUDIENCE;

export const hasProblem =
  (problem: Problem) =>
  ({ problems }: Reached): boolean =>
    problems.includes(problem);

export type Reaches = { readonly reached: readonly Reached[]; readonly suiting: Suiting };

/** Everyone whom one would want to reach: audiences first, those out of reach before those reached, then as they need attention. */
export function reachesIn(asked: Asked): Reaches {
  const { map } = asked;
  const found = communicationIn(asked);
  const suiting = suitingIn(map, found.all);
  const into = linksInto(found.links);
  const counted = new Set(found.all.map(({ id }) => id));
  const plannedInto = linksInto(found.all.filter(({ status }) => status === 'planned' || status === 'proposed'));
  const anyType: Asked = { ...asked, types: [] };
  const carriers = countedLinks(anyType, (link) => carriesMessages(map, link) && !counted.has(link.id)).links;
  const hears = new Map<string, number>();
  for (const { from, to, type, direction } of carriers) {
    const isBoth = direction !== 'forward' || map.linkType.get(type)?.carries === 'both';
    for (const end of isBoth ? [from, to] : [to]) hears.set(end, (hears.get(end) ?? 0) + 1);
  }
  const meant = Map.groupBy(countedLinks(anyType, ({ type }) => type === 'targets').links, ({ to }): string => to);
  const listeners = [...map.entity.values()].filter(isListener);
  const reached = byName(
    map,
    listeners.map(({ id }) => id),
  ).flatMap((id): Reached[] => {
    const entity = map.entity.get(id);
    if (!entity) return [];
    const links = into.get(id) ?? [];
    const suits = [...suiting.methodsFor(id)].sort(compareText);
    return [
      {
        entity,
        problems: problemsOf(links, suits),
        links,
        suits,
        otherWays: hears.get(id) ?? 0,
        meant: meant.get(id) ?? [],
        planned: plannedInto.get(id)?.length ?? 0,
      },
    ];
  });
  const rank = ({ problems: [first] }: Reached): number => (first ? PROBLEMS.indexOf(first) : PROBLEMS.length);
  reached.sort(
    (a, b) =>
      Number(!isAudience(a)) - Number(!isAudience(b)) ||
      rank(a) - rank(b) ||
      b.meant.length - a.meant.length ||
      a.otherWays - b.otherWays,
  );
  return { reached, suiting };
}

function problemsOf(links: readonly Link[], suits: readonly string[]): Problem[] {
  if (links.length === 0) return ['nobody'];
  const isPoor = links.every(({ quality }) => quality !== null && quality < GOOD_ENOUGH);
  // A link that names no method may be by one that suits.
  const isUnsuited =
    suits.length > 0 && links.every(({ methods }) => methods.length > 0 && !methods.some((key) => suits.includes(key)));
  return [...(isPoor ? (['poor'] as const) : []), ...(isUnsuited ? (['unsuited'] as const) : [])];
}
