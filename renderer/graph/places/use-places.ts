// Where every entry of the view stands in this window: as the file has it, else as a layout worked it out.
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linksOf, positionsIn } from '../../../shared/model/map-index.ts';
import type { View } from '../../../shared/model/view.ts';
import { cancelJob, hostClient, runJob, tellError } from '../../state/index.ts';
import type { Point } from '../geometry.ts';
import { placeNear } from './place-near.ts';

export type Places = ReadonlyMap<string, Point>;

/** A layout under way, for showing it and for stopping it. */
export type LayoutJob = { readonly id: string };

export type ViewPlaces = {
  readonly places: Places;
  /** Entries whose place the file has. */
  readonly stored: ReadonlySet<string>;
  readonly job: LayoutJob | null;
};

const NONE: Places = new Map();
/** More new entries than this at once, from an import say, are worth a layout of their own. */
const MOST_PLACED_NEAR = 24;

/** Asks the host where the entries of a view stand. Null when it was stopped or refused. */
export async function askLayout(
  view: string,
  afresh: boolean,
  started: (job: LayoutJob) => void = () => {},
): Promise<Places | null> {
  const reply = await runJob('Working out where everything stands', (id) => {
    started({ id });
    return hostClient().request('layout.run', { job: id, view: view as View['id'], entities: null, afresh });
  });
  if (reply.ok) return new Map(reply.value.places.map(({ entity, x, y }) => [entity, { x, y }]));
  if (reply.error.code !== 'cancelled') tellError(reply.error);
  return null;
}

function storedPlaces(map: MapData, view: string | null): Map<string, Point> {
  const positions = view === null ? [] : positionsIn(map, view);
  return new Map(positions.map(({ entity, x, y }) => [entity, { x, y }]));
}

function neighboursIn(map: MapData): (id: string) => string[] {
  return (id) => linksOf(map, id).map(({ from, to }) => (from === id ? to : from));
}

/**
 * Places for all that is shown. What a layout worked out is remembered while the view is looked at, so that entries stay
 * where they were when an undo takes the first stored places away again.
 */
export function usePlaces(map: MapData, view: string | null, shown: ReadonlySet<string>): ViewPlaces {
  const [worked, setWorked] = useState<{ readonly view: string | null; readonly places: Places }>({
    view,
    places: NONE,
  });
  const [job, setJob] = useState<LayoutJob | null>(null);
  // Collections keep their identity while nothing in them changes.
  const positions = map.position;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the map, only its places matter here
  const stored = useMemo(() => storedPlaces(map, view), [positions, view]);
  const workedHere = worked.view === view ? worked.places : NONE;
  const places = useMemo(() => new Map([...workedHere, ...stored]), [workedHere, stored]);
  const missing = useMemo(() => [...shown].filter((id) => !places.has(id)), [shown, places]);

  const add = (more: Places): void => {
    setWorked((before) => ({ view, places: new Map([...(before.view === view ? before.places : NONE), ...more]) }));
  };
  /** Gives every entry that is shown a place; gives back what stops that. */
  const placeMissing = useEffectEvent((inView: string): (() => void) => {
    const nearby = (ids: readonly string[], known: Places) => placeNear(ids, known, neighboursIn(map));
    if (stored.size === 0 && places.size > 0 && missing.length <= MOST_PLACED_NEAR) {
      add(nearby(missing, places));
      return () => {};
    }
    let running: LayoutJob | null = null;
    let isWanted = true;
    const onStart = (started: LayoutJob): void => {
      running = started;
      setJob(started);
    };
    void askLayout(inView, false, onStart).then((found) => {
      if (!isWanted) return;
      running = null;
      setJob(null);
      // Whoever stopped it still gets a picture, if not a good one.
      const rest = missing.filter((id) => !found?.has(id));
      add(new Map([...(found ?? []), ...nearby(rest, found ?? places)]));
    });
    return () => {
      isWanted = false;
      if (running) void cancelJob(running.id);
    };
  });
  useEffect(() => {
    return view === null || missing.length === 0 ? undefined : placeMissing(view);
  }, [view, missing]);

  return { places, stored: useMemo(() => new Set(stored.keys()), [stored]), job };
}
