import { appError } from '../../../shared/contract/errors.ts';
import { type CheckedExpectation, readRule } from '../../../shared/expectations/index.ts';
import { textSetting } from '../../../shared/model/settings.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { lookedAt } from '../looked-at.ts';
import { withoutTexts } from '../without-texts.ts';

export const expectationHandlers: HandlerFamily<'expectation.check'> = {
  'expectation.check': ({ job, rule: stored, at = null }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const rule = stored === null ? null : readRule(stored);
      if (stored !== null && rule === null)
        return refuse(appError('invalid', 'This version of Threadmap does not know how to check that rule.'));
      const open = needMap(context);
      open.follow();
      const revision = open.revision();
      const map = lookedAt(open.map(), at);
      const asAt = textSetting(map, 'as-at') ?? localDay(context.services.now());
      const checked = await context.workers.run('expectations', { map: withoutTexts(map), asAt, rule }, handle);
      return succeed({ revision, checked: (checked as CheckedExpectation[]).map(asTold) });
    }),
};

const asTold = ({ failures, ...others }: CheckedExpectation) => ({ ...others, failures: [...failures] });
