// A worker thread with tasks for testing the pool; speaks as electron/workers does.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, threadId } from 'node:worker_threads';

async function work(job: number, task: string, input: unknown): Promise<unknown> {
  switch (task) {
    case 'echo':
      return { job, ok: true, value: input };
    case 'where':
      await wait(30);
      return { job, ok: true, value: threadId };
    case 'refuse':
      return { job, ok: false, error: { code: 'rejected', message: 'No.' } };
    case 'crash':
      process.exit(3);
      break;
    case 'throw':
      throw new Error('thrown in the thread');
    case 'spin':
      parentPort?.postMessage({ job, progress: { done: 0.5, message: 'Spinning' } });
      // Never gives way: only ending the thread stops it.
      for (;;) Math.sqrt(2);
  }
  return { job, ok: false, error: { code: 'internal', message: `no task ${task}` } };
}

parentPort?.on('message', ({ job, task, input }: { job: number; task: string; input: unknown }) => {
  void work(job, task, input).then((answer) => parentPort?.postMessage(answer));
});
