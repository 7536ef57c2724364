const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets a signal end the process only between two pieces of work, never in the middle of writing a file, which is one piece. The
 * process still ends by the signal, as whoever sent it expects. Gives what undoes it.
 */
export function endOnlyBetweenWrites(): () => void {
  const end = (signal: NodeJS.Signals): void => {
    stop();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}
