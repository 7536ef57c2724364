// Files and folders that may only be read.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { traceOf } from '../../support/map-files.ts';
import { aDesk, expectRefused, launcher, start } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const isRoot = process.getuid?.() === 0;
/** Root may write anywhere, so as root these run as somebody who may not. */
const canTry = process.platform !== 'win32' && (!isRoot || canBecomeNobody());
if (!canTry) console.warn('SKIPPED: the command line on write-protected files, which cannot be tried as this user.');

function canBecomeNobody(): boolean {
  return spawnSync('runuser', ['-u', 'nobody', '--', process.execPath, launcher, '--version']).status === 0;
}

test.skipIf(!canTry)(
  'a map that may only be read is read, never changed, and nothing is written beside it',
  async () => {
    const desk = aDesk();
    await desk.answer('new', 'a.threadmap');
    desk.write('e.csv', 'name', 'A');
    mkdirSync(desk.path('open'));
    chmodSync(desk.path('open'), 0o777);
    chmodSync(desk.path('a.threadmap'), 0o444);
    chmodSync(desk.folder, 0o555);
    onTestFinished(() => chmodSync(desk.folder, 0o755));
    const run = (...words: string[]) => {
      const program = [process.execPath, launcher, ...words];
      const [first = '', ...rest] = isRoot ? ['runuser', '-u', 'nobody', '--', ...program] : program;
      return start(first, rest, { cwd: desk.folder }).ended;
    };
    const before = traceOf(desk.path('a.threadmap'));
    const files = desk.files();

    const info = await run('info', 'a.threadmap', '--json');
    expect(info).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(info.out).revision).toBe(0);
    expect((await run('info', 'a.threadmap')).out).toContain('can only be read');
    expect((await run('check', 'a.threadmap')).code).toBe(0);
    expect((await run('history', 'a.threadmap')).code).toBe(0);
    expect((await run('export', 'a.threadmap', '--to', 'open/o.svg')).code).toBe(0);
    expect(readFileSync(desk.path('open/o.svg'), 'utf8')).toMatch(/<svg/);

    expectRefused(await run('import', 'a.threadmap', 'e.csv'), 'a.threadmap', /write-protected/);
    expectRefused(await run('undo', 'a.threadmap'), 'a.threadmap', /write-protected/);
    expectRefused(await run('export', 'a.threadmap', '--to', 'o.svg'), 'o.svg', /may not write/);
    expectRefused(await run('new', 'b.threadmap'), 'b.threadmap', /may not write/);
    expectRefused(await run('new', 'a.threadmap', '--force'), 'a.threadmap');
    expect(traceOf(desk.path('a.threadmap'))).toBe(before);
    expect(desk.files()).toEqual(files);

    chmodSync(desk.path('e.csv'), 0o200);
    expectRefused(await run('import', 'a.threadmap', 'e.csv'), 'e.csv', /may not be read/);
  },
);
