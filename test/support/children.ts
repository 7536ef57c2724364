// Other processes on the same file: the scripts in children/, run by the same Node.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const scriptAt = (name: string): string => join(import.meta.dirname, 'children', name);

/** Runs a script to its end and gives the JSON that it prints. */
export function runChild(name: string, input: readonly string[], asUser: string | null = null): unknown {
  const command = [process.execPath, scriptAt(name), ...input];
  const [first = '', ...rest] = asUser === null ? command : ['runuser', '-u', asUser, '--', ...command];
  const run = spawnSync(first, rest, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${name} ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

export type RunningChild = {
  readonly process: ChildProcess;
  /** The lines it has printed so far. */
  readonly lines: readonly string[];
  readonly nextLine: () => Promise<string>;
  /** Settles once it has ended, whether by itself or stopped. */
  readonly ended: Promise<void>;
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
};

/** Starts a script and waits for its first line. It is stopped when the test is done. */
export async function startChild(name: string, ...input: readonly string[]): Promise<RunningChild> {
  const child = spawn(process.execPath, [scriptAt(name), ...input], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    waiting.shift()?.(line);
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  onTestFinished(() => stop('SIGKILL'));
  const nextLine = (): Promise<string> =>
    Promise.race([
      new Promise<string>((resolve) => waiting.push(resolve)),
      ended.then(() => Promise.reject(new Error(`${name} ended before it said anything more`))),
    ]);
  await nextLine();
  return { process: child, lines, nextLine, ended, stop };
}
