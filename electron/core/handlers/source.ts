import type { RequestResult } from '../../../shared/contract/requests.ts';
import { succeed } from '../../../shared/util/result.ts';
import type { HandlerFamily } from '../handler.ts';

export const sourceHandlers: HandlerFamily<'source.read'> = {
  async 'source.read'({ job, file }, context) {
    const read = await context.client.jobs.run(job, (handle) => context.workers.run('document', file, handle));
    return succeed(read as RequestResult<'source.read'>);
  },
};
