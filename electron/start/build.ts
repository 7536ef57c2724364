import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { applicationRoot } from '../page/locations.ts';

/** Builds what has changed since the last time, and says so only if there is anything. Resolves to whether it went well. */
export function build(targets: readonly string[]): Promise<boolean> {
  const script = join(applicationRoot, 'resources/build/build.ts');
  const child = spawn(process.execPath, [script, '--quiet', ...targets], { cwd: applicationRoot, stdio: 'inherit' });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}
