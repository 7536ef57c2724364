// What the native dialogs give back, and what is written where they say.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aMapFile } from '../browser-host.ts';
import { askFrom, prepareDesktop } from './desktop-kit.ts';
import { BrowserWindow, dialog, shell } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

async function aWindow(): Promise<{ window: BrowserWindow; folder: string }> {
  const { folder, start } = prepareDesktop();
  await start([await aMapFile(folder)]);
  const [window] = BrowserWindow.all;
  if (!window) throw new Error('no window was opened');
  window.focus();
  return { window, folder };
}
const file = (name: string, text: string) => ({
  name,
  mediaType: 'text/plain',
  base64: Buffer.from(text).toString('base64'),
});
const choosing = (path: string) => dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path });
const choosingFolder = (path: string) =>
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
const answering = (response: number) => dialog.showMessageBox.mockResolvedValueOnce({ response });
const optionsOf = (call: unknown[] | undefined) => call?.at(-1) as Record<string, unknown>;

describe('choosing a map', () => {
  it('gives the path, or nothing when the user thinks better of it', async () => {
    const { window } = await aWindow();
    expect(await askFrom(window, 'file.choose-open', {})).toEqual({ ok: true, value: { path: null } });
    choosingFolder('/maps/a.threadmap');
    expect(await askFrom(window, 'file.choose-open', {})).toEqual({ ok: true, value: { path: '/maps/a.threadmap' } });
    const [parent, options] = dialog.showOpenDialog.mock.calls[1] as unknown as [BrowserWindow, { filters: unknown[] }];
    expect(parent).toBe(window);
    expect(options.filters[0]).toEqual({ name: 'Threadmap maps', extensions: ['threadmap'] });
  });

  it('adds the ending to a new one, and asks again if that is the name of another file', async () => {
    const { window, folder } = await aWindow();
    const ask = () => askFrom(window, 'file.choose-new', { suggested: '../../etc/New map' });
    choosing(join(folder, 'fresh'));
    expect(await ask()).toEqual({ ok: true, value: { path: join(folder, 'fresh.threadmap') } });
    expect(optionsOf(dialog.showSaveDialog.mock.calls[0])).toMatchObject({
      defaultPath: join(folder, 'New map.threadmap'),
    });

    choosing(join(folder, 'one'));
    answering(1);
    expect(await ask()).toEqual({ ok: true, value: { path: null } });
    choosing(join(folder, 'one'));
    answering(0);
    expect(await ask()).toEqual({ ok: true, value: { path: join(folder, 'one.threadmap') } });
    // The system's own dialog has asked about a name that was typed whole.
    choosing(join(folder, 'one.threadmap'));
    expect(await ask()).toEqual({ ok: true, value: { path: join(folder, 'one.threadmap') } });
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(2);
    expect(await ask()).toEqual({ ok: true, value: { path: null } });
  });
});

describe('saving what was made', () => {
  it('writes one file under the name that the user gives', async () => {
    const { window, folder } = await aWindow();
    const save = (name: string) => askFrom(window, 'file.save', { files: [file(name, 'new')] });
    expect(await save('map.svg')).toEqual({ ok: true, value: { paths: [] } });
    const target = join(folder, 'picture.svg');
    writeFileSync(target, 'old');
    choosing(target);
    expect(await save('map.svg')).toEqual({ ok: true, value: { paths: [target] } });
    expect(readFileSync(target, 'utf8')).toBe('new');
    choosing(join(folder, 'no ending'));
    expect(await save('..\\..\\evil?.svg')).toEqual({ ok: true, value: { paths: [join(folder, 'no ending.svg')] } });
    expect(optionsOf(dialog.showSaveDialog.mock.calls.at(-1))).toMatchObject({
      defaultPath: join(folder, 'evil .svg'),
    });
  });

  it('writes several into a folder, and asks before it replaces any', async () => {
    const { window, folder } = await aWindow();
    const files = [file('a.csv', 'A'), file('../b.csv', 'B')];
    const target = join(folder, 'tables');
    mkdirSync(target);
    choosingFolder(target);
    const paths = [join(target, 'a.csv'), join(target, 'b.csv')];
    expect(await askFrom(window, 'file.save', { files })).toEqual({ ok: true, value: { paths } });
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['A', 'B']);
    expect(existsSync(join(folder, 'b.csv'))).toBe(false);

    writeFileSync(join(target, 'a.csv'), 'mine');
    choosingFolder(target);
    answering(1);
    expect(await askFrom(window, 'file.save', { files })).toEqual({ ok: true, value: { paths: [] } });
    expect(readFileSync(join(target, 'a.csv'), 'utf8')).toBe('mine');
  });

  it('says so when a file cannot be written, and leaves nothing behind', async () => {
    const { window, folder } = await aWindow();
    const target = join(folder, 'taken.svg');
    mkdirSync(join(target, 'full'), { recursive: true });
    choosing(target);
    const reply = await askFrom(window, 'file.save', { files: [file('map.svg', 'new')] });
    expect(reply).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('shows a file in the file manager', async () => {
    const { window } = await aWindow();
    await askFrom(window, 'file.reveal', { path: '/maps/a.threadmap' });
    expect(shell.showItemInFolder).toHaveBeenCalledWith('/maps/a.threadmap');
  });
});
