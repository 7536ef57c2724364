// npm scripts run under the project's own Node; what is called directly may meet an older one. Plain JavaScript, so that Node 20
// can read it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const needed = 24;
const root = join(import.meta.dirname, '../..');
const own = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** True when this Node will do. Otherwise runs the script again under the project's, and ends as that does. */
export function isRightNode(script) {
  if (!existsSync(join(root, 'node_modules'))) {
    console.error('Run `npm ci` first: the packages that Threadmap is made of are not here yet.');
    process.exitCode = 1;
    return false;
  }
  if (Number.parseInt(process.versions.node, 10) >= needed) return true;
  if (!existsSync(own)) {
    console.error(`Threadmap needs Node ${needed}. Run \`npm ci\` again, which brings it along, or install it.`);
    process.exitCode = 1;
    return false;
  }
  const child = spawn(own, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal's Ctrl-C reaches the child by itself as well; it takes the two for one.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => {
    process.exitCode = code ?? 1;
    if (signal === null) return;
    // Ended by a signal: so do we, and whoever started us sees the same.
    for (const name of signals) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
  return false;
}
