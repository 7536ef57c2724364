// What is done with views: saving how the map is looked at, and keeping the list of them.
import { storedFilter } from '../../shared/graph/filters/index.ts';
import type { View } from '../../shared/model/view.ts';
import {
  chooseView,
  dropDraft,
  type Edit,
  edit,
  getLook,
  getMap,
  getShown,
  getView,
  getViews,
  newId,
  showTab,
  tellOfLook,
  tellUndoable,
} from '../state/index.ts';
import { picture } from './picture.ts';

/** What a view is called and says. */
export type ViewWords = Pick<View, 'name' | 'title' | 'subtitle' | 'caption' | 'description'>;

/** How the map is looked at now, as a view keeps it. */
function lookFields(): Pick<View, 'filter' | 'rules' | 'options' | 'camera'> {
  const { filter, rules, options } = getLook();
  return { filter: storedFilter(filter), rules, options, camera: picture()?.camera() ?? null };
}

/** Keeps the places of what is shown that the file does not have yet: a layout worked them out in this window. */
function placesFor(view: string, label: string): Edit[] {
  const stored = new Set(
    [...getMap().position.values()].filter((at) => at.view === getView()?.id).map((at) => at.entity as string),
  );
  const shown = getShown();
  const places = (picture()?.places() ?? []).filter(({ entity }) => shown.entities.has(entity) && !stored.has(entity));
  return places.length === 0 ? [] : [{ edit: 'view.place', input: { view, places, label } }];
}

/** Saves the view as it is looked at now, as one step. */
export async function saveView(): Promise<void> {
  const view = getView();
  if (!view) return;
  const label = `Save view “${view.name}”`;
  const update = { edit: 'view.update', input: { id: view.id, fields: lookFields() } };
  const reply = await edit([update, ...placesFor(view.id, label)], { label: label.slice(0, 200) });
  if (!reply.ok) return;
  dropDraft(view.id);
  tellUndoable(`Saved the view “${view.name}”.`, reply.value);
}

/** Keeps how the map is looked at now as another view, and goes on in it; the view one was in is as it was saved again. */
export async function saveNewView(words: ViewWords) {
  const view = getView();
  if (!view) return null;
  const id = newId();
  const label = `Add view “${words.name}”`.slice(0, 200);
  const copy = { edit: 'view.copy', input: { view: view.id, id, fields: { ...lookFields(), ...words } } };
  const reply = await edit([copy, ...placesFor(id, label)], { label, tell: false });
  if (!reply.ok) return reply;
  dropDraft(view.id);
  chooseView(id);
  tellUndoable(`Saved the view “${words.name}”.`, reply.value);
  return reply;
}

/** Makes another view that shows only some entries, as the one that is looked through draws them, and sets that on a page. */
export async function setOnPage(entries: readonly string[], words: ViewWords): Promise<void> {
  const view = getView();
  if (!view) return;
  const id = newId();
  const filter = storedFilter({ groups: [[{ kind: 'chosen', entries: [...entries] }]] });
  const name = getViews().some((each) => each.name === words.name) ? freeName(words.name) : words.name;
  const fields = { ...lookFields(), ...words, name, filter, camera: null };
  const reply = await edit({ edit: 'view.copy', input: { view: view.id, id, fields } });
  if (!reply.ok) return;
  chooseView(id);
  showTab('figure');
  tellUndoable(`Made the view “${name}”, and set it on a page.`, reply.value);
}

export function changeViewWords(view: string, words: ViewWords) {
  return edit({ edit: 'view.update', input: { id: view, fields: words } }, { tell: false });
}

/** A name that no view has: "Governance 2". */
function freeName(name: string): string {
  const taken = new Set(getViews().map((view) => view.name));
  const base = name.replace(/ \d+$/, '');
  let number = 2;
  while (taken.has(`${base} ${number}`)) number++;
  return `${base} ${number}`;
}

/** Makes another view like this one, as it is looked at where that is the one, and goes on in it. */
export async function duplicateView(id: string): Promise<void> {
  const view = getMap().view.get(id);
  if (!view) return;
  const newView = newId();
  const isLookedAt = getView()?.id === id;
  const fields = { name: freeName(view.name), ...(isLookedAt ? lookFields() : {}) };
  const label = `Add view “${fields.name}”`.slice(0, 200);
  const copy = { edit: 'view.copy', input: { view: id, id: newView, fields } };
  const reply = await edit([copy, ...(isLookedAt ? placesFor(newView, label) : [])], { label });
  if (!reply.ok) return;
  chooseView(newView);
  tellUndoable(`Made the view “${fields.name}”.`, reply.value);
}

/** Moves the view along the list by so many places. */
export async function moveView(by: -1 | 1): Promise<void> {
  const views = [...getViews()];
  const at = views.findIndex(({ id }) => id === getView()?.id);
  const [view] = views.splice(at, 1);
  if (!view) return;
  views.splice(Math.min(views.length, Math.max(0, at + by)), 0, view);
  const edits = views.flatMap(({ id, order: before }, order) =>
    before === order ? [] : [{ edit: 'view.update', input: { id, fields: { order } } }],
  );
  if (edits.length > 0) await edit(edits, { label: `Move view “${view.name}”`.slice(0, 200) });
}

export async function deleteView(): Promise<void> {
  const view = getView();
  if (!view) return;
  const at = getViews().findIndex(({ id }) => id === view.id);
  const reply = await edit({ edit: 'view.remove', input: { ids: [view.id] } });
  if (!reply.ok) return;
  chooseView(getViews()[Math.min(at, getViews().length - 1)]?.id ?? null);
  tellUndoable(`Deleted the view “${view.name}”.`, reply.value);
}

/** Drops what has been changed in the view since it was saved. */
export function revertView(): void {
  const view = getView();
  if (!view) return;
  const takeBack = dropDraft(view.id);
  picture()?.lookAsSaved();
  tellOfLook(`“${view.name}” is as it was saved.`, takeBack, 'info');
}

/** Goes on to the next view of the list, or back to the one before; from the last to the first. */
export function goToView(by: -1 | 1): void {
  const views = getViews();
  const at = views.findIndex(({ id }) => id === getView()?.id);
  const next = views[(at + by + views.length) % views.length];
  if (next) chooseView(next.id);
}
