import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type AppError, AppFailure, failure } from '../../shared/contract/errors.ts';
import { cancelled, type JobHandle } from './jobs.ts';

/** What goes to a worker thread, and what comes back. */
export type WorkerRequest = { readonly job: number; readonly task: string; readonly input: unknown };
export type WorkerMessage =
  | { readonly job: number; readonly progress: { readonly done: number | null; readonly message: string } }
  | { readonly job: number; readonly ok: true; readonly value: unknown }
  | { readonly job: number; readonly ok: false; readonly error: AppError };

export type WorkerPool = {
  /** Runs a task of electron/workers/tasks.ts in a thread. Cancelling ends the thread, whatever it is doing. */
  readonly run: (task: string, input: unknown, handle?: Partial<JobHandle>) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Running from source, next door is TypeScript; built, every output lies one folder below dist/. */
export function workerEntry(from: string = import.meta.url): URL {
  const built = new URL('../workers/index.js', from);
  return existsSync(fileURLToPath(built)) ? built : new URL('../workers/index.ts', from);
}

type Job = {
  readonly request: WorkerRequest;
  readonly handle: Partial<JobHandle>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
};

type Seat = { readonly worker: Worker; job: Job | null };

/** Threads for slow work: started when first needed, one job each at a time, the others wait. An idle one does not keep the process alive. */
export function createWorkerPool(
  entry: URL = workerEntry(),
  // Two even on a small machine: a file that is made need not wait for a page that is drawn.
  size: number = Math.max(2, Math.min(4, availableParallelism() - 1)),
): WorkerPool {
  const seats = new Set<Seat>();
  const waiting: Job[] = [];
  let lastJob = 0;
  let isClosed = false;

  const leave = (seat: Seat, why: unknown): void => {
    if (!seats.delete(seat)) return;
    seat.job?.reject(why);
    seat.job = null;
    void seat.worker.terminate();
    serveNext();
  };

  const hear = (seat: Seat, message: WorkerMessage): void => {
    const { job } = seat;
    if (!job || message.job !== job.request.job) return;
    if ('progress' in message) {
      job.handle.progress?.(message.progress.done, message.progress.message);
      return;
    }
    seat.job = null;
    seat.worker.unref();
    if (message.ok) job.resolve(message.value);
    else job.reject(new AppFailure(message.error));
    serveNext();
  };

  const newSeat = (): Seat => {
    // Flags of a test runner or debugger are not for the thread.
    const worker = new Worker(entry, { execArgv: [] });
    const seat: Seat = { worker, job: null };
    worker.on('message', (message: WorkerMessage) => hear(seat, message));
    worker.on('error', (error) => leave(seat, error));
    worker.on('exit', () => leave(seat, failure('internal', 'A background task ended unexpectedly. Try again.')));
    seats.add(seat);
    return seat;
  };

  const serveNext = (): void => {
    if (isClosed) return;
    const job = waiting[0];
    if (!job) return;
    const free = [...seats].find((seat) => seat.job === null) ?? (seats.size < size ? newSeat() : null);
    if (!free) return;
    waiting.shift();
    free.job = job;
    free.worker.ref();
    free.worker.postMessage(job.request);
  };

  const stop = (job: Job): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    const seat = [...seats].find((item) => item.job === job);
    if (seat) leave(seat, cancelled());
    else job.reject(cancelled());
  };

  return {
    run(task, input, handle = {}) {
      if (isClosed || handle.signal?.aborted) return Promise.reject(cancelled());
      return new Promise((resolve, reject) => {
        const job: Job = { request: { job: ++lastJob, task, input }, handle, resolve, reject };
        handle.signal?.addEventListener('abort', () => stop(job), { once: true });
        waiting.push(job);
        serveNext();
        if (waiting.includes(job)) handle.progress?.(null, 'Waiting until other work is through');
      });
    },
    async close() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(cancelled());
      const all = [...seats];
      seats.clear();
      for (const { job } of all) job?.reject(cancelled());
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}
