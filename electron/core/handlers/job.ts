import { appError } from '../../../shared/contract/errors.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import type { HandlerFamily } from '../handler.ts';

export const jobHandlers: HandlerFamily<'job.cancel'> = {
  'job.cancel'({ job }, { client }) {
    if (client.jobs.cancel(job)) return succeed({});
    return refuse(appError('not-found', 'That is no longer under way.', { job }));
  },
};
