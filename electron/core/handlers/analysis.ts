import type { Analysis, MeasuredValues } from '../../../shared/contract/analysis.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { lookedAt } from '../looked-at.ts';
import { withoutTexts } from '../without-texts.ts';

export const analysisHandlers: HandlerFamily<'analysis.run' | 'analysis.measures'> = {
  'analysis.run': ({ job, measure, settings, at = null }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const revision = open.revision();
      const map = lookedAt(open.map(), at);
      const asAt = textSetting(map, 'as-at') ?? localDay(context.services.now());
      const task = { map: withoutTexts(map), request: { measure, settings, asAt } };
      const analysis = await context.workers.run('analysis', task, handle);
      return succeed({ revision, analysis: analysis as Analysis });
    }),

  'analysis.measures': ({ job, measures, at = null }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const revision = open.revision();
      const task = { map: withoutTexts(lookedAt(open.map(), at)), measures };
      const values = await context.workers.run('measures', task, handle);
      return succeed({ revision, measures: values as MeasuredValues });
    }),
};
