import { spawn } from 'node:child_process';
import { applicationRoot } from '../page/locations.ts';
import { sandboxArguments } from './display.ts';

/** An Electron that ends with an error this soon never got as far as a window: a sandbox that the system denies, a library missing. */
const STILLBORN_MS = 15_000;

export type Ran = { readonly ok: true; readonly code: number } | { readonly ok: false; readonly why: string };

export function runElectron(binary: string, file: string | null): Promise<Ran> {
  const words = [...sandboxArguments(process.getuid?.()), applicationRoot, ...(file === null ? [] : [file])];
  const started = performance.now();
  const child = spawn(binary, words, { stdio: 'inherit' });
  let isAskedToEnd = false;
  const hand = (signal: NodeJS.Signals) => (): void => {
    isAskedToEnd = true;
    child.kill(signal);
  };
  const hands = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => [signal, hand(signal)] as const);
  for (const [signal, listener] of hands) process.on(signal, listener);
  return new Promise((done) => {
    const finish = (ran: Ran): void => {
      for (const [signal, listener] of hands) process.off(signal, listener);
      done(ran);
    };
    child.on('error', (error) => finish({ ok: false, why: `it could not be started (${error.message})` }));
    child.on('close', (code, signal) => {
      const isStillborn = code !== 0 && performance.now() - started < STILLBORN_MS && !isAskedToEnd;
      if (isStillborn) finish({ ok: false, why: `it ended at once (${signal ?? `code ${code}`})` });
      else finish({ ok: true, code: isAskedToEnd ? 0 : (code ?? 1) });
    });
  });
}
