// Entries as they are judged on the scales of communication: the newest judgement on each, and what it was before.
import type { Assessment } from '../model/assessment.ts';
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { assessmentsOf, newestAssessment } from '../model/map-index.ts';
import { levelLabel } from '../model/words.ts';

/** The three that a review of communication judges, by what answers call them. */
export const ABILITY_SCALES = [
  { key: 'culture', scale: 'culture', label: 'Culture' },
  { key: 'motivation', scale: 'motivation', label: 'Motivation' },
  { key: 'ability', scale: 'ability-to-communicate', label: 'Ability to communicate' },
] as const;
export type AbilityScale = (typeof ABILITY_SCALES)[number];

/** A judgement that says a level; one that takes the level back says none. */
export type Judgement = Assessment & { readonly value: number };

/** The newest judgement on a scale; null when there is none, or the newest says “no longer set”. */
export function judgementOf(map: MapData, entity: string, scale: string): Judgement | null {
  const newest = newestAssessment(map, entity, scale);
  return newest && newest.value !== null ? { ...newest, value: newest.value } : null;
}

/** The last judgement on a scale that said another level than the newest; null when there is none. */
export function judgementBefore(map: MapData, entity: string, scale: string): Judgement | null {
  const newest = judgementOf(map, entity, scale);
  if (!newest) return null;
  const before = assessmentsOf(map, entity).find(
    (item) => item.scale === scale && item.value !== null && item.value !== newest.value,
  );
  return before && before.value !== null ? { ...before, value: before.value } : null;
}

/** “Low (2)”. */
export function sayLevel(map: MapData, scale: string, value: number): string {
  const label = levelLabel(map, scale, value);
  return label === String(value) ? label : `${label} (${value})`;
}

/** Whether a level is below the middle of its scale. Levels that are names rather than amounts have no middle. */
export function isLow(map: MapData, { scale, value }: Pick<Judgement, 'scale' | 'value'>): boolean {
  const known = map.scale.get(scale);
  if (!known?.isNumeric) return false;
  const below = known.levels.filter((level) => level.value < value).length;
  const above = known.levels.filter((level) => level.value > value).length;
  return below < above;
}

/** Somebody as they are judged. */
export type Person = {
  readonly entity: Entity;
  /** What is judged on each of the three scales, in their order. */
  readonly found: readonly (Judgement | null)[];
  /** Links of communication at it. */
  readonly links: number;
};

export const isUnjudged = ({ found }: Person): boolean => found.every((judgement) => judgement === null);
