// `npm run dev [-- FILE]`: Vite serves the interface and puts changes into the open page; requests and events go on to a browser
// host, which is started anew when its source changes.
import { spawn } from 'node:child_process';
import { createServer as createProbe } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createServer, type ProxyOptions } from 'vite';
import { targets } from '../../resources/build/targets.ts';
import { EVENTS_PATH, RPC_PATH } from '../../shared/contract/http.ts';
import { createCore } from '../core/create-core.ts';
import { documentsFolder } from '../loopback/folders.ts';
import { browserServices } from '../loopback/services.ts';
import { applicationRoot } from '../page/locations.ts';
import { ownSample } from './own-sample.ts';

/** A port that is free now, and stays the host's over its restarts. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createProbe().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function fileToOpen(): Promise<string> {
  const [named] = process.argv.slice(2);
  if (named !== undefined) return resolve(process.env.INIT_CWD ?? process.cwd(), named);
  const core = createCore(browserServices());
  const made = await ownSample(core, documentsFolder());
  await core.close();
  if (!made.ok) console.error(made.error.message);
  return made.ok ? made.value : '';
}

const file = await fileToOpen();
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
let cookie = '';

const hostScript = join(import.meta.dirname, 'dev-host.ts');
const host = spawn(process.execPath, ['--watch', '--watch-preserve-output', hostScript, String(port), file], {
  cwd: applicationRoot,
  stdio: ['ignore', 'pipe', 'inherit'],
});
createInterface(host.stdout).on('line', (line) => {
  const key = URL.canParse(line) ? new URL(line).searchParams.get('key') : null;
  if (key === null) console.log(line);
  else cookie = `threadmap-${port}=${key}`;
});

const proxy: ProxyOptions = {
  target: origin,
  changeOrigin: true,
  configure(through) {
    through.on('proxyReq', (toHost, fromPage) => {
      toHost.setHeader('cookie', cookie);
      // Only what comes from the page that Vite itself serves passes for the host's own.
      if (fromPage.headers.origin === `http://${fromPage.headers.host}`) toHost.setHeader('origin', origin);
    });
  },
};
const renderer = targets.find(({ name }) => name === 'renderer');
if (!renderer) throw new Error('resources/build/targets.ts names no renderer');
const vite = await createServer({
  ...renderer.config(renderer.entries),
  logLevel: 'info',
  server: { host: '127.0.0.1', proxy: { [RPC_PATH]: proxy, [EVENTS_PATH]: proxy } },
});
await vite.listen();
vite.printUrls();

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  host.kill();
  await vite.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
host.on('close', () => void stop());
