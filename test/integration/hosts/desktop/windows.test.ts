// One window a map, however the map is asked for; and what a window leaves behind.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aMapFile } from '../browser-host.ts';
import { askFrom, prepareDesktop, quitDesktop } from './desktop-kit.ts';
import { app, BrowserWindow, dialog, Menu, menuItem, screen } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

function windowAt(place: number): BrowserWindow {
  const window = BrowserWindow.all[place];
  if (!window) throw new Error(`there is no window ${place}`);
  return window;
}
async function fileIn(window: BrowserWindow): Promise<string | null> {
  const reply = await askFrom(window, 'app.hello', {});
  return reply.ok ? (reply.value.file?.path ?? null) : null;
}
const commandsSentTo = ({ webContents }: BrowserWindow) => webContents.sent.map(({ message }) => message);

describe('opening maps', () => {
  it('shows the start screen when none is named', async () => {
    const { start } = prepareDesktop();
    await start();
    expect(BrowserWindow.all).toHaveLength(1);
    expect(await fileIn(windowAt(0))).toBeNull();
    windowAt(0).emit('ready-to-show');
    expect(windowAt(0).show).toHaveBeenCalled();
  });

  it('opens each that the command line names in a window of its own', async () => {
    const { folder, start } = prepareDesktop();
    const [one, two] = [await aMapFile(folder), await aMapFile(folder, 'two.threadmap')];
    await start([one, '--inspect=0', two]);
    expect(await Promise.all(BrowserWindow.all.map(fileIn))).toEqual([one, two]);
    expect(app.addRecentDocument.mock.calls).toEqual([[one], [two]]);
    expect(windowAt(0).representedFilename).toBe(one);
  });

  it('opens what a Mac hands over, before it is ready or after', async () => {
    const { folder, start } = prepareDesktop();
    const [one, two] = [await aMapFile(folder), await aMapFile(folder, 'two.threadmap')];
    app.ready = {
      ...app.ready,
      promise: app.ready.promise.then(() => void app.emit('open-file', { preventDefault() {} }, one)),
    };
    await start();
    expect(await Promise.all(BrowserWindow.all.map(fileIn))).toEqual([one]);
    const preventDefault = vi.fn();
    app.emit('open-file', { preventDefault }, two);
    expect(preventDefault).toHaveBeenCalled();
    await vi.waitFor(async () => expect(await fileIn(windowAt(1))).toBe(two));
  });

  it('brings the window of a map that is open to the front, by whichever name it is asked for', async () => {
    const { folder, start } = prepareDesktop();
    const [one, two] = [await aMapFile(folder), await aMapFile(folder, 'two.threadmap')];
    const link = join(folder, 'link.threadmap');
    symlinkSync(one, link);
    await start([one, two]);
    windowAt(1).focus();
    app.emit('second-instance', {}, [], folder, { files: [link] });
    await vi.waitFor(() => expect(BrowserWindow.focused).toBe(windowAt(0)));
    expect(BrowserWindow.all).toHaveLength(2);

    const reply = await askFrom(windowAt(0), 'map.open', { path: two });
    expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(BrowserWindow.focused).toBe(windowAt(1));
    expect(await fileIn(windowAt(0))).toBe(one);
    expect(await askFrom(windowAt(0), 'map.open', { path: one })).toMatchObject({ ok: true });
  });

  it('takes over what a second start was asked for, and only that', async () => {
    const { folder, start } = prepareDesktop();
    const [one, two] = [await aMapFile(folder), await aMapFile(folder, 'two.threadmap')];
    await start([one]);
    expect(app.handedOver).toEqual({ files: [one] });
    for (const nonsense of [undefined, null, 'x', { files: 'x' }, { files: [1] }, {}]) {
      app.emit('second-instance', {}, ['electron', two], folder, nonsense);
    }
    expect(BrowserWindow.all).toHaveLength(1);
    app.emit('second-instance', {}, [], folder, { files: [two] });
    await vi.waitFor(async () => expect(await fileIn(windowAt(1))).toBe(two));
  });

  it('leaves the field to the first start', async () => {
    const { folder, start } = prepareDesktop();
    app.isFirst = false;
    await start([await aMapFile(folder)]);
    expect(app.quit).toHaveBeenCalled();
    expect(BrowserWindow.all).toHaveLength(0);
  });

  it('uses a window that shows the start screen, and has its page look again', async () => {
    const { folder, start } = prepareDesktop();
    const one = await aMapFile(folder);
    await start();
    app.emit('second-instance', {}, [], folder, { files: [one] });
    await vi.waitFor(() => expect(windowAt(0).loads).toBe(2));
    expect(BrowserWindow.all).toHaveLength(1);
    expect(await fileIn(windowAt(0))).toBe(one);
  });

  it('says why a map was not opened', async () => {
    const { folder, start } = prepareDesktop();
    const bad = join(folder, 'bad.threadmap');
    writeFileSync(bad, 'this is no map');
    await start([bad]);
    expect(await fileIn(windowAt(0))).toBeNull();
    const [, words] = dialog.showMessageBox.mock.calls[0] as unknown as [unknown, { message: string; detail: string }];
    expect(words.message).toBe('“bad.threadmap” was not opened.');
    expect(words.detail).not.toBe('');
    expect(windowAt(0).loads).toBe(1);
  });
});

describe('windows on one map', () => {
  it('stay in step, and their menus know what undo would do', async () => {
    const { folder, start } = prepareDesktop();
    const one = await aMapFile(folder);
    await start([one]);
    const window = windowAt(0);
    await askFrom(window, 'map.load', {});
    expect(menuItem('edit.undo')).toMatchObject({ label: 'Undo', enabled: false });
    expect(menuItem('map.add-entry')).toMatchObject({ enabled: true });
    const edits = [{ edit: 'entity.add', input: { kind: 'organisation', name: 'Sale & Partington' } }];
    expect(await askFrom(window, 'map.edit', { edits })).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(menuItem('edit.undo')?.enabled).toBe(true));
    expect(menuItem('edit.undo')?.label).toMatch(/^Undo: .*Sale && Partington/);
    expect(window.webContents.sent).toContainEqual({
      channel: 'threadmap:event',
      message: expect.objectContaining({ event: 'map.changed' }),
    });
    await askFrom(window, 'map.close', {});
    expect(menuItem('map.add-entry')).toMatchObject({ enabled: false });
    expect(menuItem('file.new')).toMatchObject({ enabled: true });
  });
});

describe('the menu', () => {
  it('asks the page in front, once that listens', async () => {
    const { folder, start } = prepareDesktop();
    await start([await aMapFile(folder)]);
    const window = windowAt(0);
    menuItem('edit.find')?.click?.();
    await vi.waitFor(() => expect(menuItem('edit.find')).toBeDefined());
    expect(commandsSentTo(window)).toEqual([]);
    await askFrom(window, 'app.hello', {});
    const asked = { event: 'command.invoked', payload: { command: 'edit.find' } };
    await vi.waitFor(() => expect(commandsSentTo(window)).toEqual([asked]));
    menuItem('edit.find')?.click?.();
    expect(commandsSentTo(window)).toEqual([asked, asked]);
  });

  it('lists the maps opened lately, and opens them', async () => {
    const { folder, start } = prepareDesktop();
    const [one, two] = [await aMapFile(folder), await aMapFile(folder, 'two.threadmap')];
    await start([one, two]);
    await vi.waitFor(() => {
      expect(menuItem('recent')?.submenu?.map(({ label }) => label)).toEqual(['two', 'one']);
    });
    windowAt(0).closeByUser();
    menuItem('recent')?.submenu?.[1]?.click?.();
    await vi.waitFor(async () => expect(await fileIn(windowAt(1))).toBe(one));
    expect(Menu.shown.length).toBeGreaterThan(4);
  });
});

describe('the place of a window', () => {
  it('is remembered, and fitted to the displays there are', async () => {
    const { folder, start } = prepareDesktop();
    const stateFile = join(folder, 'settings/window.json');
    await start();
    windowAt(0).bounds = { x: 2000, y: 100, width: 1000, height: 700 };
    windowAt(0).maximize();
    windowAt(0).closeByUser();
    expect(JSON.parse(readFileSync(stateFile, 'utf8'))).toEqual({
      x: 2000,
      y: 100,
      width: 1000,
      height: 700,
      maximised: true,
    });
    await quitDesktop();

    const again = prepareDesktop(folder);
    screen.areas = [
      { x: 0, y: 0, width: 1920, height: 1040 },
      { x: 1920, y: 0, width: 1920, height: 1040 },
    ];
    await again.start();
    expect(windowAt(0).bounds).toEqual({ x: 2000, y: 100, width: 1000, height: 700 });
    expect(windowAt(0).isMaximisedNow).toBe(true);
    await quitDesktop();

    // The second display has been unplugged.
    await prepareDesktop(folder).start();
    expect(windowAt(0).bounds).toEqual({ x: 460, y: 170, width: 1000, height: 700 });
  });

  it('is the usual one when what was remembered makes no sense', async () => {
    const { folder, start } = prepareDesktop();
    mkdirSync(join(folder, 'settings'));
    writeFileSync(join(folder, 'settings/window.json'), '{"x":"1"}');
    await start();
    expect(windowAt(0).bounds).toEqual({ x: 280, y: 90, width: 1360, height: 860 });
  });
});

describe('quitting', () => {
  it('waits for the core to let go of the files', async () => {
    const { folder, start } = prepareDesktop();
    await start([await aMapFile(folder)]);
    const window = windowAt(0);
    app.quit();
    expect(await askFrom(window, 'map.load', {})).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledTimes(2));
  });

  it('follows the last window, but not on a Mac', async () => {
    const { start } = prepareDesktop();
    await start();
    const { platform } = process;
    try {
      Object.defineProperty(process, 'platform', { value: 'darwin' });
      windowAt(0).closeByUser();
      expect(app.quit).not.toHaveBeenCalled();
      // There the menu stays, and a window is opened for what it is asked.
      menuItem('file.new')?.click?.();
      await vi.waitFor(() => expect(BrowserWindow.all).toHaveLength(1));
      await askFrom(windowAt(0), 'app.hello', {});
      await vi.waitFor(() => expect(commandsSentTo(windowAt(0))).toHaveLength(1));
    } finally {
      Object.defineProperty(process, 'platform', { value: platform });
    }
    windowAt(0).closeByUser();
    expect(app.quit).toHaveBeenCalled();
  });
});
