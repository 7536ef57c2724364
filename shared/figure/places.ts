// Where the entries of a picture stand: places that are stored, and the layout for the rest.
import type { AppError } from '../contract/errors.ts';
import type { Shown } from '../graph/filters/apply-filter.ts';
import { partition } from '../graph/groups/index.ts';
import {
  groupingOf,
  type LayoutControl,
  type LayoutGraph,
  type LayoutNode,
  type Place,
  runLayout,
} from '../graph/layouts/index.ts';
import type { MapData } from '../model/map-data.ts';
import { positionsIn } from '../model/map-index.ts';
import type { LayoutChoice, View } from '../model/view.ts';
import type { Memory } from '../util/memory.ts';
import { type Result, succeed } from '../util/result.ts';
import { appearanceOf } from './appearance.ts';
import { labelStyles, labelTiers, linkCounts, setLabel } from './labels.ts';
import { ageDate } from './scene/picture-words.ts';
import { USUAL_TYPEFACE } from './typefaces/index.ts';

export type Places = ReadonlyMap<string, Place>;

/** Between a shape and its name. */
export const LABEL_GAP = 3;
/** Free room around an entry and its name. */
const MARGIN = 6;

/** Everything a layout needs, as plain data that can be sent to another thread. */
export type LayoutRequest = { readonly layout: string; readonly options: unknown; readonly graph: LayoutGraph };

/** The layout of pictures of no view. */
export const USUAL_LAYOUT: LayoutChoice = { name: 'organic', options: {} };

/** How a view is drawn, as far as its layout must know: the rules decide how much room its entries need. */
export type LayoutLook = { readonly choice?: LayoutChoice; readonly rules?: View['rules'] };

/** The room each entry needs, with its name below it, and what else the layout goes by. */
export function layoutGraphOf(
  map: MapData,
  shown: Shown,
  fixed: Places,
  { choice = USUAL_LAYOUT, rules = [] }: LayoutLook = {},
): LayoutGraph {
  const tiers = labelTiers(linkCounts(map, shown));
  const appearance = appearanceOf(map, { theme: 'light', asAt: ageDate(map, null), rules });
  const nodes: LayoutNode[] = [];
  for (const id of shown.entities) {
    const entity = map.entity.get(id);
    if (!entity) continue;
    const shape = appearance.entity(entity);
    const label = setLabel(shape.label, USUAL_TYPEFACE, labelStyles[tiers.get(id) ?? 'plain']);
    const halfWidth = Math.max(shape.width, label.width) / 2 + MARGIN;
    nodes.push({
      id,
      name: shape.label,
      left: halfWidth,
      right: halfWidth,
      up: shape.height / 2 + MARGIN,
      down: shape.height / 2 + LABEL_GAP + label.height + MARGIN,
      fixed: fixed.get(id) ?? null,
      parent: entity.parent !== null && shown.entities.has(entity.parent) ? entity.parent : null,
    });
  }
  const links = [...shown.links]
    .map((id) => map.link.get(id))
    .filter((link) => link !== undefined)
    .map(({ from, to, type, status }) => ({
      from,
      to,
      upward: map.linkType.get(type)?.upward ?? null,
      isExisting: status === 'existing',
    }));
  const by = groupingOf(choice);
  return { nodes, links, groups: by === null ? [] : partition(map, shown, by) };
}

/** Places that a layout must leave alone: those of pinned entries. */
export function pinnedPlaces(map: MapData, view: View | null): Places {
  const pinned = view ? positionsIn(map, view.id).filter(({ isPinned }) => isPinned) : [];
  return new Map(pinned.map(({ entity, x, y }) => [entity, { x, y }]));
}

/** Places stored in a view. */
export function storedPlaces(map: MapData, view: View | null): Places {
  if (!view) return new Map();
  return new Map(positionsIn(map, view.id).map(({ entity, x, y }) => [entity, { x, y }]));
}

/** Only these entries, whatever the view shows, and the links among them; of the links, only those named if any are. */
export function shownAmong(map: MapData, ids: readonly string[], only: readonly string[] | null = null): Shown {
  const entities = new Set(ids.filter((id) => map.entity.has(id)));
  const links = new Set<string>();
  const wanted = only === null ? null : new Set(only);
  for (const { id, from, to } of map.link.values()) {
    if (entities.has(from) && entities.has(to) && (wanted?.has(id) ?? true)) links.add(id);
  }
  return { entities, links };
}

/**
 * The layout of what is shown in a view. With `afresh` stored places are passed over, but for those of pinned entries.
 * @param choice another layout than the view's own
 */
export function layoutRequestOf(
  map: MapData,
  view: View | null,
  shown: Shown,
  afresh: boolean,
  choice: LayoutChoice = view?.layout ?? USUAL_LAYOUT,
): LayoutRequest {
  const fixed = afresh ? pinnedPlaces(map, view) : storedPlaces(map, view);
  return {
    layout: choice.name,
    options: choice.options,
    graph: layoutGraphOf(map, shown, fixed, { choice, rules: view?.rules ?? [] }),
  };
}

/** Places for everything that is shown: stored ones as they are, the rest laid out, or as it was laid out before. */
export function placesFor(
  map: MapData,
  view: View | null,
  shown: Shown,
  control?: LayoutControl,
  memory?: Memory,
): Result<Places, AppError> {
  const stored = storedPlaces(map, view);
  if ([...shown.entities].every((id) => stored.has(id))) return succeed(stored);
  const request = layoutRequestOf(map, view, shown, false);
  const lay = () => runLayout(request.layout, request.graph, request.options, control);
  return memory ? memory.recall(`places ${JSON.stringify(request)}`, lay) : lay();
}
