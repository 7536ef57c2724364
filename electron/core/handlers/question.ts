import type { Answer } from '../../../shared/contract/answer.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { lookedAt } from '../looked-at.ts';
import { withoutTexts } from '../without-texts.ts';

export const questionHandlers: HandlerFamily<'question.ask'> = {
  'question.ask': ({ job, question, at = null, ...said }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const revision = open.revision();
      const map = lookedAt(open.map(), at);
      const asAt = textSetting(map, 'as-at') ?? localDay(context.services.now());
      const chosen = [...said.from, ...said.to];
      const asked = { map: withoutTexts(map, chosen), asAt, ...said };
      const answer = await context.workers.run('question', { question, asked }, handle);
      return succeed({ revision, answer: answer as Answer });
    }),
};
