import { NO_PAST, ownWordsOf, type Past, type ViewStep } from '../../shared/figure/words/old-names.ts';
import type { OpenMap } from './open-map.ts';

/** A shorter name stands in many a word that is none. */
const SHORTEST = 3;

/** What the log tells of names that somebody's words for views may still use: those in use nowhere else, and in such words. */
export function pastOf(open: OpenMap): Past {
  const map = open.map();
  const words = [...map.view.values()].map(ownWordsOf).join('\n');
  if (words.trim() === '') return NO_PAST;
  const { names, views } = open.pastNames();
  const mentioned = names.filter(({ name }) => name.length >= SHORTEST && words.includes(name));
  if (mentioned.length === 0) return NO_PAST;
  const inUse = new Set([...map.entity.values()].flatMap(({ name, aliases }) => [name, ...aliases]));
  const former = mentioned
    .filter(({ name }) => !inUse.has(name))
    .map((each) => ({ ...each, isGone: !map.entity.has(each.entity as never) }));
  return former.length === 0 ? NO_PAST : { names: former, views: views() as ViewStep[] };
}
