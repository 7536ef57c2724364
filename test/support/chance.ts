// What edits at random are made with: choices from what a map holds, all decided by a seed.
import type { MapData } from '../../shared/model/map-data.ts';
import type { RecordKind } from '../../shared/model/records.ts';
import type { RandomSource } from '../../shared/util/seeded-random.ts';

/** Chooses by chance from what the map holds. */
export type Chance = {
  readonly map: MapData;
  readonly whole: (most: number) => number;
  readonly flip: () => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** The id of some record of the kind; undefined when there is none. */
  readonly some: (record: RecordKind) => string | undefined;
  readonly word: () => string;
};
/** The input of an edit, or null when the map has nothing that it could be done to. */
export type Maker = (chance: Chance) => unknown;

const WORDS = "Vision 31|Sleep & Rest|Équipe|漢字|Board|People's Panel|x|😀 emoji|Well-being Group".split('|');

export function chanceOf(map: MapData, random: RandomSource): Chance {
  const whole = (most: number): number => Math.floor(random() * (most + 1));
  const pick = <Value>(values: readonly Value[]): Value => values[whole(values.length - 1)] as Value;
  return {
    map,
    whole,
    pick,
    flip: () => random() < 0.5,
    some: (record) => (map[record].size === 0 ? undefined : pick([...map[record].keys()])),
    word: () => `${pick(WORDS)} ${whole(99)}`,
  };
}

export const remove =
  (record: RecordKind): Maker =>
  ({ some, flip }) => {
    const ids = [some(record), flip() ? some(record) : undefined].filter((id) => id !== undefined);
    return ids.length === 0 ? null : { ids: [...new Set(ids)] };
  };
export const update =
  (record: RecordKind, fields: (chance: Chance) => unknown): Maker =>
  (chance) => {
    const id = chance.some(record);
    return id === undefined ? null : { id, fields: fields(chance) };
  };
