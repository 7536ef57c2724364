// Another state of a map in the place of the map as it is recorded: for looking at, laying out, asking and making figures of.
import type { Looking } from '../contract/looking.ts';
import { mapOfSnapshot } from '../exchange/json/snapshot.ts';
import { keepSectorColours } from '../figure/sector-colours.ts';
import type { Snapshot } from '../model/engagement.ts';
import type { MapData } from '../model/map-data.ts';
import { firstDayOf, lastDayOf, sayDate } from '../util/dates.ts';
import { type Comparison, comparisonOf, wordsOf } from './comparison.ts';
import { COMPARISON_RULES } from './comparison-rules.ts';
import { asItIs, asProposed, mapAt } from './states.ts';
import { unionOf } from './union.ts';

/**
 * The map in the state that is meant: a map like any other, but made, not recorded. What belongs to looking rather than to the state
 * stays as it is now: views, places, expectations, the list of snapshots. Null when the snapshot is not there or cannot be read.
 */
export function mapLookedAt(map: MapData, looking: Looking): MapData | null {
  switch (looking.kind) {
    case 'date':
      return inColoursOf(map, mapAt(map, looking.date));
    case 'as-it-is':
      return inColoursOf(map, asItIs(map));
    case 'as-proposed':
      return inColoursOf(map, asProposed(map));
    case 'snapshot': {
      const snapshot = map.snapshot.get(looking.id);
      const then = snapshot ? mapOfSnapshot(snapshot) : null;
      return snapshot && then ? asSnapshot(map, snapshot, then) : null;
    }
    case 'comparison': {
      const comparison = comparisonOf(map, looking.from, looking.to);
      return comparison && asComparison(map, comparison);
    }
  }
}

/** A part of a map keeps the colours of the whole: going through the dates must not change what a colour means. */
function inColoursOf(whole: MapData, part: MapData): MapData {
  keepSectorColours(part, whole);
  return part;
}

/** Entries stand where they stand now; those that the map has no more, where they stood. Ages count from the day of the snapshot. */
function asSnapshot(map: MapData, snapshot: Snapshot, then: MapData): MapData {
  const asAt = { id: 'as-at', value: snapshot.date } as const;
  return {
    ...then,
    setting: then.setting.has('as-at') ? then.setting : new Map([...then.setting, [asAt.id, asAt]]),
    source: withTexts(map, then),
    view: map.view,
    position: placesOf(map, then),
    snapshot: map.snapshot,
    expectation: map.expectation,
    ruleSet: map.ruleSet,
    mapping: map.mapping,
  };
}

/** Every view draws what happened; entries stand where they stand now, or where they stood last. */
function asComparison(map: MapData, comparison: Comparison): MapData {
  const { before, after } = comparison;
  return {
    ...unionOf(comparison),
    setting: map.setting,
    view: new Map([...map.view].map(([id, view]) => [id, { ...view, rules: COMPARISON_RULES }])),
    position: placesOf({ ...map, position: placesOf(map, before) }, after),
    snapshot: map.snapshot,
    expectation: map.expectation,
    ruleSet: map.ruleSet,
    mapping: map.mapping,
  };
}

/** Texts of sources are not in a snapshot, and never change. */
function withTexts(map: MapData, then: MapData): MapData['source'] {
  return new Map(
    [...then.source].map(([id, source]) => {
      const now = map.source.get(id);
      return [id, now ? { ...source, text: now.text, read: now.read } : source];
    }),
  );
}

/** The places of now, and for entries that the map does not have, those that another state gives them in views that are still there. */
export function placesOf(map: MapData, other: MapData): MapData['position'] {
  const gone = [...other.position].filter(
    ([id, { view, entity }]) => !map.position.has(id) && map.view.has(view) && !map.entity.has(entity),
  );
  return gone.length === 0 ? map.position : new Map([...map.position, ...gone]);
}

const sayTense = (date: string, today: string): string => (lastDayOf(date) > today ? 'as it will be' : 'as it was');
const isDay = (date: string): boolean => date === lastDayOf(date) && date === firstDayOf(date);

/** What is looked at, as the rest of a sentence: "as it was on 1 April 2022". Null when it is a snapshot that has gone. @param today YYYY-MM-DD */
export function sayLooking(map: MapData, looking: Looking, today: string): string | null {
  switch (looking.kind) {
    case 'date':
      return `${sayTense(looking.date, today)} ${isDay(looking.date) ? 'on' : 'at the end of'} ${sayDate(looking.date)}`;
    case 'as-it-is':
      return 'as it is, without what is planned, proposed or over';
    case 'as-proposed':
      return 'as it would be if all that is planned and proposed came about';
    case 'snapshot': {
      const snapshot = map.snapshot.get(looking.id);
      return snapshot ? `as it stood in the snapshot “${snapshot.name}” of ${sayDate(snapshot.date)}` : null;
    }
    case 'comparison': {
      const [from, to] = [wordsOf(map, looking.from), wordsOf(map, looking.to)];
      return from && to ? `with what is different from ${from} to ${to}` : null;
    }
  }
}
