// Where the network says that an entry matters more, or less, than it is judged to. Places among the judged are compared, not
// amounts: a level of five and a count of shortest ways have no common measure, while "third of twenty" can be said of both.

import { byFoldedName } from '../../model/by-name.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { levelOn } from './levels-on.ts';

export type Disagreement = {
  readonly id: string;
  readonly level: number;
  readonly value: number;
  /** Place among the judged, the most first; those who are equal share the middle of their places. */
  readonly judgedPlace: number;
  readonly measuredPlace: number;
  readonly says: 'more' | 'less';
};

export type Compared = {
  /** How many are both judged and measured: places are among them. */
  readonly of: number;
  /** The furthest apart first. */
  readonly disagreements: readonly Disagreement[];
  /** Not judged, although the network puts them among its first tenth: whom to judge next. */
  readonly unjudged: readonly { readonly id: string; readonly value: number; readonly place: number }[];
  /** Judged, of whom the measure says nothing. */
  readonly unmeasured: number;
};

/** Places apart that count, as a share of all: three tenths. Less is what chance does. */
const FAR = 0.3;
/** Fewer have no places worth comparing. */
export const FEWEST_COMPARED = 4;
const MOST_UNJUDGED = 20;

/** Place of each, the largest number first; equal ones share the middle of their places. */
export function sharedPlaces(numbers: readonly number[]): number[] {
  const order = numbers.map((_, index) => index).sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0));
  const places = new Array<number>(numbers.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && numbers[order[end + 1] ?? 0] === numbers[order[start] ?? 0]) end++;
    for (let at = start; at <= end; at++) places[order[at] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return places;
}

/** What adding up leaves in the last digits tells nobody apart. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

export function compareJudged(
  map: MapData,
  ids: Iterable<string>,
  measured: ReadonlyMap<string, number>,
  scale = 'influence',
): Compared {
  const all = byFoldedName([...ids], (id) => shownNameOf(map, id)).map((id) => ({
    id,
    level: levelOn(map, id, scale),
    value: rounded(measured.get(id) ?? Number.NaN),
  }));
  const known = all.filter(({ value }) => !Number.isNaN(value));
  const both = known.flatMap(({ id, level, value }) => (level === null ? [] : [{ id, level, value }]));
  const judgedPlaces = sharedPlaces(both.map(({ level }) => level));
  const measuredPlaces = sharedPlaces(both.map(({ value }) => value));
  const far = both
    .map((each, index): Disagreement => {
      const judgedPlace = judgedPlaces[index] ?? 0;
      const measuredPlace = measuredPlaces[index] ?? 0;
      return { ...each, judgedPlace, measuredPlace, says: measuredPlace < judgedPlace ? 'more' : 'less' };
    })
    .filter(({ judgedPlace, measuredPlace }) => Math.abs(judgedPlace - measuredPlace) >= FAR * both.length)
    .sort((a, b) => apart(b) - apart(a));
  const everyPlace = sharedPlaces(known.map(({ value }) => value));
  const first = Math.max(1, Math.ceil(known.length / 10));
  return {
    of: both.length,
    disagreements: both.length < FEWEST_COMPARED ? [] : far,
    unjudged: known
      .map(({ id, level, value }, index) => ({ id, level, value, place: everyPlace[index] ?? 0 }))
      .filter(({ level, place, value }) => level === null && value > 0 && place <= first)
      .sort((a, b) => a.place - b.place)
      .slice(0, MOST_UNJUDGED)
      .map(({ id, value, place }) => ({ id, value, place })),
    unmeasured: all.filter(({ level, value }) => level !== null && Number.isNaN(value)).length,
  };
}

const apart = ({ judgedPlace, measuredPlace }: Disagreement): number => Math.abs(judgedPlace - measuredPlace);

/** “2nd”, “3rd to 5th”: whoever is equal shares places, and the middle of them says which. */
export function sayPlace(place: number): string {
  return Number.isInteger(place)
    ? ordinal(place)
    : `between ${ordinal(Math.floor(place))} and ${ordinal(Math.ceil(place))}`;
}

function ordinal(whole: number): string {
  const last = whole % 10;
  const isTeen = Math.floor(whole / 10) % 10 === 1;
  const end = isTeen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${whole.toLocaleString('en-GB')}${end}`;
}
