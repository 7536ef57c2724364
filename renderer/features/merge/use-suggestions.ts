import { useEffect, useMemo, useState } from 'react';
import type { Suggestion } from '../../../shared/graph/duplicates/index.ts';
import { cancelJob, hostClient, runJob, sayRefusal, useJobs, useMap } from '../../state/index.ts';

export type Suggestions = {
  /** Pairs that still stand: what was merged, deleted or told apart meanwhile is gone at once. */
  readonly pairs: readonly Suggestion[];
  /** How far the comparing is, 0 to 1; null when nothing is under way. */
  readonly progress: number | null;
  /** Whether the names have been compared at all. */
  readonly isKnown: boolean;
  /** Why there is no answer, in words. */
  readonly problem: string | null;
  readonly stop: () => void;
  readonly again: () => void;
};

/** Pairs that look alike. The host compares the names, so that the window stays quick in a map of any size. */
export function useSuggestions(): Suggestions {
  const map = useMap();
  const { entity, link, notSame } = map;
  const [found, setFound] = useState<readonly Suggestion[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const running = useJobs().find(({ id }) => id === job);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is compared has changed, or it was asked for again.
  useEffect(() => {
    let isOver = false;
    let mine: string | null = null;
    setProblem(null);
    const ask = async (id: string) => {
      mine = id;
      setJob(id);
      const reply = await hostClient().request('duplicates.find', { job: id });
      if (isOver) return;
      setJob(null);
      if (reply.ok) setFound(reply.value.suggestions);
      else setProblem(reply.error.code === 'cancelled' ? 'The comparing was stopped.' : sayRefusal(reply.error));
    };
    void runJob('Looking for duplicates', ask, { isShownInPlace: true });
    return () => {
      isOver = true;
      if (mine !== null) void cancelJob(mine);
    };
  }, [entity, link, notSame, round]);

  const pairs = useMemo(() => {
    const told = new Set([...notSame.values()].flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
    return (found ?? []).filter(({ a, b }) => entity.has(a) && entity.has(b) && !told.has(`${a} ${b}`));
  }, [found, entity, notSame]);
  return {
    pairs,
    progress: job === null ? null : (running?.done ?? 0),
    isKnown: found !== null,
    problem,
    stop: () => {
      if (job !== null) void cancelJob(job);
    },
    again: () => setRound(round + 1),
  };
}
