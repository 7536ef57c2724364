import type { Answer } from '../../../shared/contract/answer.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { withoutTexts } from '../without-texts.ts';

export const questionHandlers: HandlerFamily<'question.ask'> = {
  'question.ask': ({ job, question, ...said }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const revision = open.revision();
      const asAt = textSetting(open.map(), 'as-at') ?? localDay(context.services.now());
      const chosen = [...said.from, ...said.to];
      const asked = { map: withoutTexts(open.map(), chosen), asAt, ...said };
      const answer = await context.workers.run('question', { question, asked }, handle);
      return succeed({ revision, answer: answer as Answer });
    }),
};
