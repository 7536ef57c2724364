import { failure } from '../../shared/contract/errors.ts';

/** Slow work that reports how far it is and can be stopped. */
export type JobHandle = {
  readonly signal: AbortSignal;
  /** @param done 0 to 1, or null when nobody can say */
  readonly progress: (done: number | null, message: string) => void;
};

export type Jobs = {
  /** Runs work under a name of the client's choosing. Ends with `cancelled` as soon as it is told to stop. */
  readonly run: <Value>(job: string, work: (handle: JobHandle) => Promise<Value>) => Promise<Value>;
  /** Whether there was such a job. */
  readonly cancel: (job: string) => boolean;
  readonly cancelAll: () => void;
};

export function cancelled() {
  return failure('cancelled', 'It was stopped before it was done. Nothing was changed.');
}

/** The jobs of one client. */
export function createJobs(report: (job: string, done: number | null, message: string) => void): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(job, work) {
      if (running.has(job)) throw failure('conflict', `A job called “${job}” is under way already.`);
      const controller = new AbortController();
      running.set(job, controller);
      const { signal } = controller;
      const stopped = new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(cancelled()), { once: true });
      });
      try {
        const progress = (done: number | null, message: string) => {
          if (!signal.aborted) report(job, done, message);
        };
        return await Promise.race([work({ signal, progress }), stopped]);
      } finally {
        running.delete(job);
      }
    },
    cancel(job) {
      const controller = running.get(job);
      controller?.abort();
      return controller !== undefined;
    },
    cancelAll() {
      for (const controller of running.values()) controller.abort();
    },
  };
}
