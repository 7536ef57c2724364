import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type AppError, AppFailure, failure } from '../../shared/contract/errors.ts';
import { cancelled, type JobHandle } from './jobs.ts';

/** What goes to a worker thread, and what comes back. */
export type WorkerRequest = {
  readonly job: number;
  readonly task: string;
  readonly input: unknown;
  /** One number that both sides see: other than 0 once the job is to stop. */
  readonly stop: Int32Array;
};
export type WorkerMessage =
  | { readonly job: number; readonly progress: { readonly done: number | null; readonly message: string } }
  | { readonly job: number; readonly ok: true; readonly value: unknown }
  | { readonly job: number; readonly ok: false; readonly error: AppError };

export type WorkerPool = {
  /**
   * Runs a task of electron/workers/tasks.ts in a thread, that which did such a task last if it is free: it has the code at
   * hand, and what it remembers. Cancelling stops the task when it next tells how far it is, or ends the thread.
   */
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

type Seat = {
  readonly worker: Worker;
  job: Job | null;
  /** What it did last. */
  task: string | null;
  /** Ends the thread, unless it stops of its own accord before. */
  ending: NodeJS.Timeout | null;
};

/** How long a thread has to stop what it is doing, in milliseconds. A new one needs as long to begin. */
const GRACE = 300;

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
    if (seat.ending) clearTimeout(seat.ending);
    seat.job?.reject(why);
    seat.job = null;
    void seat.worker.terminate();
    serveNext();
  };

  const hear = (seat: Seat, message: WorkerMessage): void => {
    const { job } = seat;
    if (!job || message.job !== job.request.job) return;
    if ('progress' in message) {
      if (!seat.ending) job.handle.progress?.(message.progress.done, message.progress.message);
      return;
    }
    if (seat.ending) clearTimeout(seat.ending);
    seat.ending = null;
    seat.job = null;
    seat.worker.unref();
    if (message.ok) job.resolve(message.value);
    else job.reject(new AppFailure(message.error));
    serveNext();
  };

  const newSeat = (): Seat => {
    // Flags of a test runner or debugger are not for the thread.
    const worker = new Worker(entry, { execArgv: [] });
    const seat: Seat = { worker, job: null, task: null, ending: null };
    worker.on('message', (message: WorkerMessage) => hear(seat, message));
    worker.on('error', (error) => leave(seat, error));
    worker.on('exit', () => leave(seat, failure('internal', 'A background task ended unexpectedly. Try again.')));
    seats.add(seat);
    return seat;
  };

  /** A thread for a job; `soon` when one that does such tasks is about to be free, null when none is. */
  const seatFor = ({ request: { task } }: Job): Seat | 'soon' | null => {
    const free = [...seats].filter(({ job }) => job === null);
    const known = free.find((seat) => seat.task === task);
    if (known) return known;
    if ([...seats].some((seat) => seat.ending !== null && seat.task === task)) return 'soon';
    return free[0] ?? (seats.size < size ? newSeat() : null);
  };

  const serveNext = (): void => {
    if (isClosed) return;
    for (const job of [...waiting]) {
      const seat = seatFor(job);
      if (seat === null) return;
      if (seat === 'soon') continue;
      waiting.splice(waiting.indexOf(job), 1);
      seat.job = job;
      seat.task = job.request.task;
      seat.worker.ref();
      seat.worker.postMessage(job.request);
    }
  };

  const stop = (job: Job): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    job.reject(cancelled());
    const seat = [...seats].find((item) => item.job === job);
    if (!seat || seat.ending) return;
    Atomics.store(job.request.stop, 0, 1);
    seat.ending = setTimeout(() => leave(seat, cancelled()), GRACE);
    seat.ending.unref();
  };

  return {
    run(task, input, handle = {}) {
      if (isClosed || handle.signal?.aborted) return Promise.reject(cancelled());
      return new Promise((resolve, reject) => {
        const stopFlag = new Int32Array(new SharedArrayBuffer(4));
        const job: Job = { request: { job: ++lastJob, task, input, stop: stopFlag }, handle, resolve, reject };
        handle.signal?.addEventListener('abort', () => stop(job), { once: true });
        waiting.push(job);
        serveNext();
        if (waiting.includes(job) && seatFor(job) === null)
          handle.progress?.(null, 'Waiting until other work is through');
      });
    },
    async close() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.reject(cancelled());
      const all = [...seats];
      seats.clear();
      for (const { job, ending } of all) {
        if (ending) clearTimeout(ending);
        job?.reject(cancelled());
      }
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}
