// The walls around the page in the desktop shell.
import { describe, expect, it, vi } from 'vitest';
import { aMapFile } from '../browser-host.ts';
import { askFrom, prepareDesktop } from './desktop-kit.ts';
import { app, BrowserWindow, StandInContents, session, shell } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

async function aWindow(): Promise<BrowserWindow> {
  const { folder, start } = prepareDesktop();
  await start([await aMapFile(folder)]);
  const [window] = BrowserWindow.all;
  if (!window) throw new Error('no window was opened');
  return window;
}

describe('the window', () => {
  it('holds an isolated, sandboxed page without Node', async () => {
    const window = await aWindow();
    expect(window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    });
    expect(window.options.webPreferences.preload).toMatch(/dist[\\/]preload[\\/]index\.cjs$/);
    expect(window.address).toBe('app://threadmap/');
    expect(app.calls.indexOf('enableSandbox')).toBeLessThan(app.calls.indexOf('whenReady'));
    expect(app.calls.findIndex((call) => call.startsWith('scheme'))).toBeLessThan(app.calls.indexOf('whenReady'));
    expect(session.defaultSession.protocol.handle).toHaveBeenCalledExactlyOnceWith('app', expect.any(Function));
  });

  it('goes nowhere, and hands web addresses to the browser', async () => {
    const { webContents } = await aWindow();
    const navigate = (url: string, event = 'will-navigate'): boolean => {
      const preventDefault = vi.fn();
      webContents.emit(event, { url, isMainFrame: true, preventDefault });
      return preventDefault.mock.calls.length === 0;
    };
    expect(navigate('app://threadmap/')).toBe(true);
    for (const url of [
      'https://threadmap.example/',
      'app://threadmap.example/',
      'app://threadmap@elsewhere/',
      'app://threadmap/assets/app.js',
      'file:///etc/passwd',
      'javascript:1',
      'data:text/html,x',
      'about:blank',
    ]) {
      expect(navigate(url), url).toBe(false);
      expect(navigate(url, 'will-redirect'), url).toBe(false);
    }
    expect(shell.openExternal.mock.calls).toEqual([['https://threadmap.example/']]);

    const embed = vi.fn();
    webContents.emit('will-attach-webview', { preventDefault: embed });
    webContents.emit('will-frame-navigate', { url: 'https://a.example/', isMainFrame: false, preventDefault: embed });
    expect(embed).toHaveBeenCalledTimes(2);
  });

  it('opens no other window', async () => {
    const { webContents } = await aWindow();
    const open = (url: string) => webContents.openHandler?.({ url });
    for (const url of [
      'http://a.example/x',
      'https://b.example/?q=1#y',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://server/share',
      'ms-settings:privacy',
      'https://user:word@c.example/',
      'not an address',
      `https://d.example/${'x'.repeat(3000)}`,
      'app://threadmap/',
    ]) {
      expect(open(url), url).toEqual({ action: 'deny' });
    }
    expect(shell.openExternal.mock.calls).toEqual([['http://a.example/x'], ['https://b.example/?q=1#y']]);
  });

  it('is given no permission but to put text on the clipboard', async () => {
    const { webContents } = await aWindow();
    const { onRequest, onCheck, onDevice } = session.defaultSession;
    const asked = (contents: unknown, permission: string): boolean | undefined => {
      let answer: boolean | undefined;
      onRequest?.(contents, permission, (given) => {
        answer = given;
      });
      return answer;
    };
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem',
      'hid',
    ]) {
      expect(asked(webContents, permission), permission).toBe(false);
      expect(onCheck?.(webContents, permission), permission).toBe(false);
    }
    expect(asked(webContents, 'clipboard-sanitized-write')).toBe(true);
    expect(onCheck?.(webContents, 'clipboard-sanitized-write')).toBe(true);
    const elsewhere = new StandInContents();
    elsewhere.mainFrame.url = 'https://a.example/';
    expect(asked(elsewhere, 'clipboard-sanitized-write')).toBe(false);
    expect(onCheck?.(null, 'clipboard-sanitized-write')).toBe(false);
    expect(onDevice?.()).toBe(false);
    const stop = vi.fn();
    session.defaultSession.emit('will-download', { preventDefault: stop });
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('a request from a page', () => {
  it('goes straight to the core', async () => {
    const window = await aWindow();
    expect(await askFrom(window, 'app.hello', {})).toMatchObject({
      ok: true,
      value: { file: { name: 'one' }, capabilities: { nativeDialogs: true, nativeMenu: true, revealFile: true } },
    });
    expect(await askFrom(window, 'map.undo', {})).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } });
    expect(await askFrom(window, 'no.such' as 'app.hello', {})).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
  });

  it('is refused, aloud, when anything but our own page sends it', async () => {
    const window = await aWindow();
    const { mainFrame } = window.webContents;
    const refused = { ok: false, error: { code: 'refused' } };
    const frames = [
      null,
      { ...mainFrame, parent: mainFrame },
      { ...mainFrame, routingId: 99 },
      { ...mainFrame, processId: 99 },
      { ...mainFrame, url: 'https://a.example/' },
      { ...mainFrame, url: 'app://threadmap.a.example/' },
      { ...mainFrame, url: 'app://threadmap:x@a.example/' },
      { ...mainFrame, url: 'file:///threadmap/index.html' },
      { ...mainFrame, url: '' },
    ];
    for (const frame of frames) expect(await askFrom(window, 'map.load', {}, frame), frame?.url).toMatchObject(refused);
    const stranger = { webContents: new StandInContents() };
    expect(await askFrom(stranger, 'app.hello', {})).toMatchObject(refused);
    expect(await askFrom(window, 7 as unknown as 'app.hello', {})).toMatchObject(refused);
    expect(await askFrom(window, 'map.load', {})).toMatchObject({ ok: true });
  });
});
