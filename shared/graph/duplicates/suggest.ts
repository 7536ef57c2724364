import type { Entity } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { MapData } from '../../model/map-data.ts';
import { linksOf } from '../../model/map-index.ts';
import { compareText } from '../../util/compare.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { formsOf, nameIndexOf } from './name-index.ts';
import { saysNothing } from './name-words.ts';

/** Two entries that may be one. */
export type Suggestion = {
  readonly a: EntityId;
  readonly b: EntityId;
  /** How surely, 0 to 1. */
  readonly score: number;
  /** Why, in words: "The same words in another order". */
  readonly reason: string;
};

/** Below this a suggestion is more often wrong than right. */
const LEAST = 0.6;
/** Entries that someone has linked to each other are two, whatever they are called, unless the names say otherwise this surely. */
const LEAST_LINKED = 0.93;

/** Kinds that people take for each other: a body may be entered as an organisation here and as a group there. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['organisation', 'group', 'project']),
  new Set(['project', 'strategy']),
];

/** How much less sure we are because of the kinds; null when the two plainly differ. */
function lessForKinds(map: MapData, a: Entity, b: Entity): number | null {
  if (a.kind === b.kind) return 0;
  if ((a.person === null) !== (b.person === null)) return null;
  if (ALIKE.some((kinds) => kinds.has(a.kind) && kinds.has(b.kind))) return 0.08;
  // Of a kind of the user's own we know nothing.
  const isOwn = ({ kind }: Entity): boolean => map.kind.has(kind) && !SHIPPED.has(kind);
  return isOwn(a) || isOwn(b) ? 0.08 : null;
}
const SHIPPED = new Set(['organisation', 'group', 'person', 'project', 'strategy', 'place', 'channel', 'audience']);

function isWithin(map: MapData, part: Entity, whole: Entity): boolean {
  const seen = new Set<string>();
  for (let parent = part.parent; parent !== null && !seen.has(parent); ) {
    if (parent === whole.id) return true;
    seen.add(parent);
    parent = map.entity.get(parent)?.parent ?? null;
  }
  return false;
}

/** How alike the names of two entries are, the best of them. */
function bestLikeness(map: MapData, a: Entity, b: Entity): Likeness | null {
  const { setting } = nameIndexOf(map);
  let best: Likeness | null = null;
  for (const mine of formsOf(a))
    for (const other of formsOf(b)) {
      const likeness = likenessOf(mine.words, other.words, [mine.isName, other.isName], setting);
      if (!likeness) continue;
      const names = Number(mine.isName) + Number(other.isName);
      // What both are merely also called may be a word that many are called by.
      const score = likeness.score - (2 - names) * 0.05;
      if (best && best.score >= score) continue;
      const isSame = likeness.score === 1 && names < 2;
      const reason = isSame ? `Both are called “${(mine.isName ? other : mine).words.text}”` : likeness.reason;
      best = { score, reason };
    }
  return best;
}

/** What two entries suggest, or null when they are not alike or are known to be two. */
function suggestion(map: MapData, one: Entity, other: Entity): Suggestion | null {
  // The older first, so that the same is said of the two whichever comes first.
  const [a, b] = compareText(one.id, other.id) < 0 ? [one, other] : [other, one];
  const less = lessForKinds(map, a, b);
  if (less === null || isWithin(map, a, b) || isWithin(map, b, a)) return null;
  const likeness = bestLikeness(map, a, b);
  if (!likeness) return null;
  let score = likeness.score - less;
  let { reason } = likeness;
  if (a.parent !== null && b.parent !== null && a.parent !== b.parent) {
    // Many bodies have a steering group of their own.
    if (saysNothing(formsOf(a)[0]?.words.stems ?? []) || saysNothing(formsOf(b)[0]?.words.stems ?? [])) return null;
    score -= 0.15;
    reason += ', but they are parts of different bodies';
  }
  const least = linksOf(map, a.id).some(({ from, to }) => from === b.id || to === b.id) ? LEAST_LINKED : LEAST;
  if (score < least) return null;
  return { a: a.id, b: b.id, score: Math.round(score * 100) / 100, reason };
}

/** Pairs compared between two reports. */
const STRIDE = 500;
/** How much of the work is to see which names have something in common. */
const HALF = 0.5;

const bySureness = (x: Suggestion, y: Suggestion): number =>
  y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b);

/** Whether users have said of two entries that they are not the same. */
export function isKnownNotSame(map: MapData, a: string, b: string): boolean {
  for (const pair of map.notSame.values())
    if ((pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)) return true;
  return false;
}

/**
 * Pairs of entries that may be one thing entered twice, surest first: never those that users have said are not the same,
 * nor a whole and its part, nor things of plainly different kinds.
 *
 * @param report told how far it is, 0 to 1
 */
export function findDuplicates(map: MapData, report: (done: number) => void = () => {}): Suggestion[] {
  const told = new Set([...map.notSame.values()].flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const found: Suggestion[] = [];
  report(0);
  const pairs = [...nameIndexOf(map).pairs()];
  for (const [place, [a, b]] of pairs.entries()) {
    if (place % STRIDE === 0) report(HALF + (1 - HALF) * (place / pairs.length));
    if (told.has(`${a.id} ${b.id}`)) continue;
    const pair = suggestion(map, a, b);
    if (pair) found.push(pair);
  }
  return found.sort(bySureness);
}

/** The same for one entry. */
export function suggestionsFor(map: MapData, entity: Entity): Suggestion[] {
  const index = nameIndexOf(map);
  const near = new Set(formsOf(entity).flatMap(({ words }) => index.near(words)));
  return [...near]
    .filter((other) => other.id !== entity.id && !isKnownNotSame(map, entity.id, other.id))
    .flatMap((other) => suggestion(map, entity, other) ?? [])
    .sort(bySureness);
}
