import type { Capabilities } from '../../../shared/contract/requests.ts';
import type { FileInfo, HistoryState } from '../../../shared/contract/shapes.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { whyNotEdited } from './looking.ts';
import { mapIn, recordedIn } from './map-in.ts';
import { type DocumentState, documentStore } from './store.ts';

const NO_HISTORY: HistoryState = { undo: null, redo: null };

const asAtIn = (state: DocumentState): string => textSetting(mapIn(state), 'as-at') ?? state.today;

/** The map that is looked at: as it is recorded, or in another state; empty when none is open. */
export const useMap = (): MapData => documentStore(mapIn);
/** The map as it is recorded, whatever is looked at. */
export const useRecordedMap = (): MapData => documentStore(recordedIn);
export const useRevision = (): number => documentStore((state) => state.mirror?.revision ?? 0);
export const useFile = (): FileInfo | null => documentStore((state) => state.mirror?.file ?? null);
export const useHistoryState = (): HistoryState => documentStore((state) => state.mirror?.history ?? NO_HISTORY);
export const useSavedAt = (): string | null => documentStore((state) => state.mirror?.savedAt ?? null);
/** Whether a change is on its way into the file, and why the last one could not be written. */
export const useSaving = (): { readonly isSaving: boolean; readonly problem: string | null } => {
  const isSaving = documentStore((state) => state.saving > 0);
  const problem = documentStore((state) => state.unsaved);
  return { isSaving, problem };
};
export const usePhase = (): DocumentState['phase'] => documentStore((state) => state.phase);
export const useCapabilities = (): Capabilities => documentStore((state) => state.capabilities);
export const useRecent = (): DocumentState['recent'] => documentStore((state) => state.recent);
export const useVersion = (): string => documentStore((state) => state.version);
/** The date that ages count from: the map's as-at date, or today. */
export const useAsAt = (): string => documentStore(asAtIn);
export const useToday = (): string => documentStore((state) => state.today);
/** Whether changes can be made: a map is open, its file can be written, and it is looked at as it is recorded. */
export const useCanEdit = (): boolean => documentStore((state) => whyNotEdited(state) === null);
/** Why no changes can be made, in a sentence; null when they can. */
export const useWhyNotEdited = (): string | null => documentStore(whyNotEdited);

// For code outside components: commands, controllers of the picture.
export const getMap = (): MapData => mapIn(documentStore.getState());
export const getRecordedMap = (): MapData => recordedIn(documentStore.getState());
/** Whether a change is on its way into the file. */
export const getIsSaving = (): boolean => documentStore.getState().saving > 0;
export const getFile = (): FileInfo | null => documentStore.getState().mirror?.file ?? null;
export const getHistoryState = (): HistoryState => documentStore.getState().mirror?.history ?? NO_HISTORY;
export const getCapabilities = (): Capabilities => documentStore.getState().capabilities;
export const getCanEdit = (): boolean => whyNotEdited(documentStore.getState()) === null;
export const getWhyNotEdited = (): string | null => whyNotEdited(documentStore.getState());
export const getToday = (): string => documentStore.getState().today;
export const getAsAt = (): string => asAtIn(documentStore.getState());
/** Calls the listener whenever the map is another; gives back what stops it. */
export function onMap(listener: (map: MapData, before: MapData) => void): () => void {
  return documentStore.subscribe((state, before) => {
    if (mapIn(state) !== mapIn(before)) listener(mapIn(state), mapIn(before));
  });
}
