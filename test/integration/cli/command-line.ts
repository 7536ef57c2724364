// The real command line as a process of its own, on real files in a folder that is gone when the test is done.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

export const root = join(import.meta.dirname, '../../..');
export const launcher = join(root, 'electron/cli/bin.mjs');

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
};

/** As it is outside npm, which leaves notes for its children. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const isNote = (name: string): boolean => /^(npm_|INIT_CWD$|NODE_OPTIONS$|VITEST)/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isNote(name)));
}

export type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when standard output holds a whole line. */
  readonly line: () => Promise<string>;
};

export function start(
  program: string,
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Running {
  const child = spawn(program, words, {
    cwd: options.cwd ?? root,
    env: { ...plainEnvironment(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  const line = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const end = out.indexOf('\n');
        if (end >= 0) resolve(out.slice(0, end));
      };
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`it ended without a line: ${err}`)));
      look();
    });
  return { child, ended, line };
}

/** A folder with the command line in it: relative names are files of that folder. */
export function aDesk() {
  const folder = temporaryFolder();
  const threadmap = (...words: readonly string[]): Promise<Ended> =>
    start(process.execPath, [launcher, ...words], { cwd: folder }).ended;
  return {
    folder,
    path: (name: string) => join(folder, name),
    threadmap,
    /** Runs what must go through, and gives its JSON. */
    async answer(...words: readonly string[]) {
      const ended = await threadmap(...words, '--json');
      expect(ended.err).toBe('');
      expect(ended.code).toBe(0);
      return JSON.parse(ended.out);
    },
    write: (name: string, ...lines: readonly string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`),
    files: () => readdirSync(folder).sort(),
  };
}

/** Refused: 1, one line on standard error that says this, nothing on standard output. */
export function expectRefused({ code, out, err }: Ended, ...says: readonly (string | RegExp)[]): void {
  expect(err).toMatch(/^threadmap: [^\n]+\n$/);
  for (const text of says) expect(err).toMatch(text);
  expect(out).toBe('');
  expect(code).toBe(1);
}

/** Used wrongly: the same with 2. */
export function expectUsage({ code, out, err }: Ended, ...says: readonly (string | RegExp)[]): void {
  expect(err).toMatch(/^threadmap: [^\n]+ See: threadmap [^\n]*--help\n$/);
  for (const text of says) expect(err).toMatch(text);
  expect(out).toBe('');
  expect(code).toBe(2);
}
