import { useEffect, useRef, useState } from 'react';
import type { RequestParams, RequestResult } from '../../../../shared/contract/requests.ts';
import type { FilePayload } from '../../../../shared/contract/shapes.ts';
import { cancelJob, sayRefusal, tryMerge, useJobs } from '../../../state/index.ts';

type Params = RequestParams<'merge.run'>;
export type Prefer = NonNullable<Params['prefer']>;
export type Choice = NonNullable<Params['choices']>[number];
export type Same = NonNullable<Params['same']>[number];

/** Whose word stands, and which entry is which, as the user has said so far. */
export type Settled = {
  readonly prefer: Prefer;
  readonly choices: readonly Choice[];
  readonly same: readonly Same[];
};

const NOTHING_SETTLED: Settled = { prefer: 'here', choices: [], same: [] };

export type MergeState = {
  readonly settled: Settled;
  readonly settle: (change: Partial<Settled>) => void;
  /** What it would do, as it was worked out last; null when nothing can be said. */
  readonly found: Pick<RequestResult<'merge.run'>, 'receipt' | 'past'> | null;
  /** Why the file cannot be merged. */
  readonly problem: string | null;
  readonly isWorking: boolean;
  /** 0 to 1; null when nobody can say. */
  readonly progress: number | null;
  readonly params: Omit<Params, 'job' | 'dryRun'>;
};

/** How long the choices have to be left alone before their outcome is worked out, in milliseconds. */
const PAUSE_MS = 250;

/** What merging a map would do, worked out anew whenever something is chosen. */
export function useMerge(file: FilePayload): MergeState {
  const [settled, setSettled] = useState(NOTHING_SETTLED);
  const [found, setFound] = useState<MergeState['found']>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(true);
  const job = useRef<string | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const progress = useJobs().find(({ id }) => id === jobId)?.done ?? null;

  useEffect(() => {
    let isOver = false;
    const started = (id: string): void => {
      job.current = id;
      setJobId(id);
    };
    const work = async (): Promise<void> => {
      setWorking(true);
      const tried = await tryMerge(paramsOf(file, settled), started);
      if (isOver) return;
      if (tried.ok) setFound(tried.value);
      const isStopped = !tried.ok && tried.error.code === 'cancelled';
      setProblem(tried.ok || isStopped ? null : sayRefusal(tried.error));
      setWorking(false);
    };
    const timer = setTimeout(() => void work(), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
      if (job.current !== null) void cancelJob(job.current);
      job.current = null;
    };
  }, [file, settled]);

  return {
    settled,
    settle: (change) => setSettled((before) => ({ ...before, ...change })),
    found,
    problem,
    isWorking,
    progress,
    params: paramsOf(file, settled),
  };
}

const paramsOf = (file: FilePayload, { prefer, choices, same }: Settled): Omit<Params, 'job' | 'dryRun'> => ({
  file,
  prefer,
  choices: [...choices],
  same: [...same],
});
