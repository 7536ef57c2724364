// A rating is a new judgement: dated, with who and why; earlier ones stay as they are.
import type { MapData } from '../../model/map-data.ts';
import { levelLabel, shownNameOf } from '../../model/words.ts';

export type Rated = { readonly scale: string; readonly value: number | null };
export type RatedBy = { readonly date: string; readonly by: string | null; readonly why: string | null };

/** The edits of one rating on one or more scales. */
export function ratingEdits(entity: string, rated: readonly Rated[], how: RatedBy) {
  return rated.map(({ scale, value }) => ({ edit: 'assessment.add', input: { entity, scale, value, ...how } }));
}

/** “influence High, interest not set”. */
export function sayRated(map: MapData, rated: readonly Rated[]): string {
  return rated
    .map(({ scale, value }) => {
      const label = (map.scale.get(scale)?.label ?? scale).toLowerCase();
      return `${label} ${value === null ? 'not set' : levelLabel(map, scale, value).toLowerCase()}`;
    })
    .join(', ');
}

/** What the step is called in the history. */
export const ratingLabel = (map: MapData, entity: string, rated: readonly Rated[]): string =>
  `Rate “${shownNameOf(map, entity)}”: ${sayRated(map, rated)}`.slice(0, 200);
