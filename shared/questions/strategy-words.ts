// What one or a few entries have to do with strategies, said in words.
import type { MapData } from '../model/map-data.ts';
import { shownNameOf } from '../model/words.ts';
import { countOf } from '../util/count-of.ts';
import { byName, namesOf } from './say.ts';
import { isStrategy, type Serving } from './serving.ts';

/** So many of those asked about are told of in words. */
const TOLD = 3;

/** @param delivering links that exist now, as are those of alignment */
export function sayEach(
  map: MapData,
  about: readonly string[],
  delivering: readonly Serving[],
  aligned: readonly Serving[],
): string {
  const more = about.length - TOLD;
  return [
    ...about.slice(0, TOLD).map((id) => sayOne(map, id, delivering, aligned)),
    ...(more > 0 ? [`${countOf(more, 'other is', 'others are')} in the tables.`] : []),
  ].join(' ');
}

function sayOne(map: MapData, id: string, delivering: readonly Serving[], aligned: readonly Serving[]): string {
  const name = shownNameOf(map, id);
  const serversIn = (servings: readonly Serving[]): string[] =>
    byName(map, new Set(servings.filter(({ served }) => served === id).map(({ server }) => server)));
  const servedIn = (servings: readonly Serving[]): string[] =>
    byName(map, new Set(servings.filter(({ server }) => server === id).map(({ served }) => served)));
  const [delivers, follows] = [servedIn(delivering), servedIn(aligned)];
  const [by, near] = [serversIn(delivering), serversIn(aligned)];
  const does = [
    ...(delivers.length > 0 ? [`delivers ${namesOf(map, delivers)}`] : []),
    ...(follows.length > 0 ? [`is aligned to ${namesOf(map, follows)}`] : []),
  ];
  if (!isStrategy(map, id))
    return does.length > 0
      ? `${name} ${does.join(' and ')}.`
      : `${name} is not recorded as delivering any strategy, nor as aligned to any.`;
  return [
    by.length > 0 ? `${name} is delivered by ${namesOf(map, by)}.` : `Nobody is recorded who delivers ${name}.`,
    near.length > 0 ? `Aligned to it: ${namesOf(map, near)}.` : 'Nothing is recorded as aligned to it.',
    ...(does.length > 0 ? [`It ${does.join(' and ')}.`] : []),
  ].join(' ');
}
