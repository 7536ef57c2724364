// The launcher: which Node it runs under, where it may be called from, and how it ends.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { standingFolder } from '../../../electron/cli/context.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aDesk, launcher, plainEnvironment, root, start } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const isWindows = process.platform === 'win32';

/** A Node on the path that is too old to run us, or undefined. */
function findOldNode(): string | undefined {
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return folders
    .map((folder) => join(folder, isWindows ? 'node.exe' : 'node'))
    .find((path) => {
      if (!existsSync(path)) return false;
      const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
      const major = Number(/^v(\d+)/.exec(stdout ?? '')?.[1]);
      return major >= 20 && major < 24;
    });
}

const oldNode = findOldNode();
if (oldNode === undefined) console.warn('SKIPPED: the launcher under an older Node, because none is on this computer.');

describe.skipIf(oldNode === undefined)('under an older Node', () => {
  const old = oldNode ?? '';

  test('hands over to our own, with its words, answer and code', async () => {
    const desk = aDesk();
    const run = (...words: string[]) => start(old, [launcher, ...words], { cwd: desk.folder }).ended;
    const made = await run('new', 'two words.threadmap', '--json');
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(made.out)).toMatchObject({ file: 'two words.threadmap', entities: 0 });
    expect(await run('info', 'none.threadmap')).toMatchObject({ code: 1, out: '' });
    expect(await run('info')).toMatchObject({ code: 2, out: '' });
  });

  test.skipIf(isWindows).each(['SIGINT', 'SIGTERM'] as const)('hands %s on', async (signal) => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap');
    const serving = start(old, [launcher, 'serve', 'a.threadmap'], { cwd: desk.folder });
    const address = new URL(await serving.line());
    serving.child.kill(signal);
    expect(await serving.ended).toMatchObject({ code: 0, signal: null });
    await expect(fetch(address)).rejects.toThrow();
  });
});

describe('what was built', () => {
  /** The launcher in a checkout of its own, where every part says its name. */
  function aCheckout(built: Date, written: Date) {
    const folder = temporaryFolder();
    const put = (name: string, text: string, time: Date): void => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      utimesSync(join(folder, name), time, time);
    };
    put('package.json', '{"type":"module"}', written);
    for (const name of ['cli/bin.mjs', 'runtime/node-24.mjs'])
      put(`electron/${name}`, readFileSync(join(root, 'electron', name), 'utf8'), written);
    put('electron/cli/index.ts', "const said: string = 'sources'; console.log(said);", written);
    put('shared/model/entity.ts', '', written);
    put('dist/cli/index.js', "console.log('built');", built);
    put('dist/.node.built', '', built);
    mkdirSync(join(folder, 'node_modules'));
    const run = async (): Promise<string> =>
      (await start(process.execPath, [join(folder, 'electron/cli/bin.mjs')], { cwd: folder }).ended).out.trim();
    return { folder, put, run };
  }
  const earlier = new Date('2026-01-01T00:00:00Z');
  const later = new Date('2026-01-02T00:00:00Z');

  test('is run, until a source is newer or the build is not finished', async () => {
    const { folder, put, run } = aCheckout(later, earlier);
    expect(await run()).toBe('built');
    put('shared/model/entity.ts', '', new Date('2026-01-03T00:00:00Z'));
    expect(await run()).toBe('sources');
    put('shared/model/entity.ts', '', earlier);
    expect(await run()).toBe('built');
    rmSync(join(folder, 'dist/.node.built'));
    expect(await run()).toBe('sources');
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await run()).toBe('sources');
  });

  test('and without the packages it says what to do', async () => {
    const { folder } = aCheckout(later, earlier);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    const { code, out, err } = await start(process.execPath, [join(folder, 'electron/cli/bin.mjs')]).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('npm ci');
  });
});

describe.skipIf(isWindows)('by way of npm', () => {
  /** npm's own warnings of its settings go to standard error: not ours to judge. */
  const environment = { npm_config_update_notifier: 'false' };

  test('npx threadmap, from the checkout and from a folder inside it', async () => {
    const desk = aDesk();
    const file = desk.path('a.threadmap');
    const made = await start('npx', ['threadmap', 'new', file, '--json'], { env: environment }).ended;
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({ file, entities: 0 });
    const inside = await start('npx', ['threadmap', 'info', 'none.threadmap'], {
      cwd: join(root, 'electron'),
      env: environment,
    }).ended;
    expect(inside.code).toBe(1);
    expect(inside.err).toContain(join(root, 'electron/none.threadmap'));
  });

  test('npm run, with files named from where it was called', async () => {
    const desk = aDesk();
    const npm = (...words: string[]) =>
      start('npm', ['--prefix', root, 'run', '--silent', 'threadmap', '--', ...words], {
        cwd: desk.folder,
        env: environment,
      }).ended;
    const made = await npm('new', 'a b.threadmap', '--json');
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out).file).toBe('a b.threadmap');
    expect(desk.files()).toEqual(['a b.threadmap']);
    expect((await npm('export', 'a b.threadmap', '--to', 'o.json')).code).toBe(0);
    expect(desk.files()).toEqual(['a b.threadmap', 'o.json']);
    expect((await npm('info', 'none.threadmap')).code).toBe(1);
  });
});

test('only npm run of this very project means another folder than the one we are in', () => {
  const elsewhere = temporaryFolder();
  const note = { npm_lifecycle_event: 'threadmap', INIT_CWD: elsewhere };
  expect(standingFolder(note, root)).toBe(elsewhere);
  expect(standingFolder(note, '/')).toBe('/');
  expect(standingFolder({ npm_lifecycle_event: 'npx', INIT_CWD: elsewhere }, root)).toBe(root);
  expect(standingFolder({ npm_lifecycle_event: 'test', INIT_CWD: elsewhere }, root)).toBe(root);
  expect(standingFolder({}, root)).toBe(root);
});

describe.skipIf(isWindows)('a reader that has had enough', () => {
  test('is no fault, and what was asked for is done', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
    // So much that it fills the pipe long before it is all said.
    desk.write('e.csv', 'name', ...Array.from({ length: 5_000 }, (_, index) => `Body ${index}`));
    const script = '"$0" "$@"; echo "$?" > code';
    const words = [process.execPath, launcher, 'import', 'a.threadmap', 'e.csv', '--json'];
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', `sh -c '${script}' "$@" | head -c 100 > /dev/null`, 'sh', ...words],
      {
        cwd: desk.folder,
        env: plainEnvironment(),
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { code } = await start('cat', ['code'], { cwd: desk.folder }).ended.then(({ out }) => ({ code: out.trim() }));
    expect(code).toBe('0');
    expect((await desk.answer('info', 'a.threadmap')).revision).toBe(1);
  });
});

describe.skipIf(isWindows)('a command that is told to end', () => {
  test.each([150, 300, 450, 600, 800])('after %d ms leaves a whole file or none', async (afterMs) => {
    const desk = aDesk();
    const running = start(process.execPath, [launcher, 'new', 'a.threadmap', '--sample', 'trafford'], {
      cwd: desk.folder,
    });
    await pause(afterMs);
    running.child.kill('SIGTERM');
    const { code, signal } = await running.ended;
    expect([0, 'SIGTERM']).toContain(code ?? signal);
    expect([[], ['a.threadmap']]).toContainEqual(desk.files());
    if (desk.files().length > 0) expect(await desk.answer('check', 'a.threadmap')).toMatchObject({ ok: true });
  });

  test('in the middle of an export leaves what was there', async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
    writeFileSync(desk.path('o.png'), 'old');
    mkdirSync(desk.path('sub'));
    const running = start(process.execPath, [launcher, 'export', 'a.threadmap', '--to', 'o.png'], { cwd: desk.folder });
    await pause(500);
    running.child.kill('SIGINT');
    const { code, signal } = await running.ended;
    expect([0, 'SIGINT']).toContain(code ?? signal);
    expect(desk.files()).toEqual(['a.threadmap', 'o.png', 'sub']);
  });
});
