import { appError } from '../../../shared/contract/errors.ts';
import type { Place } from '../../../shared/contract/shapes.ts';
import { applyFilter, readFilter } from '../../../shared/graph/filters/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { positionsIn } from '../../../shared/model/map-index.ts';
import type { View } from '../../../shared/model/view.ts';
import { compareText } from '../../../shared/util/compare.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';

/** The plain graph that the layout task works on; it survives structured clone and is in a fixed order. */
export type LayoutTaskInput = {
  readonly layout: View['layout'];
  /** `at`: where it stands already and stays. */
  readonly nodes: readonly { readonly id: string; readonly at: { readonly x: number; readonly y: number } | null }[];
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
};

/** What a view shows, as the layout task takes it: in the order of the ids, so that the same map gives the same places. */
function graphOf(map: MapData, view: View, only: readonly string[] | null, afresh: boolean): LayoutTaskInput {
  const shown = applyFilter(map, readFilter(view.filter));
  const chosen = only === null ? shown.entities : new Set(only.filter((id) => map.entity.has(id)));
  const stands = new Map(
    afresh ? [] : positionsIn(map, view.id).map(({ entity, x, y }) => [entity as string, { x, y }]),
  );
  const links = [...map.link.values()].filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  return {
    layout: view.layout,
    nodes: [...chosen].sort(compareText).map((id) => ({ id, at: stands.get(id) ?? null })),
    links: links.map(({ id, from, to }) => ({ id, from, to })).sort((a, b) => compareText(a.id, b.id)),
  };
}

export const layoutHandlers: HandlerFamily<'layout.run'> = {
  async 'layout.run'({ job, view: id, entities, afresh }, context) {
    const map = needMap(context).map();
    const view = map.view.get(id);
    if (!view) return refuse(appError('not-found', 'That view is no longer in the map.', { view: id }));
    const graph = graphOf(map, view, entities, afresh);
    const places = await context.client.jobs.run(job, (handle) => context.workers.run('layout', graph, handle));
    return succeed({ places: places as Place[] });
  },
};
