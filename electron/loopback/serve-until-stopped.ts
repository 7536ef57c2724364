// `threadmap serve` and `npm run start:browser`: serves until Ctrl-C, or until the system asks it to end.
import { type ServeOptions, serve } from './serve.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** Resolves once everything is closed; the caller then exits with 0. A second Ctrl-C ends the process at once. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  const stopped = new Promise<void>((stop) => {
    for (const signal of SIGNALS) process.once(signal, () => stop());
  });
  const serving = await serve(options);
  await stopped;
  await serving.close();
}
