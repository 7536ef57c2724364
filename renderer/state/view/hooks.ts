import { useEffect, useEffectEvent, useMemo } from 'react';
import { type Filter, isFiltering, type Shown } from '../../../shared/graph/filters/index.ts';
import { type MembershipShown, membershipMode } from '../../../shared/graph/membership/index.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import type { View } from '../../../shared/model/view.ts';
import { getAsAt, getMap, useAsAt, useMap } from '../document/hooks.ts';
import { getLooking, useLooking } from '../document/looking.ts';
import type { Dialog } from './dialog.ts';
import { drawnIn } from './drawn.ts';
import { focusIn } from './focus.ts';
import { isChanged, type Look, lookOf, NO_VIEW, withoutRules } from './look.ts';
import { isSelected, type Selection, soleOf, type Thing } from './selection.ts';
import { shownIn } from './shown.ts';
import { type FocusTarget, type OpenMenu, type Panel, type Side, type Tab, viewStore } from './store.ts';

export const useSelection = (): Selection => viewStore((state) => state.selection);
/** The one thing that is selected, or null when it is none or several. */
export const useSoleSelected = (): Thing | null => soleOf(useSelection());
export const useIsSelected = (thing: Thing): boolean => viewStore((state) => isSelected(state.selection, thing));
export const useHovered = (): Thing | null => viewStore((state) => state.hovered);
export const useTab = (): Tab => viewStore((state) => state.tab);
export const useIsPanelOpen = (panel: Panel): boolean => viewStore((state) => state.panels[panel]);
export const useSide = (): Side => viewStore((state) => state.side);
export const useHelpPage = (): string | null => viewStore((state) => state.helpPage);
export const useTour = (): number | null => viewStore((state) => state.tour);
export const useLinksFrom = (): string | null => viewStore((state) => state.linksFrom);
export const useOpenMenu = (): OpenMenu | null => viewStore((state) => state.menu);
export const useDialog = (): Dialog | null => viewStore((state) => state.dialog);
/** Takes the keyboard when it is wished here: `take` puts the focus where it belongs. */
export function useFocusWish(target: FocusTarget, take: () => void): void {
  const isWished = viewStore((state) => state.focusWish === target);
  const onWish = useEffectEvent(take);
  useEffect(() => {
    if (!isWished) return;
    viewStore.setState({ focusWish: null });
    onWish();
  }, [isWished]);
}

/** Views in the order of their list. */
const viewsIn = (map: MapData): View[] =>
  [...map.view.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

function viewIn(map: MapData, chosen: string | null): View | null {
  const view = chosen === null ? undefined : map.view.get(chosen);
  return view ?? viewsIn(map)[0] ?? null;
}

export function useViews(): readonly View[] {
  const { view } = useMap();
  return useMemo(() => viewsIn({ ...EMPTY_MAP, view }), [view]);
}

/** The view that is looked through: the chosen one, or the map's first. */
export function useView(): View | null {
  const map = useMap();
  return viewIn(
    map,
    viewStore((state) => state.view),
  );
}

/** How the view is looked at now, with what has not been saved. */
export function useLook(): Look {
  const view = useView();
  const isComparing = useLooking()?.kind === 'comparison';
  const draft = viewStore((state) => state.drafts[view?.id ?? NO_VIEW]);
  return lookOf(view, isComparing ? withoutRules(draft) : draft);
}

export const useFilter = (): Filter => useLook().filter;
/** What the view is focused on, or null. */
export const useFocus = () => focusIn(useFilter());
export const useIsFiltered = (): boolean => isFiltering(useFilter());

/** How a view would be looked at now, whichever is chosen. */
export function useLookOf(view: View): Look {
  const isComparing = useLooking()?.kind === 'comparison';
  const draft = viewStore((state) => state.drafts[view.id]);
  return lookOf(view, isComparing ? withoutRules(draft) : draft);
}

/** Whether a view is looked at otherwise than it was saved. */
export function useIsViewChanged(view: View): boolean {
  return isChanged(
    view,
    viewStore((state) => state.drafts[view.id]),
  );
}

/** The entries and links that pass the filter; the same object until that changes. */
export function useShown(): Shown {
  return shownIn(useMap(), useFilter(), useAsAt());
}

/** The same as it is drawn, with membership shown as the view has it; the same object until that changes. */
export function useDrawn(): MembershipShown {
  return drawnIn(useMap(), useShown(), membershipMode(useLook().options));
}

// For code outside components: commands, controllers of the picture.
export const getSelection = (): Selection => viewStore.getState().selection;
export const getTab = (): Tab => viewStore.getState().tab;
export const getIsPanelOpen = (panel: Panel): boolean => viewStore.getState().panels[panel];
export const getSide = (): Side => viewStore.getState().side;
export const getIsSnapping = (): boolean => viewStore.getState().isSnapping;
export const getDialog = (): Dialog | null => viewStore.getState().dialog;
export const getView = (): View | null => viewIn(getMap(), viewStore.getState().view);
export const getViews = (): readonly View[] => viewsIn(getMap());
export const getIsViewChanged = (): boolean => {
  const view = getView();
  return view !== null && isChanged(view, viewStore.getState().drafts[view.id]);
};
export const getLook = (): Look => {
  const view = getView();
  const draft = viewStore.getState().drafts[view?.id ?? NO_VIEW];
  return lookOf(view, getLooking()?.kind === 'comparison' ? withoutRules(draft) : draft);
};
export const getFilter = (): Filter => getLook().filter;
export const getFocus = () => focusIn(getFilter());
export const getIsFiltered = (): boolean => isFiltering(getFilter());
export const getShown = (): Shown => shownIn(getMap(), getFilter(), getAsAt());
export const getDrawn = (): MembershipShown => drawnIn(getMap(), getShown(), membershipMode(getLook().options));
