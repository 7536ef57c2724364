import { describe, expect, it } from 'vitest';
import { findChromiumFamily, howToOpen, type Machine } from '../../../electron/start/browsers.ts';
import { hasDisplay, sandboxArguments } from '../../../electron/start/display.ts';

const address = 'http://127.0.0.1:4711/?key=abc';

function machine(platform: NodeJS.Platform, files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform,
    environment: {
      PATH: '/usr/local/bin:/usr/bin:/snap/bin',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'D:\\Profiles\\me\\Local',
    },
    home: '/mine',
    userId: platform === 'win32' ? undefined : 1000,
    exists: (path) => files.includes(path),
    real: (path) => path,
    ...more,
  };
}

describe('a browser of the Chromium family', () => {
  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/google-chrome'],
    ['linux', '/usr/local/bin/brave-browser'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/mine/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', 'D:\\Profiles\\me\\Local\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('is found on %s at %s', (platform, path) => {
    const here = machine(platform, [path, '/usr/bin/firefox']);
    expect(findChromiumFamily(here)).toBe(path);
    const { program, words, isAppWindow } = howToOpen(address, '/settings/browser', here);
    expect({ program, isAppWindow }).toEqual({ program: path, isAppWindow: true });
    expect(words.slice(0, 2)).toEqual([`--app=${address}`, '--user-data-dir=/settings/browser']);
    expect(words).not.toContain('--no-sandbox');
  });

  it('keeps its profile where a snap may write', () => {
    const places = { '/snap/bin/chromium': '/snap/bin/chromium', '/usr/bin/chromium-browser': '/snap/bin/chromium' };
    for (const [path, real] of Object.entries(places)) {
      const { words } = howToOpen(address, '/settings/browser', machine('linux', [path], { real: () => real }));
      expect(words[1]).toBe(`--user-data-dir=/mine/snap/${path.split('/').at(-1)}/common/threadmap`);
    }
  });

  it('goes without its sandbox only as root', () => {
    const asRoot = machine('linux', ['/usr/bin/chromium'], { userId: 0 });
    expect(howToOpen(address, '/p', asRoot).words).toContain('--no-sandbox');
    expect([sandboxArguments(0), sandboxArguments(1000), sandboxArguments(undefined)]).toEqual([
      ['--no-sandbox'],
      [],
      [],
    ]);
  });
});

describe('the default browser', () => {
  it.each([
    ['linux', 'xdg-open', [address]],
    ['darwin', 'open', [address]],
    ['win32', 'rundll32', ['url.dll,FileProtocolHandler', address]],
  ] as const)('opens the address on %s', (platform, program, words) => {
    expect(howToOpen(address, '/p', machine(platform, []))).toEqual({ program, words, isAppWindow: false });
  });
});

describe('a display', () => {
  it('is asked for on Linux only', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});
