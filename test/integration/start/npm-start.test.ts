// `npm start` as a process of its own: what it says, what it serves, how it ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aMapFile, send } from '../hosts/browser-host.ts';

const root = join(import.meta.dirname, '../../..');
const SLOW = 120_000;

function start(folder: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'electron/start/start.mjs'), ...words], {
    cwd: root,
    env: {
      ...process.env,
      INIT_CWD: folder,
      THREADMAP_SETTINGS: join(folder, 'settings'),
      THREADMAP_DOCUMENTS: join(folder, 'docs'),
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const hear = (text: Buffer): void => {
    output += text.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return {
    child,
    ended,
    output: () => output,
    address: () =>
      new Promise<URL>((done, fail) => {
        const look = (): void => {
          const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(output)?.[0];
          if (found) done(new URL(found));
        };
        child.stdout?.on('data', look);
        child.on('close', () => fail(new Error(`it ended without an address:\n${output}`)));
        look();
      }),
  };
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves the file until %s, and ends with 0',
    async (signal) => {
      const folder = temporaryFolder();
      await aMapFile(folder, 'my map.threadmap');
      const run = start(folder, ['--browser', '--no-open', 'my map.threadmap']);
      const address = await run.address();
      const port = Number(address.port);
      const path = `${address.pathname}${address.search}`;
      expect((await send(port, { path, headers: { host: address.host } })).status).toBe(303);
      const cookie = `threadmap-${port}=${address.searchParams.get('key')}`;
      const page = await send(port, { headers: { host: address.host, cookie } });
      expect(page).toMatchObject({ status: 200, body: expect.stringContaining('<title>Threadmap</title>') });
      run.child.kill(signal);
      expect(await run.ended).toBe(0);
      await expect(send(port, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    },
    SLOW,
  );

  it(
    'says in one sentence why Electron is not used, and serves the same for a browser',
    async () => {
      const folder = temporaryFolder();
      await aMapFile(folder);
      const run = start(folder, ['--no-open', 'one.threadmap']);
      await run.address();
      const sentence =
        'Electron cannot be used here, because there is no display; Threadmap is served for a browser instead.';
      expect(run.output()).toContain(`${sentence}\n`);
      run.child.kill('SIGINT');
      expect(await run.ended).toBe(0);
    },
    SLOW,
  );

  it(
    'runs Electron where it can, and ends as that does',
    async () => {
      const folder = temporaryFolder();
      const file = await aMapFile(folder);
      const run = start(folder, ['one.threadmap'], aDesktop(folder, 'echo "$@" > "$HOME/words"; exit 0'));
      expect(await run.ended).toBe(0);
      const words = readFileSync(join(folder, 'words'), 'utf8').trim().split(' ');
      expect(words.filter((word) => word !== '--no-sandbox').map((word) => word.replace(/\/$/, ''))).toEqual([
        root,
        file,
      ]);
      expect(words.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
      expect(run.output()).not.toContain('127.0.0.1');
    },
    SLOW,
  );

  it(
    'falls back to a browser when Electron ends at once',
    async () => {
      const folder = temporaryFolder();
      await aMapFile(folder);
      const run = start(folder, ['--no-open', 'one.threadmap'], aDesktop(folder, 'exit 7'));
      await run.address();
      expect(run.output()).toContain('because it ended at once (code 7); Threadmap is served for a browser instead.');
      run.child.kill('SIGINT');
      expect(await run.ended).toBe(0);
    },
    SLOW,
  );

  it(
    'refuses a file that is not there, and one that is no map',
    async () => {
      const folder = temporaryFolder();
      const missing = start(folder, ['--browser', '--no-open', 'none.threadmap']);
      expect(await missing.ended).toBe(1);
      expect(missing.output()).toContain(`There is no map at ${join(folder, 'none.threadmap')}.`);
      writeFileSync(join(folder, 'bad.threadmap'), 'this is no map, and never was');
      const bad = start(folder, ['--browser', '--no-open', 'bad.threadmap']);
      expect(await bad.ended).toBe(1);
      expect(bad.output()).toMatch(/bad\.threadmap/);
      expect(bad.output()).not.toMatch(/\n\s+at /);
      const wrong = start(folder, ['--nonsense']);
      expect(await wrong.ended).toBe(2);
    },
    SLOW,
  );
});

/** A display, as far as anybody looks, and an Electron that does only this. */
function aDesktop(folder: string, script: string): NodeJS.ProcessEnv {
  const place = join(folder, 'electron');
  mkdirSync(place);
  // The name that the package would give it, if its real binary were here.
  for (const name of ['electron', 'Electron.app/Contents/MacOS/Electron']) {
    mkdirSync(join(place, name, '..'), { recursive: true });
    writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(place, name), 0o755);
  }
  return { DISPLAY: ':99', HOME: folder, ELECTRON_OVERRIDE_DIST_PATH: place };
}
