import type { Suggestion } from '../../../shared/graph/duplicates/index.ts';
import { EMPTY_MAP } from '../../../shared/model/map-data.ts';
import { succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';

export const duplicatesHandlers: HandlerFamily<'duplicates.find'> = {
  async 'duplicates.find'({ job }, context) {
    // The thread gets what is compared and no more: sources can hold megabytes of text.
    const { entity, link, notSame, kind, term } = needMap(context).map();
    const map = { ...EMPTY_MAP, entity, link, notSame, kind, term };
    const found = await context.client.jobs.run(job, (handle) => context.workers.run('duplicates', map, handle));
    return succeed({ suggestions: found as Suggestion[] });
  },
};
