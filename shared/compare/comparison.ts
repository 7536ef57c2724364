// Two states of one map, named by what a user chooses between, and what is different between them.
import { mapOfSnapshot } from '../exchange/json/snapshot.ts';
import type { MapData } from '../model/map-data.ts';
import { isPartialDate, sayDate } from '../util/dates.ts';
import { asItIs, asProposed, mapAt } from './states.ts';

/** The map as it stands, and as it would be; any other state is the id of a snapshot or a date. */
export const NOW = 'now';
export const AS_PROPOSED = 'as-proposed';

/** Two maps that can be compared, with what each is called in a sentence. */
export type Comparison = {
  readonly before: MapData;
  readonly after: MapData;
  readonly from: string;
  readonly to: string;
};

/** Whole: with what is planned and over, as records. Else only what exists, in the state that is meant. */
type State = { readonly map: MapData; readonly isWhole: boolean; readonly words: string };

/** The two states that are meant where one or both are not said: since one, until now; from now, as proposed. */
export function statesMeant(
  from: string | undefined,
  to: string | undefined,
): { readonly from: string; readonly to: string } {
  const given = from ?? NOW;
  return { from: given, to: to ?? (given === NOW ? AS_PROPOSED : NOW) };
}

/** Whether a state can be meant: a snapshot may have been removed. */
export function isState(map: MapData, state: string): boolean {
  return state === NOW || state === AS_PROPOSED || isPartialDate(state) || map.snapshot.has(state);
}

/** What a state is called in a sentence; null when it is none of this map. */
export function wordsOf(map: MapData, state: string): string | null {
  if (state === NOW) return 'the map as it is';
  if (state === AS_PROPOSED) return 'the map as proposed';
  if (isPartialDate(state)) return `the map of ${sayDate(state)}`;
  const snapshot = map.snapshot.get(state);
  return snapshot ? `the snapshot “${snapshot.name}”` : null;
}

function stateOf(map: MapData, state: string): State | null {
  const words = wordsOf(map, state);
  if (words === null) return null;
  if (state === NOW) return { map, isWhole: true, words };
  if (state === AS_PROPOSED) return { map: asProposed(map), isWhole: false, words };
  if (isPartialDate(state)) return { map: mapAt(map, state), isWhole: false, words };
  const snapshot = map.snapshot.get(state);
  const then = snapshot ? mapOfSnapshot(snapshot) : null;
  return then && { map: then, isWhole: true, words };
}

/**
 * Whole maps are compared as they are recorded. With a date, or with what is proposed, only what exists is compared: what is planned
 * would otherwise count as there already. Null when a state is none of this map, or its snapshot cannot be read.
 */
export function comparisonOf(map: MapData, from: string, to: string): Comparison | null {
  const [earlier, later] = [stateOf(map, from), stateOf(map, to)];
  if (!earlier || !later) return null;
  const isWhole = earlier.isWhole && later.isWhole;
  const shown = (state: State): MapData => (state.isWhole && !isWhole ? asItIs(state.map) : state.map);
  return { before: shown(earlier), after: shown(later), from: earlier.words, to: later.words };
}
