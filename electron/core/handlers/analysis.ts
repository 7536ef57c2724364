import type { Analysis } from '../../../shared/contract/analysis.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { withoutTexts } from '../without-texts.ts';

export const analysisHandlers: HandlerFamily<'analysis.run'> = {
  'analysis.run': ({ job, measure, settings }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const revision = open.revision();
      const asAt = textSetting(open.map(), 'as-at') ?? localDay(context.services.now());
      const task = { map: withoutTexts(open.map()), request: { measure, settings, asAt } };
      const analysis = await context.workers.run('analysis', task, handle);
      return succeed({ revision, analysis: analysis as Analysis });
    }),
};
