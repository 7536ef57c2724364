import { jsonBecomes } from '../../../shared/edits/merge/repoint.ts';
import { type Filter, NO_FILTER } from '../../../shared/graph/filters/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { View } from '../../../shared/model/view.ts';
import type { Json } from '../../../shared/util/canonical-json.ts';
import { tell } from '../notices/actions.ts';
import type { Dialog } from './dialog.ts';
import { getLook, getView } from './hooks.ts';
import { type Draft, type Drafts, NO_VIEW } from './look.ts';
import { NOTHING, selectionOf, stillThere, type Thing } from './selection.ts';
import { type FocusTarget, FRESH_VIEW, type OpenMenu, type Panel, type Side, type Tab, viewStore } from './store.ts';

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

export function clearSelection(): void {
  set({ selection: NOTHING });
}

export function setHovered(hovered: Thing | null): void {
  set({ hovered });
}

/** Puts back what was there before a change; says whether it could: not when it has been changed again since. */
export type TakeBack = () => boolean;

function setDraft(view: string, draft: Draft | undefined): TakeBack {
  const before = viewStore.getState().drafts[view];
  const put = (next: Draft | undefined): void => {
    const { [view]: _, ...others } = viewStore.getState().drafts;
    set({ drafts: next === undefined ? others : { ...others, [view]: next } });
  };
  put(draft);
  return () => {
    if (viewStore.getState().drafts[view] !== draft) return false;
    put(before);
    return true;
  };
}

/** Changes how the view is looked at in this window. It is kept with the view when the user saves it. */
export function changeLook(change: Draft): TakeBack {
  const view = getView()?.id ?? NO_VIEW;
  return setDraft(view, { ...viewStore.getState().drafts[view], ...change });
}

export function setFilter(filter: Filter): void {
  changeLook({ filter });
}

export function clearFilter(): void {
  setFilter(NO_FILTER);
}

/** Sets one setting of the picture; undefined puts it back to what it usually is. */
export function setViewOption(key: string, value: View['options'][string] | undefined): void {
  const { [key]: _, ...others } = getLook().options;
  changeLook({ options: value === undefined ? others : { ...others, [key]: value } });
}

/** Looks at a view as it was saved again. */
export function dropDraft(view: string): TakeBack {
  return setDraft(view, undefined);
}

/** A map that is new has nothing that was not saved, whatever was at its place before. */
export function dropAllDrafts(): void {
  set({ drafts: {} });
}

/** What is not saved in the views speaks of entries that were merged as the saved views do. */
export function repointDrafts(replaced: ReadonlyMap<string, string>): void {
  const drafts = JSON.parse(JSON.stringify(viewStore.getState().drafts)) as Record<string, Json>;
  set({ drafts: jsonBecomes(replaced, drafts) as Drafts });
}

/** Says what was changed in how a view is looked at, and offers to take that back, whichever view is looked through by then. */
export function tellOfLook(text: string, takeBack: TakeBack, tone: 'done' | 'info' = 'done'): void {
  const view = getView()?.id ?? null;
  const run = (): void => {
    if (takeBack()) chooseView(view);
    else tell('The view has been changed again since then. It stays as it is.', { tone: 'info' });
  };
  tell(text, { tone, action: { label: 'Undo', run } });
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

/** Shows something else beside the map, and puts the keyboard there. */
export function goToSide(side: Exclude<Side, 'details'>): void {
  showSide(side);
  wishFocus(side);
}

/** Back to the details, and the keyboard back to what they are about. */
export function leaveSide(): void {
  showSide('details');
  const target = viewStore.getState().tab === 'map' ? 'picture' : 'table';
  wishFocus(target);
  // Not every tab has a table, and an empty one has none either: a wish that nobody takes would pull the keyboard away later.
  requestAnimationFrame(() => {
    if (viewStore.getState().focusWish !== target) return;
    set({ focusWish: null });
    document.getElementById('centre')?.focus();
  });
}

/** Opens the help at a page, or at the one for the tab that is open, and puts the keyboard there. */
export function openHelp(page: string | null): void {
  set({ helpPage: page });
  goToSide('help');
}

export function setIsSnapping(isSnapping: boolean): void {
  set({ isSnapping });
}

export function openDialog(dialog: Dialog): void {
  set({ dialog });
}

/** Opens the menu for what is selected; null closes it. */
export function openMenu(menu: OpenMenu | null): void {
  set({ menu });
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

/** Begins to add links from an entry in a row; null ends it. */
export function addLinksFrom(entity: string | null): void {
  set({ linksFrom: entity });
}

/** For another map: nothing selected; panels stay as the user had them. Drafts go and come with their map: see kept-drafts. */
export function resetView(): void {
  set(({ panels, drafts, isSnapping }) => ({ ...FRESH_VIEW, panels, drafts, isSnapping }));
}

/** Forgets what is no longer in the map. */
export function pruneView(map: MapData): void {
  const { selection, hovered, view } = viewStore.getState();
  const { linksFrom } = viewStore.getState();
  if (linksFrom !== null && !map.entity.has(linksFrom)) set({ linksFrom: null });
  const kept = stillThere(selection, map);
  if (kept !== selection) set({ selection: kept });
  if (hovered && !map[hovered.kind].has(hovered.id)) set({ hovered: null });
  // What was not saved in a view that is gone waits for it: an undo brings the view back.
  if (view !== null && !map.view.has(view)) set({ view: null });
}
