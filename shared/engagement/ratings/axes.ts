// The two scales that a grid is made of.
import type { MapData } from '../../model/map-data.ts';
import type { Scale } from '../../model/vocabulary.ts';
import { inOrder } from '../../model/words.ts';

/** Ids of scales: across, and up. */
export type Axes = { readonly x: string; readonly y: string };

export const USUAL_AXES: Axes = { x: 'interest', y: 'influence' };

/** Scales that entries are judged on, as lists show them. */
export function entityScales(map: Pick<MapData, 'scale'>): Scale[] {
  return inOrder(map.scale.values()).filter(({ appliesTo }) => appliesTo.includes('entity'));
}

/** The chosen scales where the map still has them, else others that it has; null where it has fewer than two. */
export function axesIn(map: Pick<MapData, 'scale'>, wanted: Axes): Axes | null {
  const scales = entityScales(map).map(({ id }) => id);
  const first = (chosen: string, usual: string, other: string | null): string | undefined =>
    [chosen, usual, ...scales].find((id) => id !== other && scales.includes(id));
  const y = first(wanted.y, USUAL_AXES.y, null);
  if (y === undefined) return null;
  const x = first(wanted.x, USUAL_AXES.x, y);
  return x === undefined ? null : { x, y };
}

/** Levels from the least to the most. */
export function levelsUp(scale: Scale): Scale['levels'] {
  return [...scale.levels].sort((a, b) => a.value - b.value);
}

/** On which side of the middle of its scale a level is. The middle one of an odd number of levels is on neither. */
export type Half = 'low' | 'line' | 'high';

export function halfOf(scale: Scale, value: number): Half {
  const below = scale.levels.filter((level) => level.value < value).length;
  const above = scale.levels.filter((level) => level.value > value).length;
  return below === above ? 'line' : below < above ? 'low' : 'high';
}
