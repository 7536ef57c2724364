// Lays out what is shown, once or in another way from now on, and keeps it as one step that undo takes back.
import { isLayoutId, layoutLabels } from '../../../shared/graph/layouts/index.ts';
import { positionsIn } from '../../../shared/model/map-index.ts';
import type { LayoutChoice, View } from '../../../shared/model/view.ts';
import { sameJson } from '../../../shared/util/canonical-json.ts';
import { cancelJob, type Edit, edit, getMap, getShown, getView } from '../../state/index.ts';
import { placesToStore } from '../drag/drag.ts';
import { askLayout, type LayoutJob, type Places } from './use-places.ts';

/** What the picture knows of where everything stands, and how it is told of a layout under way. */
export type LayingOut = {
  readonly places: Places;
  readonly stored: ReadonlySet<string>;
  /** Places that were worked out for another layout are no longer wanted. */
  readonly forget: () => void;
};

const listOf = (places: Places) => [...places].map(([entity, { x, y }]) => ({ entity, x, y }));

/** The places of entries that are not shown belong to the layout before: they are worked out when they come into view. */
function hiddenPlaces(view: View): string[] {
  const shown = getShown().entities;
  return positionsIn(getMap(), view.id)
    .filter(({ entity, isPinned }) => !isPinned && !shown.has(entity))
    .map(({ entity }) => entity);
}

function labelOf(choice: LayoutChoice | null): string {
  if (choice === null) return 'Lay out again';
  const label = isLayoutId(choice.name) ? layoutLabels[choice.name].label.toLowerCase() : choice.name;
  return `Layout: ${label}`;
}

/** The layout that was asked for last and is not there yet. */
let running: LayoutJob | null = null;

/** Whether the view that is looked through is laid out now: not when it is another by then, when there is none, when it was stopped, or refused. */
export async function layOut(choice: LayoutChoice | null, { places, stored, forget }: LayingOut): Promise<boolean> {
  const view = getView();
  if (!view) return false;
  // Of two that are asked for one after the other, the one that takes longer must not have the last word.
  if (running) void cancelJob(running.id);
  running = null;
  const layout = choice ?? view.layout;
  const isByHand = choice?.name === 'by-hand';
  // What is shown now is what is laid out: another view may be looked through when the places come.
  const hidden = isByHand ? [] : hiddenPlaces(view);
  const found = isByHand ? placesToStore(new Map(), places, stored) : await ask(view, layout);
  if (!found) return false;
  const edits: Edit[] = [
    ...(sameJson(layout, view.layout) ? [] : [{ edit: 'view.update', input: { id: view.id, fields: { layout } } }]),
    ...(hidden.length > 0 ? [{ edit: 'view.clear-places', input: { view: view.id, entities: hidden } }] : []),
    ...(found.size > 0 ? [{ edit: 'view.place', input: { view: view.id, places: listOf(found) } }] : []),
  ];
  const reply = edits.length === 0 ? null : await edit(edits, { label: labelOf(choice) });
  const isDone = (reply === null || reply.ok) && getView()?.id === view.id;
  if (isDone && reply !== null && !isByHand) forget();
  return isDone;
}

async function ask(view: View, layout: LayoutChoice): Promise<Places | null> {
  const { entities, links } = getShown();
  const what = { entities: [...entities], links: [...links], layout };
  let job: LayoutJob | null = null;
  const onStart = (started: LayoutJob): void => {
    job = running = started;
  };
  const found = await askLayout(view.id, true, onStart, what);
  if (running === job) running = null;
  return found && found.size > 0 ? found : null;
}
