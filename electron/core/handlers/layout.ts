import { appError } from '../../../shared/contract/errors.ts';
import type { Place } from '../../../shared/contract/shapes.ts';
import { layoutRequestOf, shownAmong } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import { withLook } from '../../../shared/figure/with-look.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { lookedAt } from '../looked-at.ts';

export const layoutHandlers: HandlerFamily<'layout.run'> = {
  async 'layout.run'({ job, view: id, entities, links, layout, look = null, at = null, afresh }, context) {
    const { map } = withLook(lookedAt(needMap(context).map(), at), id, look);
    const view = map.view.get(id);
    if (!view) return refuse(appError('not-found', 'That view is no longer in the map.', { view: id }));
    const shown = entities === null ? shownIn(map, view) : shownAmong(map, entities, links);
    const request = layoutRequestOf(map, view, shown, afresh, layout ?? view.layout);
    const places = await context.client.jobs.run(job, (handle) => context.workers.run('layout', request, handle));
    return succeed({ places: places as Place[] });
  },
};
