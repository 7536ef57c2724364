// Entries against levels: where each stands (C) and should stand (D). Levels are names: they are compared, and never averaged.
import type { Assessment } from '../../model/assessment.ts';
import { byFoldedName } from '../../model/by-name.ts';
import type { MapData } from '../../model/map-data.ts';
import { assessmentsOf } from '../../model/map-index.ts';
import { levelLabel, shownNameOf } from '../../model/words.ts';
import type { LevelPair } from './level-pairs.ts';
import { levelOn } from './levels-on.ts';

export type LevelRow = {
  readonly id: string;
  readonly now: number | null;
  readonly wanted: number | null;
  readonly influence: number | null;
};

/** Levels that it is short of what is wanted; below nothing where it is beyond; null where either is not set. */
export const gapOf = ({ now, wanted }: Pick<LevelRow, 'now' | 'wanted'>): number | null =>
  now === null || wanted === null ? null : wanted - now;

/** The most influential first, of those the furthest from where they should be; then by name. */
export function levelRows(map: MapData, ids: Iterable<string>, { now, wanted }: LevelPair): LevelRow[] {
  const size = (row: LevelRow): number => Math.abs(gapOf(row) ?? -1);
  return byFoldedName([...ids], (id) => shownNameOf(map, id))
    .map((id) => ({
      id,
      now: levelOn(map, id, now),
      wanted: levelOn(map, id, wanted),
      influence: levelOn(map, id, 'influence'),
    }))
    .sort(
      (a, b) =>
        (b.influence ?? -Infinity) - (a.influence ?? -Infinity) ||
        (gapOf(b) === null ? 0 : 1) - (gapOf(a) === null ? 0 : 1) ||
        size(b) - size(a),
    );
}

export type Mark = 'C' | 'D' | 'CD' | '';

export function markAt({ now, wanted }: Pick<LevelRow, 'now' | 'wanted'>, level: number): Mark {
  return `${now === level ? 'C' : ''}${wanted === level ? 'D' : ''}` as Mark;
}

/** “C Neutral → D Supportive”. */
export function sayGap(map: MapData, pair: LevelPair, { now, wanted }: Pick<LevelRow, 'now' | 'wanted'>): string {
  if (now === null && wanted === null) return 'Not set';
  if (now === wanted) return `CD ${levelLabel(map, pair.now, now)}`;
  return [
    now === null ? 'C not set' : `C ${levelLabel(map, pair.now, now)}`,
    wanted === null ? 'D not set' : `D ${levelLabel(map, pair.wanted, wanted)}`,
  ].join(' → ');
}

/** What was judged on some scales, the newest first. */
export function ratingHistory(map: MapData, entity: string, scales: readonly string[]): Assessment[] {
  return assessmentsOf(map, entity).filter(({ scale }) => scales.includes(scale));
}
