import { useCallback, useState } from 'react';
import type { RequestParams, RequestResult } from '../../../../shared/contract/requests.ts';
import type { FilePayload } from '../../../../shared/contract/shapes.ts';
import { sayRefusal, tryMerge } from '../../../state/index.ts';
import { type Trial, type Turn, useTrial } from '../trial/use-trial.ts';

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

export type MergeState = Trial & {
  readonly settled: Settled;
  readonly settle: (change: Partial<Settled>) => void;
  /** What it would do, as it was worked out last; null when nothing can be said. */
  readonly found: Pick<RequestResult<'merge.run'>, 'receipt' | 'past'> | null;
  /** Why the file cannot be merged. */
  readonly problem: string | null;
  readonly params: Omit<Params, 'job' | 'dryRun'>;
};

/** What merging a map would do, worked out anew whenever something is chosen. */
export function useMerge(file: FilePayload): MergeState {
  const [settled, setSettled] = useState(NOTHING_SETTLED);
  const [found, setFound] = useState<MergeState['found']>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const work = useCallback(
    async ({ started, isOver }: Turn): Promise<void> => {
      const tried = await tryMerge(paramsOf(file, settled), started);
      if (isOver()) return;
      if (tried.ok) setFound(tried.value);
      const isStopped = !tried.ok && tried.error.code === 'cancelled';
      setProblem(tried.ok || isStopped ? null : sayRefusal(tried.error));
    },
    [file, settled],
  );
  const trial = useTrial(work);

  return {
    settled,
    settle: (change) => setSettled((before) => ({ ...before, ...change })),
    found,
    problem,
    ...trial,
    params: paramsOf(file, settled),
  };
}

const paramsOf = (file: FilePayload, { prefer, choices, same }: Settled): Omit<Params, 'job' | 'dryRun'> => ({
  file,
  prefer,
  choices: [...choices],
  same: [...same],
});
