import { useEffect, useState } from 'react';
import { cancelJob, useJobs } from '../../../state/index.ts';

/** How long the choices have to be left alone before their outcome is worked out, in milliseconds. */
const PAUSE_MS = 250;

/** From where to where on the way from 0 to 1. */
type Part = readonly [from: number, to: number];
const WHOLE: Part = [0, 1];

/** One working out of the outcome. */
export type Turn = {
  /** Takes the id of the job that works for it, so that it can be stopped; and which part of the whole it is, where there are several. */
  readonly started: (job: string, part?: Part) => void;
  /** Whether something else has been chosen since: what it finds is of no use any more. */
  readonly isOver: () => boolean;
};

export type Trial = {
  readonly isWorking: boolean;
  /** 0 to 1; null when nobody can say. */
  readonly progress: number | null;
};

/**
 * Works out what something would do: at once, and a moment after each change of what is chosen. A working out that is
 * no longer wanted is stopped.
 * @param work remembered by the caller, and another one whenever something else is chosen
 */
export function useTrial(work: (turn: Turn) => Promise<void>): Trial {
  const [isWorking, setWorking] = useState(true);
  const [job, setJob] = useState<{ readonly id: string; readonly part: Part } | null>(null);
  const found = useJobs().find(({ id }) => id === job?.id);

  useEffect(() => {
    let isOver = false;
    let latest: string | null = null;
    const started = (id: string, part: Part = WHOLE): void => {
      latest = id;
      setJob({ id, part });
    };
    const begin = async (): Promise<void> => {
      setWorking(true);
      setJob(null);
      await work({ started, isOver: () => isOver });
      if (!isOver) setWorking(false);
    };
    const timer = setTimeout(() => void begin(), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
      if (latest !== null) void cancelJob(latest);
    };
  }, [work]);

  return { isWorking, progress: job === null ? null : onTheWay(job.part, found) };
}

/** How far the whole is; between two parts, where the first ends. */
function onTheWay([from, to]: Part, job: { readonly done: number | null } | undefined): number | null {
  if (job === undefined) return to;
  if (job.done === null) return from > 0 ? from : null;
  return from + job.done * (to - from);
}
