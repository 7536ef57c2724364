// A worker thread: does one task at a time, tells how far it is, answers with a value or a refusal. A task that is to stop does so
// when it next tells how far it is: the thread lives on, and what it remembers with it. One that never tells is ended.
import { parentPort } from 'node:worker_threads';
import { type AppError, AppFailure, appError, failure } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/util/result.ts';
import { isTaskName, type Report, tasks } from './tasks.ts';

type Request = { readonly job: number; readonly task: string; readonly input: unknown; readonly stop: Int32Array };

type Answer = Result<unknown, AppError>;

/** Progress is told at most this often, in milliseconds, but for what is begun. */
const QUIET = 80;

async function work(task: string, input: unknown, report: Report): Promise<Answer> {
  if (!isTaskName(task)) return { ok: false, error: appError('internal', `No task is called “${task}”.`) };
  try {
    // Both sides of this door are ours: the core builds what each task takes.
    const run = tasks[task] as (input: unknown, report: Report) => Answer | Promise<Answer>;
    return await run(input, report);
  } catch (problem) {
    if (problem instanceof AppFailure) return { ok: false, error: problem.error };
    const why = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, error: appError('internal', 'A background task went wrong. Try again.', { task, why }) };
  }
}

parentPort?.on('message', ({ job, task, input, stop }: Request) => {
  let lastTold = Number.NEGATIVE_INFINITY;
  let lastMessage: string | null = null;
  const report: Report = (done, message) => {
    if (Atomics.load(stop, 0) !== 0) throw failure('cancelled', 'It was stopped.');
    const now = performance.now();
    if (now - lastTold < QUIET && message === lastMessage) return;
    lastTold = now;
    lastMessage = message;
    parentPort?.postMessage({ job, progress: { done, message } });
  };
  void work(task, input, report).then((answer) => parentPort?.postMessage({ job, ...answer }));
});
