// `threadmap serve` and `npm run start:browser`: serves until Ctrl-C, or until the system asks it to end.
import { setTimeout as pause } from 'node:timers/promises';
import { type ServeOptions, serve } from './serve.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** npm and the terminal each hand a Ctrl-C on: one key press arrives as several signals. */
const SAME_PRESS_MS = 1_000;
const LAST_SIGNAL_MS = 200;

/** How often to look whether npm is still there, in milliseconds. */
const LOOK_EVERY = 500;
const parent = process.ppid;

/** Resolves once everything is closed; the caller then exits with 0. Ctrl-C a second time ends the process at once. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  let asked: number | null = null;
  const stopped = new Promise<void>((stop) => {
    const hear = (): void => {
      const now = performance.now();
      if (asked !== null && now - asked > SAME_PRESS_MS) process.exit(1);
      asked ??= now;
      stop();
    };
    for (const signal of SIGNALS) process.on(signal, hear);
  });
  const serving = await serve(options);
  await Promise.race([stopped, endOfNpm()]);
  // The same press may still be on its way by another route, and a process that is ending already would be ended by it.
  await Promise.all([serving.close(), pause(LAST_SIGNAL_MS)]);
}

/** npm starts us through a shell, and one that is asked to end goes without telling us: nobody could stop us any more. */
function endOfNpm(): Promise<void> {
  return new Promise((stop) => {
    if (process.env.npm_lifecycle_event === undefined) return;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      stop();
    }, LOOK_EVERY);
    timer.unref();
  });
}
