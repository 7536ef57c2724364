import type { MapData } from '../../../shared/model/map-data.ts';
import { showTab } from '../view/actions.ts';
import { FRESH_SOURCES, type SourcesPart, type SourcesState, sourcesStore } from './store.ts';

const set = sourcesStore.setState;

export const useSourcesPart = (): SourcesPart => sourcesStore((state) => state.part);
export const useChosenSources = (): SourcesState['chosen'] => sourcesStore((state) => state.chosen);
/** The source that evidence was last taken from, or null. */
export const useLastSource = (): string | null => sourcesStore((state) => state.last);
export const getChosenSources = (): SourcesState['chosen'] => sourcesStore.getState().chosen;

export function showSourcesPart(part: SourcesPart): void {
  set({ part });
}

export function chooseSources(...ids: readonly string[]): void {
  set({ chosen: new Set(ids) });
}

/** Opens the register at a source. */
export function showSource(id: string): void {
  set({ part: 'register', chosen: new Set([id]) });
  showTab('sources');
}

export function rememberSource(id: string): void {
  set({ last: id });
}

/** Forgets sources that are no longer in the map, and everything with a map of other sources. */
export function pruneSources(map: MapData): void {
  const { chosen, last } = sourcesStore.getState();
  if ([...chosen].some((id) => !map.source.has(id)))
    set({ chosen: new Set([...chosen].filter((id) => map.source.has(id))) });
  if (last !== null && !map.source.has(last)) set({ last: null });
}

export function resetSources(): void {
  set(FRESH_SOURCES, true);
}
