// Where every entry of the view stands in this window: as the file has it, else as a layout worked it out.
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { RequestParams } from '../../../shared/contract/requests.ts';
import { layoutGraphOf } from '../../../shared/figure/places.ts';
import { runLayout } from '../../../shared/graph/layouts/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { positionsIn } from '../../../shared/model/map-index.ts';
import type { LayoutChoice, View } from '../../../shared/model/view.ts';
import {
  cancelJob,
  getLook,
  getLooking,
  hostClient,
  lookToSend,
  runJob,
  type Shown,
  tellError,
} from '../../state/index.ts';
import type { Point } from '../geometry.ts';
import { inRows } from './in-rows.ts';

export type Places = ReadonlyMap<string, Point>;

/** A layout under way, for showing it and for stopping it. */
export type LayoutJob = { readonly id: string };

export type ViewPlaces = {
  readonly places: Places;
  /** Entries whose place the file has. */
  readonly stored: ReadonlySet<string>;
  /** Entries that no layout moves. */
  readonly pinned: ReadonlySet<string>;
  /** Forgets what was worked out and not stored. */
  readonly forget: () => void;
};

const NONE: Places = new Map();
/** So few new entries are placed in the page, around all the others. More, from an import say, are worth asking the host. */
const FEW = 24;

/** Which entries and links are laid out, and how; by default all of the view in its own way. */
export type LayoutQuestion = {
  readonly entities: readonly string[];
  readonly links: readonly string[];
  readonly layout: LayoutChoice;
};

/** Asks the host where the entries of a view stand. Null when it was stopped or refused. */
export async function askLayout(
  view: string,
  afresh: boolean,
  started: (job: LayoutJob) => void = () => {},
  question: LayoutQuestion | null = null,
): Promise<Places | null> {
  const reply = await runJob('Working out where everything stands', (id) => {
    started({ id });
    const what = (question ?? { entities: null }) as Pick<RequestParams<'layout.run'>, 'entities' | 'links' | 'layout'>;
    const shown = { look: lookToSend(getLook()), at: getLooking() };
    return hostClient().request('layout.run', { job: id, view: view as View['id'], afresh, ...shown, ...what });
  });
  if (reply.ok) return new Map(reply.value.places.map(({ entity, x, y }) => [entity, { x, y }]));
  if (reply.error.code !== 'cancelled') tellError(reply.error);
  return null;
}

/** Places for a few new entries near what they are linked to; nothing that has a place moves. */
function placeFew(map: MapData, view: View, shown: Shown, places: Places): Places {
  const laidOut = runLayout(
    view.layout.name,
    // Unsaved rules count too: they decide how much room each entry takes.
    layoutGraphOf(map, shown, places, { choice: view.layout, rules: getLook().rules }),
    view.layout.options,
  );
  return laidOut.ok ? laidOut.value : NONE;
}

function storedPlaces(map: MapData, view: string | null): Map<string, Point> {
  const positions = view === null ? [] : positionsIn(map, view);
  return new Map(positions.map(({ entity, x, y }) => [entity, { x, y }]));
}

/**
 * Places for all that is shown. What a layout worked out is remembered while the view is looked at, so that entries stay
 * where they were when an undo takes the first stored places away again.
 */
export function usePlaces(map: MapData, view: View | null, shown: Shown): ViewPlaces {
  const viewId = view?.id ?? null;
  const [worked, setWorked] = useState({ view: viewId as string | null, places: NONE });
  // Collections keep their identity while nothing in them changes.
  const positions = map.position;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the map, only its places matter here
  const stored = useMemo(() => storedPlaces(map, viewId), [positions, viewId]);
  const workedHere = worked.view === viewId ? worked.places : NONE;
  const places = useMemo(() => new Map([...workedHere, ...stored]), [workedHere, stored]);
  const missing = useMemo(() => [...shown.entities].filter((id) => !places.has(id)), [shown, places]);

  const add = (more: Places): void => {
    setWorked((before) => ({
      view: viewId,
      places: new Map([...(before.view === viewId ? before.places : NONE), ...more]),
    }));
  };
  /** Gives every entry that is shown a place; gives back what stops that. */
  const placeMissing = useEffectEvent((): (() => void) => {
    const rest = (found: Places) =>
      inRows(
        missing.filter((id) => !found.has(id)),
        [...places, ...found].map(([, at]) => at),
      );
    // In another state of the map, entries that have no place now come and go: they fit in where there is room.
    const isPassing = getLooking() !== null;
    if (view && (stored.size === 0 || isPassing) && places.size > 0 && missing.length <= FEW) {
      const found = placeFew(map, view, shown, places);
      add(new Map([...rest(found), ...found]));
      return () => {};
    }
    let running: LayoutJob | null = null;
    let isWanted = true;
    const onStart = (started: LayoutJob): void => {
      running = started;
    };
    void askLayout(viewId ?? '', false, onStart).then((found) => {
      if (!isWanted) return;
      running = null;
      // Whoever stopped it still gets a picture, if not a good one.
      add(new Map([...rest(found ?? NONE), ...(found ?? NONE)]));
    });
    return () => {
      isWanted = false;
      if (running) void cancelJob(running.id);
    };
  });
  useEffect(() => {
    return viewId === null || missing.length === 0 ? undefined : placeMissing();
  }, [viewId, missing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the map, only its places matter here
  const pinned = useMemo(
    () =>
      new Set(
        viewId === null ? [] : positionsIn(map, viewId).flatMap((at) => (at.isPinned ? [at.entity as string] : [])),
      ),
    [positions, viewId],
  );
  return {
    places,
    stored: useMemo(() => new Set(stored.keys()), [stored]),
    pinned,
    forget: () => setWorked({ view: viewId, places: NONE }),
  };
}
