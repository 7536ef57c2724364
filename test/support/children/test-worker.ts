// A worker thread with tasks for testing the pool; speaks as electron/workers does.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, threadId } from 'node:worker_threads';
import type { WorkerRequest } from '../../../electron/core/worker-pool.ts';

async function work({ job, task, input, stop }: WorkerRequest): Promise<unknown> {
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
    case 'pause':
      // Stops when it is told to, as a task does that tells how far it is.
      parentPort?.postMessage({ job, progress: { done: 0.5, message: `Pausing in ${threadId}` } });
      while (Atomics.load(stop, 0) === 0) await wait(2);
      parentPort?.postMessage({ job, progress: { done: 0.6, message: 'Stopped' } });
      return { job, ok: false, error: { code: 'cancelled', message: 'Stopped.' } };
    case 'spin':
      parentPort?.postMessage({ job, progress: { done: 0.5, message: 'Spinning' } });
      // Never gives way: only ending the thread stops it.
      for (;;) Math.sqrt(2);
  }
  return { job, ok: false, error: { code: 'internal', message: `no task ${task}` } };
}

parentPort?.on('message', (request: WorkerRequest) => {
  void work(request).then((answer) => parentPort?.postMessage(answer));
});
