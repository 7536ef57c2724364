import type { Answer } from '../../../shared/contract/answer.ts';
import { succeed } from '../../../shared/util/result.ts';
import { askedOf } from '../asked-of.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { lookedAt } from '../looked-at.ts';

export const questionHandlers: HandlerFamily<'question.ask'> = {
  'question.ask': ({ job, question, at = null, ...said }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const revision = open.revision();
      const map = lookedAt(open.map(), at);
      const about = askedOf(map, question, said, localDay(context.services.now()));
      const asked = { map: about.map, ...about.asked };
      const answer = await context.workers.run('question', { question, asked }, handle);
      return succeed({ revision, answer: answer as Answer });
    }),
};
