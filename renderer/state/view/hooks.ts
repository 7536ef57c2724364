import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import type { RecordKind } from '../../../shared/model/records.ts';
import type { View } from '../../../shared/model/view.ts';
import { getAsAt, getMap, useAsAt, useMap } from '../document/hooks.ts';
import type { Dialog } from './dialog.ts';
import type { Filter } from './filter.ts';
import { isSelected, type Selection, soleOf, type Thing } from './selection.ts';
import { type Shown, shownIn } from './shown.ts';
import { type FocusWish, type Panel, type Side, type Tab, viewStore } from './store.ts';

export const useSelection = (): Selection => viewStore((state) => state.selection);
/** The one thing that is selected, or null when it is none or several. */
export const useSoleSelected = (): Thing | null => soleOf(useSelection());
export const useIsSelected = (thing: Thing): boolean => viewStore((state) => isSelected(state.selection, thing));
export const useHovered = (): Thing | null => viewStore((state) => state.hovered);
export const useFilter = (): Filter => viewStore((state) => state.filter);
export const useIsFiltered = (): boolean => viewStore((state) => isFiltering(state.filter));
export const useTab = (): Tab => viewStore((state) => state.tab);
export const useIsPanelOpen = (panel: Panel): boolean => viewStore((state) => state.panels[panel]);
export const useSide = (): Side => viewStore((state) => state.side);
export const useDialog = (): Dialog | null => viewStore((state) => state.dialog);
export const useFocusWish = (): FocusWish | null => viewStore((state) => state.focusWish);

const isFiltering = (filter: Filter): boolean => Object.keys(filter).length > 0;

function viewIn(map: MapData, chosen: string | null): View | null {
  const view = chosen === null ? undefined : map.view.get(chosen);
  if (view) return view;
  const [first = null] = [...map.view.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return first;
}

/** The view that is looked through: the chosen one, or the map's first. */
export function useView(): View | null {
  const map = useMap();
  return viewIn(
    map,
    viewStore((state) => state.view),
  );
}

/** What a filter never looks at: moving an entry must not work out anew what is shown. */
const BESIDE_THE_POINT: ReadonlySet<RecordKind> = new Set(['position', 'view', 'setting', 'receipt', 'mapping']);
let lastShown = { map: EMPTY_MAP, filter: {} as Filter, asAt: '', shown: shownIn(EMPTY_MAP, {}) };

function shownNow(map: MapData, filter: Filter, asAt: string): Shown {
  const isSame =
    lastShown.filter === filter &&
    lastShown.asAt === asAt &&
    (lastShown.map === map ||
      (Object.keys(map) as RecordKind[]).every(
        (kind) => BESIDE_THE_POINT.has(kind) || map[kind] === lastShown.map[kind],
      ));
  lastShown = { map, filter, asAt, shown: isSame ? lastShown.shown : shownIn(map, filter) };
  return lastShown.shown;
}

/** The entries and links that pass the filter; the same object until that changes. */
export function useShown(): Shown {
  return shownNow(useMap(), useFilter(), useAsAt());
}

// For code outside components: commands, controllers of the picture.
export const getSelection = (): Selection => viewStore.getState().selection;
export const getFilter = (): Filter => viewStore.getState().filter;
export const getIsFiltered = (): boolean => isFiltering(viewStore.getState().filter);
export const getTab = (): Tab => viewStore.getState().tab;
export const getIsPanelOpen = (panel: Panel): boolean => viewStore.getState().panels[panel];
export const getSide = (): Side => viewStore.getState().side;
export const getDialog = (): Dialog | null => viewStore.getState().dialog;
export const getView = (): View | null => viewIn(getMap(), viewStore.getState().view);
export const getShown = (): Shown => shownNow(getMap(), getFilter(), getAsAt());
/** Calls the listener whenever the selection is another; gives back what stops it. */
export function onSelection(listener: (selection: Selection) => void): () => void {
  return viewStore.subscribe((state, before) => {
    if (state.selection !== before.selection) listener(state.selection);
  });
}
