// How far entries are from the engagement that is wanted of them, by how influential they are. Levels are names: they are counted, never averaged.
import type { MapData } from '../../model/map-data.ts';
import { levelLabel } from '../../model/words.ts';
import { levelsUp } from '../ratings/axes.ts';
import { gapOf, type LevelRow, levelRows } from '../ratings/level-matrix.ts';
import { ENGAGEMENT } from '../ratings/level-pairs.ts';

/** Where one stands: short of what is wanted, there, beyond it, or one of the two levels is not set. */
export const STANDS = ['short', 'there', 'beyond', 'unknown'] as const;
export type Stand = (typeof STANDS)[number];

export const STAND_LABELS: Readonly<Record<Stand, string>> = {
  short: 'Not yet where they should be',
  there: 'Where they should be',
  beyond: 'Beyond it',
  unknown: 'A level is not set',
};

export type InfluenceRow = {
  /** A level of influence; null: not set. */
  readonly influence: number | null;
  readonly label: string;
} & Readonly<Record<Stand, readonly string[]>>;

export type LevelGaps = {
  /** Those not yet where they should be: the most influential first, then the furthest. */
  readonly short: readonly LevelRow[];
  /** From the most influence to the least; not set last. Levels that nobody has are left out. */
  readonly byInfluence: readonly InfluenceRow[];
  /** How many exist of whom neither influence nor a level of engagement was ever set. */
  readonly unjudged: number;
};

function standOf(row: LevelRow): Stand {
  const gap = gapOf(row);
  return gap === null ? 'unknown' : gap > 0 ? 'short' : gap === 0 ? 'there' : 'beyond';
}

/** @param about only these; empty: all that exist now */
export function levelGaps(map: MapData, about: readonly string[] = []): LevelGaps {
  const ids =
    about.length > 0
      ? about.filter((id) => map.entity.has(id as never))
      : [...map.entity.values()].filter(({ status }) => status === 'existing').map(({ id }) => id as string);
  const all = levelRows(map, ids, ENGAGEMENT);
  const rows = all.filter(({ now, wanted, influence }) => now !== null || wanted !== null || influence !== null);
  const scale = map.scale.get('influence');
  const levels = [...(scale ? levelsUp(scale).reverse() : []).map(({ value }) => value), null];
  return {
    short: rows.filter((row) => standOf(row) === 'short'),
    byInfluence: levels.flatMap((influence): InfluenceRow[] => {
      const own = rows.filter((row) => row.influence === influence);
      if (own.length === 0) return [];
      const at = (stand: Stand): string[] => own.filter((row) => standOf(row) === stand).map(({ id }) => id);
      const label = influence === null ? 'Not set' : levelLabel(map, 'influence', influence);
      return [
        { influence, label, short: at('short'), there: at('there'), beyond: at('beyond'), unknown: at('unknown') },
      ];
    }),
    unjudged: all.length - rows.length,
  };
}
