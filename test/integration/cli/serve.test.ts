// `threadmap serve`: one line with the address, the map behind it, and an end that is no fault.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { pageRoot } from '../../../electron/page/locations.ts';
import { aDesk, expectRefused, launcher, root, start } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The page is built once for all; where it is there already, whichever of its versions will do. */
beforeAll(() => {
  if (existsSync(join(pageRoot, 'index.html'))) return;
  const { status, stderr } = spawnSync(process.execPath, ['resources/build/build.ts', '--quiet', 'renderer'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the page cannot be built: ${stderr}`);
}, 180_000);

describe.skipIf(process.platform === 'win32')('threadmap serve', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, says one line, and ends with 0', async (signal) => {
    const desk = aDesk();
    await desk.answer('new', 'two words.threadmap');
    const serving = start(process.execPath, [launcher, 'serve', 'two words.threadmap'], { cwd: desk.folder });
    const address = new URL(await serving.line());
    expect(address.hostname).toBe('127.0.0.1');
    const answer = await fetch(address, { redirect: 'manual' });
    expect(answer.status).toBe(303);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', address), { headers: { cookie } });
    expect(await page.text()).toContain('<title>Threadmap</title>');
    serving.child.kill(signal);
    expect(await serving.ended).toMatchObject({ code: 0, signal: null, err: '', out: `${address.href}\n` });
    await expect(fetch(address)).rejects.toThrow();
  });

  test('takes the port that it is given, and says so when another program has it', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap');
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port));
    });
    const serve = () =>
      start(process.execPath, [launcher, 'serve', 'a.threadmap', '--port', String(port)], { cwd: desk.folder });
    expectRefused(await serve().ended, String(port));
    await new Promise((done) => other.close(done));
    const serving = serve();
    expect(new URL(await serving.line()).port).toBe(String(port));
    serving.child.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
  });

  test('answers with a document when asked to', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap');
    const serving = start(process.execPath, [launcher, 'serve', 'a.threadmap', '--json'], { cwd: desk.folder });
    expect(JSON.parse(await serving.line()).address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=/);
    serving.child.kill('SIGINT');
    expect((await serving.ended).code).toBe(0);
  });

  test('is in step with commands on the same file', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap');
    const serving = start(process.execPath, [launcher, 'serve', 'a.threadmap'], { cwd: desk.folder });
    await serving.line();
    desk.write('e.csv', 'name', 'A');
    await desk.answer('import', 'a.threadmap', 'e.csv');
    expect((await desk.answer('info', 'a.threadmap')).entities).toBe(1);
    serving.child.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
    expect(desk.files()).toEqual(['a.threadmap', 'e.csv']);
  });

  test('ends when npm, which started it, has gone', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap');
    // As npm does it: a shell that is killed alone.
    const shell = start('sh', ['-c', '"$0" "$@"; true', process.execPath, launcher, 'serve', 'a.threadmap'], {
      cwd: desk.folder,
      env: { npm_lifecycle_event: 'npx' },
    });
    const address = new URL(await shell.line());
    shell.child.kill('SIGKILL');
    await vi.waitFor(() => expect(fetch(address)).rejects.toThrow(), { timeout: 20_000, interval: 200 });
  });
});
