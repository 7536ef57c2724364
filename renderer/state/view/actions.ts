import { type Filter, NO_FILTER } from '../../../shared/graph/filters/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { Dialog } from './dialog.ts';
import { NOTHING, selectionOf, stillThere, type Thing, withToggled } from './selection.ts';
import { type FocusTarget, FRESH_VIEW, type Panel, type Side, type Tab, viewStore } from './store.ts';

const set = viewStore.setState;

export function selectEntities(...ids: readonly string[]): void {
  set({ selection: selectionOf({ entities: ids }) });
}

export function selectLinks(...ids: readonly string[]): void {
  set({ selection: selectionOf({ links: ids }) });
}

export function selectThings(things: { entities?: Iterable<string>; links?: Iterable<string> }): void {
  set({ selection: selectionOf(things) });
}

/** Adds one thing to the selection, or takes it out. */
export function toggleSelected(thing: Thing): void {
  set(({ selection }) => ({ selection: withToggled(selection, thing) }));
}

export function clearSelection(): void {
  set({ selection: NOTHING });
}

export function setHovered(hovered: Thing | null): void {
  set({ hovered });
}

export function setFilter(filter: Filter): void {
  set({ filter });
}

export function clearFilter(): void {
  set({ filter: NO_FILTER });
}

export function showTab(tab: Tab): void {
  set({ tab });
}

export function chooseView(view: string | null): void {
  set({ view });
}

export function showPanel(panel: Panel, isOpen: boolean): void {
  set(({ panels }) => ({ panels: { ...panels, [panel]: isOpen } }));
}

export function showSide(side: Side): void {
  set(({ panels }) => ({ side, panels: { ...panels, inspector: true } }));
}

export function openDialog(dialog: Dialog): void {
  set({ dialog });
}

export function closeDialog(): void {
  set({ dialog: null });
}

/** Asks whoever shows the target to take the keyboard. */
export function wishFocus(target: FocusTarget): void {
  set({ focusWish: target });
}

/** Selects one thing and puts the keyboard into its details. */
export function editThing(thing: Thing): void {
  set({ selection: selectionOf(thing.kind === 'entity' ? { entities: [thing.id] } : { links: [thing.id] }) });
  showSide('details');
  wishFocus('inspector');
}

/** Goes to a step of the tour; null ends it. */
export function showTour(step: number | null): void {
  set({ tour: step });
}

/** For another map: nothing selected, nothing filtered; panels stay as the user had them. */
export function resetView(): void {
  set(({ panels }) => ({ ...FRESH_VIEW, panels }));
}

/** Forgets what is no longer in the map. */
export function pruneView(map: MapData): void {
  const { selection, hovered, view } = viewStore.getState();
  const kept = stillThere(selection, map);
  if (kept !== selection) set({ selection: kept });
  if (hovered && !map[hovered.kind].has(hovered.id)) set({ hovered: null });
  if (view !== null && !map.view.has(view)) set({ view: null });
}
