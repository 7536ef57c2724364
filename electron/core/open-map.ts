import { parse } from 'node:path';
import type { AppError } from '../../shared/contract/errors.ts';
import { AppFailure } from '../../shared/contract/errors.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import type { FileInfo, MapChanged } from '../../shared/contract/shapes.ts';
import type { EditContext, Outcome } from '../../shared/edits/edit.ts';
import { changesOutlined } from '../../shared/exchange/json/snapshot-outline.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { Result } from '../../shared/util/result.ts';
import {
  type ErasedEverywhere,
  type EraseOptions,
  eraseEverywhere,
  type MapStore,
  type Written,
} from '../store/index.ts';
import { contextOf } from './local-day.ts';

/** How often to look whether others have written, in milliseconds. */
const FOLLOW_EVERY = 500;

/** Who has the map open and hears what happens to it. */
export type Listener = (event: HostEvent) => void;

/** One map file, shared by all clients that have it open. */
export type OpenMap = {
  readonly file: FileInfo;
  readonly map: () => MapData;
  readonly revision: () => number;
  readonly history: MapStore['history'];
  readonly steps: MapStore['steps'];
  readonly find: MapStore['find'];
  readonly pastNames: MapStore['pastNames'];
  readonly check: MapStore['check'];
  /** The one way to change the map: plans on its newest state and makes the plan one step, or refuses. */
  readonly edit: (plan: (map: MapData, context: EditContext) => Outcome) => Result<Written, AppError>;
  readonly undo: () => Result<Written, AppError>;
  readonly redo: () => Result<Written, AppError>;
  readonly walk: (to: number) => Result<Written, AppError>;
  readonly changesIn: MapStore['changesIn'];
  readonly changesSince: MapStore['changesSince'];
  readonly lastChanges: MapStore['lastChanges'];
  readonly log: MapStore['log'];
  /** Erases somebody from the map, its history and what lies beside the file; no step takes it back. */
  readonly erase: (options: Omit<EraseOptions, 'now'>) => Result<ErasedEverywhere, AppError>;
  /** Takes in what others have written since last asked. False when the file is gone and the map is therefore closed. */
  readonly follow: () => boolean;
  readonly attach: (listener: Listener) => void;
  readonly detach: (listener: Listener) => void;
};

export type OpenMapParts = {
  readonly store: MapStore;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Called once, when nobody has the map open any more or its file is gone. */
  readonly onClosed: () => void;
  /** A bug while following; the map stays open. */
  readonly onTrouble: (error: unknown) => void;
};

export function openMap({ store, now, newId, onClosed, onTrouble }: OpenMapParts): OpenMap {
  const listeners = new Set<Listener>();
  const file: FileInfo = {
    path: store.path,
    name: parse(store.path).name,
    readOnly: store.readOnly,
    schemaVersion: store.schemaVersion,
  };
  let isClosed = false;

  const tell = (event: HostEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };

  const announce = (): void => {
    const news = store.takeNews();
    if (news.length === 0) return;
    const history = store.history();
    for (const { changes, ...step } of news) {
      const told = changesOutlined(changes) as MapChanged['changes'];
      tell({ event: 'map.changed', payload: { ...step, changes: told, history } });
    }
  };

  const announcing = <Value>(action: () => Value): Value => {
    try {
      return action();
    } finally {
      // Also after a refusal: looking at the newest state may have brought news of others.
      announce();
    }
  };

  const shut = (): void => {
    if (isClosed) return;
    isClosed = true;
    clearInterval(timer);
    store.close();
    onClosed();
  };

  const follow = (): boolean => {
    if (isClosed) return false;
    try {
      announcing(() => store.follow());
    } catch (error) {
      if (!(error instanceof AppFailure)) throw error;
      // The file is gone or cannot be read any more: better no map than one that quietly differs.
      tell({ event: 'map.closed', payload: { reason: error.error.message } });
      listeners.clear();
      shut();
    }
    return !isClosed;
  };

  const timer = setInterval(() => {
    try {
      follow();
    } catch (error) {
      onTrouble(error);
    }
  }, FOLLOW_EVERY);
  timer.unref();

  const instant = (): string => now().toISOString();
  return {
    file,
    map: store.map,
    revision: store.revision,
    history: store.history,
    steps: store.steps,
    pastNames: store.pastNames,
    find: store.find,
    check: store.check,
    edit: (plan) =>
      announcing(() => {
        const context = contextOf(now(), newId);
        return store.commit((map) => plan(map, context), context.now);
      }),
    undo: () => announcing(() => store.undo(instant())),
    redo: () => announcing(() => store.redo(instant())),
    walk: (to) => announcing(() => store.walk(to, instant())),
    changesIn: store.changesIn,
    changesSince: store.changesSince,
    lastChanges: store.lastChanges,
    log: store.log,
    erase: (options) => announcing(() => eraseEverywhere(store, { ...options, now: instant() })),
    follow,
    attach(listener) {
      listeners.add(listener);
    },
    detach(listener) {
      listeners.delete(listener);
      if (listeners.size === 0) shut();
    },
  };
}
