import { useState } from 'react';
import type { Reply } from '../../../../shared/contract/transport.ts';
import { sayRefusal, useJobs } from '../../../state/index.ts';

export type Run = {
  /** The job under way, and how far it is; undefined while nothing runs. */
  readonly running: { readonly id: string; readonly done: number | null } | undefined;
  /** Why it was not done, when it was tried last. */
  readonly refusal: string | null;
};

/**
 * Does in earnest what was tried before.
 * @param run asks the host for it; says the id of its job as soon as there is one
 * @returns how it stands, and what begins it: that gives what was done, or null where it was refused or stopped
 */
export function useRun<Done>(
  run: (started: (job: string) => void) => Promise<Reply<Done>>,
): readonly [Run, () => Promise<Done | null>] {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const running = useJobs().find(({ id }) => id === job);
  const begin = async (): Promise<Done | null> => {
    setRefusal(null);
    const reply = await run(setJob);
    setJob(null);
    if (reply.ok) return reply.value;
    setRefusal(reply.error.code === 'cancelled' ? 'Stopped. Nothing was changed.' : sayRefusal(reply.error));
    return null;
  };
  return [{ running, refusal }, begin];
}
